import { isbnHint } from './isbn-hint';

test('a right number is shown as people write it, whatever form was typed', () => {
  expect(isbnHint('9786020301129')).toEqual({ kind: 'right', display: '978-602-03-0112-9' });
  expect(isbnHint('978 979 97312 3 4')).toEqual({ kind: 'right', display: '978-979-97312-3-4' });
});

test('an old ten-digit number is checked and shown with thirteen', () => {
  expect(isbnHint('979-3062-79-7')).toEqual({ kind: 'right', display: '978-979-3062-79-2' });
  expect(isbnHint('0-8044-2957-X')).toEqual({ kind: 'right', display: '978-0804429573' });
});

test('a wrong check digit is a warning, not a refusal', () => {
  expect(isbnHint('9786020301128')).toEqual({ kind: 'wrong' });
  expect(isbnHint('9793062798')).toEqual({ kind: 'wrong' });
});

test('half a number says how much of it is there', () => {
  expect(isbnHint('978-602')).toEqual({ kind: 'short', count: 6 });
  expect(isbnHint('')).toEqual({ kind: 'empty' });
});

test('a number with letters is kept as printed', () => {
  expect(isbnHint('ISBN tidak ada')).toEqual({ kind: 'letters' });
});
