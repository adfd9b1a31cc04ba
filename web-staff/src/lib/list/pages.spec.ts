import { nextPage, previousPage } from './pages';

const middle = { hasNextPage: true, hasPreviousPage: true, startCursor: 's', endCursor: 'e' };

test('pages are counted forward and backward from the cursors at their ends', () => {
  expect(nextPage(null, middle)).toEqual({ side: 'after', cursor: 'e', number: 2 });
  expect(previousPage({ side: 'after', cursor: 'x', number: 4 }, middle)).toEqual({
    side: 'before',
    cursor: 's',
    number: 3,
  });
});

test('the page before the second is the plain first page', () => {
  expect(previousPage({ side: 'after', cursor: 'x', number: 2 }, middle)).toBeNull();
});

test('there is nothing before the first page and nothing after the last', () => {
  expect(previousPage(null, middle)).toBeUndefined();
  expect(nextPage(null, { ...middle, hasNextPage: false })).toBeUndefined();
});
