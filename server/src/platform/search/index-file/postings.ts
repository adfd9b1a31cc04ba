import type { IndexTerms } from '../language/word-forms';
import { createNumberList } from './number-list';
import { packRows } from './packed-rows';
import type { IndexDatabase } from './schema';

/** Collects which rows hold which words while a file is built; for every word its rows are stored in one piece. */
export type Postings = {
  /** Notes the terms of the next row; rows come in order from 1. Terms remember their numbers, so that a word or name that comes again is not looked up again. */
  add(terms: readonly IndexTerms[]): void;
  write(database: IndexDatabase): void;
};

/** Starts collecting. */
export function createPostings(): Postings {
  const numbers = new Map<string, number>();
  // By number of the term: how many rows hold it, and the last of them.
  const counts: number[] = [];
  const lastRows: number[] = [];
  const found = createNumberList();
  const ends = createNumberList();
  const numberOf = (term: string): number => {
    const known = numbers.get(term);
    if (known !== undefined) return known;
    numbers.set(term, counts.length);
    lastRows.push(0);
    return counts.push(0) - 1;
  };
  const numbersOf = (text: string): number[] => text.split(' ').filter((term) => term !== '').map(numberOf);
  return {
    add: (all) => {
      const row = ends.length() + 1;
      for (const terms of all) {
        for (const number of (terms.numbers ??= numbersOf(terms.text))) {
          if (lastRows[number] === row) continue;
          lastRows[number] = row;
          counts[number] = (counts[number] ?? 0) + 1;
          found.push(number);
        }
      }
      ends.push(found.length());
    },
    write: (database) => {
      const { rows, starts } = rowsByTerm(found, ends, counts);
      const insert = database.prepare('INSERT INTO posting (term, rows) VALUES (?, ?)');
      for (const term of [...numbers.keys()].sort()) {
        const number = numbers.get(term) ?? 0;
        insert.run(term, packRows(rows.subarray(starts[number], starts[number + 1])));
      }
    },
  };
}

type Collected = ReturnType<typeof createNumberList>;

/** Turns the terms of each row into the rows of each term: room for every term is known beforehand, so one walk fills it. */
function rowsByTerm(found: Collected, ends: Collected, counts: readonly number[]): { rows: Int32Array; starts: Uint32Array } {
  const starts = new Uint32Array(counts.length + 1);
  counts.forEach((count, number) => (starts[number + 1] = (starts[number] ?? 0) + count));
  const next = starts.slice();
  const rows = new Int32Array(found.length());
  for (let row = 1, at = 0; row <= ends.length(); row++) {
    for (const end = ends.at(row - 1); at < end; at++) {
      const number = found.at(at);
      const place = next[number] ?? 0;
      rows[place] = row;
      next[number] = place + 1;
    }
  }
  return { rows, starts };
}
