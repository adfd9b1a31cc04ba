import { hashIdentifier } from './identifier-hash';
import { unpackUses } from './identifier-uses';
import type { IndexDatabase } from './schema';

/** Opens the identifiers of a finished file: tells which rows have one. */
export function openIdentifierRows(database: IndexDatabase): (key: string) => Int32Array {
  const find = database.prepare('SELECT uses FROM identifier WHERE bucket = ?').pluck();
  return (key) => {
    const { bucket, mark, sign } = hashIdentifier(key);
    const packed: unknown = find.get(bucket);
    if (!Buffer.isBuffer(packed)) return new Int32Array(0);
    const { marks, rows, signs } = unpackUses(packed);
    const found: number[] = [];
    for (let use = marks.indexOf(mark); use >= 0; use = marks.indexOf(mark, use + 1))
      if (signs[use] === sign) found.push(rows[use] ?? 0);
    return Int32Array.from(found);
  };
}
