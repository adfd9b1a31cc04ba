import fc from 'fast-check';

import { intersect, union, without } from './row-set';

const rows = fc
  .uniqueArray(fc.integer({ min: 1, max: 300 }))
  .map((numbers) => Int32Array.from(numbers).sort());

test('sets of rows are joined, cut and taken from each other like any sets', () => {
  fc.assert(
    fc.property(rows, rows, (first, second) => {
      const [one, other] = [new Set(first), new Set(second)];
      expect([...union(first, second)]).toEqual([...new Set([...one, ...other])].sort((a, b) => a - b));
      expect([...intersect(first, second)]).toEqual([...one].filter((row) => other.has(row)));
      expect([...without(first, second)]).toEqual([...one].filter((row) => !other.has(row)));
    }),
  );
});
