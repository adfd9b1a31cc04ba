import { increase } from '../../counting';
import { BUCKETS, hashIdentifier } from '../identifier-hash';
import { type IdentifierUses, packUses, allocateUses, sliceUses } from '../identifier-uses';
import { createNumberList, type NumberList } from '../number-list';
import type { IndexDatabase } from '../schema';

/** Collects which rows have which identifiers while a file is built. */
export type CollectedIdentifiers = {
  /** Notes the identifiers of a row; rows come in ascending order. */
  add(row: number, keys: readonly string[]): void;
  write(database: IndexDatabase): void;
};

/** Of each use three numbers are noted: the row, bucket and sign together, and the mark. */
const NOTED = 3;
const SIGNS = 2 ** 8;

/** Starts collecting. */
export function createCollectedIdentifiers(): CollectedIdentifiers {
  const noted = createNumberList();
  return {
    add: (row, keys) => {
      for (let index = 0; index < keys.length; index++) {
        const key = keys[index] ?? '';
        if (keys.indexOf(key) < index) continue;
        const { bucket, sign, mark } = hashIdentifier(key);
        noted.push(row);
        noted.push(bucket * SIGNS + sign);
        noted.push(mark);
      }
    },
    write: (database) => {
      const insert = database.prepare('INSERT INTO identifier (bucket, uses) VALUES (?, ?)');
      const { uses, starts } = sortedByBucket(noted);
      for (let bucket = 0; bucket < BUCKETS; bucket++) {
        const [start = 0, end = 0] = [starts[bucket], starts[bucket + 1]];
        if (start < end) insert.run(bucket, packUses(sliceUses(uses, start, end)));
      }
    },
  };
}

/** Room for every bucket is known once all uses are counted, so one walk fills it. */
function sortedByBucket(noted: NumberList): { uses: IdentifierUses; starts: Uint32Array } {
  const starts = new Uint32Array(BUCKETS + 1);
  for (let at = 1; at < noted.length(); at += NOTED) increase(starts, Math.floor(noted.at(at) / SIGNS) + 1);
  for (let bucket = 1; bucket <= BUCKETS; bucket++) increase(starts, bucket, starts[bucket - 1]);
  const next = starts.slice();
  const uses = allocateUses(noted.length() / NOTED);
  for (let at = 0; at < noted.length(); at += NOTED) {
    const bucket = Math.floor(noted.at(at + 1) / SIGNS);
    const place = next[bucket] ?? 0;
    next[bucket] = place + 1;
    uses.rows[place] = noted.at(at);
    uses.signs[place] = noted.at(at + 1) % SIGNS;
    uses.marks[place] = noted.at(at + 2);
  }
  return { uses, starts };
}
