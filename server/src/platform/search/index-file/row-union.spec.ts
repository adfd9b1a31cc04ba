import fc from 'fast-check';

import { createRowUnion } from './row-union';

const rows = fc
  .array(fc.integer({ min: 1, max: 5_000 }), { maxLength: 400 })
  .map((list) => Int32Array.from(list).sort());

test('any lists become one that has each of their rows once, in order, whether they are long or short', () => {
  const unite = createRowUnion();

  fc.assert(
    fc.property(fc.array(rows, { maxLength: 5 }), (lists) => {
      const expected = [...new Set(lists.flatMap((list) => [...list]))].sort((one, other) => one - other);
      expect([...unite(lists)]).toEqual(expected);
    }),
  );
});

test('the rows of a question do not stay for the next', () => {
  const unite = createRowUnion();

  expect([...unite([Int32Array.of(1, 2, 31, 32, 64), Int32Array.of(2, 33)])]).toEqual([1, 2, 31, 32, 33, 64]);
  expect([...unite([Int32Array.of(3, 3), Int32Array.of(5)])]).toEqual([3, 5]);
  expect([...unite([])]).toEqual([]);
});
