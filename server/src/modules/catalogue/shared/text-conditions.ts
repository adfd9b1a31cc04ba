import type { Condition } from '../../../platform/db/conditions';
import { cutWords } from '../../../shared/search-text';
import { readBarcode } from '../copies/barcode-numbers';
import { foldHeading } from './folding';

/** Sorts after every sign that a text may go on with. */
const LAST = '\u{10FFFF}';

/** Builds the condition that the words of a text, six at most, begin words of a title; null if it has none. */
export function isTitleNamed(column: string, text: string): Condition | null {
  const words = cutWords(
    foldHeading(text)
      .split(' ')
      .filter((word) => word !== ''),
  );
  return words.length === 0
    ? null
    : {
        sql: words.map(() => `CONCAT(' ', ${column}) LIKE ?`).join(' AND '),
        values: words.map((word) => `% ${word}%`),
      };
}

/** Builds the condition that a barcode begins with a text; null if none can. A text without a digit means words. */
export function beginsBarcode(column: string, text: string): Condition | null {
  const barcode = /\d/.test(text) ? readBarcode(text) : null;
  return barcode === null
    ? null
    : { sql: `${column} >= ? AND ${column} < ?`, values: [barcode, barcode + LAST] };
}
