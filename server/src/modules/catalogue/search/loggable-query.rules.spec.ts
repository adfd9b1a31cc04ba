import { loggableQuery } from './loggable-query.rules';

test.each([
  ['Laskar  Pelangi!', 'laskar pelangi'],
  ['resep 1000 masakan', 'resep 1000 masakan'],
  ['x'.repeat(200), 'x'.repeat(80)],
])('%p is remembered as %p', (text, expected) => {
  expect(loggableQuery(text)).toBe(expected);
});

test.each([
  'siti@example.id',
  '0812-3456-7890',
  'PSR-26-0001234',
  '3575 0112 3456',
  'https://example.id/x',
  '*',
  '',
])('%p is not remembered, because it may tell who asked or says nothing', (text) => {
  expect(loggableQuery(text)).toBeNull();
});
