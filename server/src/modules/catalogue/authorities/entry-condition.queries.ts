import { foldHeading } from '../shared/folding';

/** A SELECT of the owners of names, and its values. */
export type EntryCondition = { readonly sql: string; readonly values: string[] };

/** Where ways into names are kept. */
type KeyTable = { readonly table: string; readonly key: string; readonly owner: string };

const LONGEST = 100;
const MOST_WORDS = 6;
/** Sorts after every other character in both engines. */
const LAST = '\u{10FFFF}';

/**
 * Selects the owners of names that have a word beginning with the first word of the text and, after it, words
 * beginning with the others. Null when the text says nothing. Keys begin with each word in turn, so the index
 * finds the first word.
 */
export function entryCondition(text: string, { table, key, owner }: KeyTable): EntryCondition | null {
  const [first = '', ...others] = foldHeading(text.slice(0, LONGEST)).split(' ').slice(0, MOST_WORDS);
  if (first === '') return null;
  const also = others.map(() => ` AND ${key} LIKE ?`).join('');
  return {
    sql: `SELECT ${owner} FROM ${table} WHERE ${key} >= ? AND ${key} < ?${also}`,
    values: [first, first + LAST, ...others.map((word) => `% ${word}%`)],
  };
}
