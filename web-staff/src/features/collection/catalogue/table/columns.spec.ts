import { readColumns } from './columns';

test('columns come back in their own order, and unknown names are dropped', () => {
  expect(readColumns('isbn,year,colour')).toEqual(['year', 'isbn']);
});

test('without a stored choice the usual columns show, with an empty one none', () => {
  expect(readColumns(null)).toEqual(['year', 'material', 'isbn', 'onShelf']);
  expect(readColumns('')).toEqual([]);
});
