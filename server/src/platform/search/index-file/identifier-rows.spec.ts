import fc from 'fast-check';

import { createCollectedIdentifiers } from './writing/collected-identifiers';
import { hashIdentifier } from './identifier-hash';
import { openIdentifierRows } from './identifier-rows';
import { packUses } from './identifier-uses';
import { createIndexFile, type IndexDatabase } from './schema';

let database: IndexDatabase;
beforeEach(() => {
  database = createIndexFile(':memory:');
});
afterEach(() => database.close());

/** Writes identifiers of rows that count from 1. */
function rowsOf(keysByRow: readonly (readonly string[])[]): (key: string) => number[] {
  const collected = createCollectedIdentifiers();
  keysByRow.forEach((keys, index) => collected.add(index + 1, keys));
  collected.write(database);
  const find = openIdentifierRows(database);
  return (key) => [...find(key)];
}

test('an identifier leads to the rows that have it, once each, and an unknown one to none', () => {
  const find = rowsOf([['9786028519939', '6028519936'], ['899', '899221andl', '899'], [], ['899', '']]);

  expect(find('9786028519939')).toEqual([1]);
  expect(find('6028519936')).toEqual([1]);
  expect(find('899')).toEqual([2, 4]);
  expect(find('')).toEqual([4]);
  expect(find('9786028519938')).toEqual([]);
});

test('an identifier that shares bucket and mark with another is told from it by the sign', () => {
  const { bucket, mark, sign } = hashIdentifier('9786028519939');
  const uses = {
    marks: Uint32Array.of(mark, mark, mark + 1, mark),
    rows: Uint32Array.of(4, 7, 8, 9),
    signs: Uint8Array.of(sign ^ 1, sign, sign, sign),
  };
  database.prepare('INSERT INTO identifier (bucket, uses) VALUES (?, ?)').run(bucket, packUses(uses));

  expect([...openIdentifierRows(database)('9786028519939')]).toEqual([7, 9]);
});

test('any identifiers are kept apart, however many share a bucket', () => {
  const keys = fc.array(fc.string({ maxLength: 3 }), { maxLength: 4 });

  fc.assert(
    fc.property(fc.array(keys, { maxLength: 300 }), (keysByRow) => {
      database.exec('DELETE FROM identifier');
      const find = rowsOf(keysByRow);
      for (const key of new Set(keysByRow.flat())) {
        expect(find(key)).toEqual(
          keysByRow.flatMap((held, index) => (held.includes(key) ? [index + 1] : [])),
        );
      }
    }),
    { numRuns: 30 },
  );
});
