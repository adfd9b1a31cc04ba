import { numberKey, readNumberPhrase } from './numbers';

test.each([
  ['lima', '5'],
  ['sebelas', '11'],
  ['sepuluh', '10'],
  ['xii', '12'],
  ['007', '7'],
])('%s is %s', (word, digits) => {
  expect(numberKey(word)).toBe(digits);
});

test.each(['menara', 'i', 'v', 'x', '1945'])('%s is not rewritten', (word) => {
  expect(numberKey(word)).toBeNull();
});

test.each([
  ['dua puluh lima menara', 3, '25'],
  ['dua belas pasang', 2, '12'],
  ['seribu satu malam', 2, '1001'],
  ['seratus dua puluh tiga hari', 4, '123'],
  ['tiga ratus', 2, '300'],
])('%j begins with %d words for %s', (text, length, digits) => {
  expect(readNumberPhrase(text.split(' '), 0)).toEqual({ length, digits });
});

test('numbers that merely follow each other stay apart', () => {
  expect(readNumberPhrase(['satu', 'dua', 'tiga'], 0)).toBeNull();
  expect(readNumberPhrase(['tiga', 'menara'], 0)).toBeNull();
});
