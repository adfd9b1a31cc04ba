import type { Condition } from '../../../platform/db/conditions';
import { readBarcode } from '../copies/barcode-numbers';
import { foldHeading } from './folding';

/** Sorts after every sign that a text may go on with. */
const LAST = '\u{10FFFF}';

/** Builds the condition that every word of a text begins a word of a title; null if it has no words. */
export function isTitleNamed(column: string, text: string): Condition | null {
  const words = foldHeading(text)
    .split(' ')
    .filter((word) => word !== '');
  return words.length === 0
    ? null
    : {
        sql: words.map(() => `CONCAT(' ', ${column}) LIKE ?`).join(' AND '),
        values: words.map((word) => `% ${word}%`),
      };
}

/** Builds the condition that a barcode begins with a text; null if none can. */
export function beginsBarcode(column: string, text: string): Condition | null {
  const barcode = readBarcode(text);
  return barcode === null
    ? null
    : { sql: `${column} >= ? AND ${column} < ?`, values: [barcode, barcode + LAST] };
}
