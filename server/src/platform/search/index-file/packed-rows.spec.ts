import fc from 'fast-check';

import { packRows, unpackRows } from './packed-rows';

test('any ascending rows come back as they were', () => {
  const ascending = fc
    .uniqueArray(fc.integer({ min: 1, max: 2 ** 31 - 1 }))
    .map((rows) => Int32Array.from(rows).sort());

  fc.assert(
    fc.property(ascending, (rows) => {
      expect(unpackRows(packRows(rows))).toEqual(rows);
    }),
  );
});

test('rows near each other take a byte each', () => {
  expect([...packRows(Int32Array.of(5, 6, 133))]).toEqual([5, 1, 127]);
  expect([...packRows(Int32Array.of(128))]).toEqual([128, 1]);
});
