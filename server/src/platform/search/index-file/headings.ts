import type { IndexDatabase } from './schema';

/** Holds the headings of a file under construction until all are known: the full-text table takes rows in ascending order many times faster. */
export type Headings = {
  /** Notes the heading of the next row of the file. */
  add(headingRow: number, terms: string): void;
  write(database: IndexDatabase): void;
};

type Shelf = { readonly rows: number[]; readonly terms: string[] };

const SHELF = 2 ** 32;

/** Starts without headings. Headings of one kind and weight lie on one shelf, where they ascend by themselves. */
export function createHeadings(): Headings {
  const shelves = new Map<number, Shelf>();
  const shelfOf = (headingRow: number): Shelf => {
    const place = Math.floor(headingRow / SHELF);
    const known = shelves.get(place);
    if (known) return known;
    const made = { rows: [], terms: [] };
    shelves.set(place, made);
    return made;
  };
  return {
    add: (headingRow, terms) => {
      const { rows, terms: known } = shelfOf(headingRow);
      rows.push(headingRow);
      known.push(terms);
    },
    write: (database) => {
      const insert = database.prepare('INSERT INTO heading (rowid, terms) VALUES (?, ?)');
      for (const [, { rows, terms }] of [...shelves].sort(([one], [other]) => one - other)) rows.forEach((row, index) => insert.run(row, terms[index]));
    },
  };
}
