import type { CollectedWordings } from './collected-wordings';
import { rowOfHeading } from './document-row';
import type { IndexDatabase } from '../schema';
import { type Forms, headingTerms } from './wordings';

/**
 * Puts the headings of a file under construction into order before they are written: the full-text table
 * takes ascending rows many times faster.
 */
export type Headings = {
  /** Notes the heading of the next row of the file. */
  add(headingRow: number): void;
  write(database: IndexDatabase, collected: CollectedWordings, forms: Forms): void;
};

/**
 * Starts without headings. Headings of one kind and weight lie on one shelf, where they ascend by themselves.
 */
export function createHeadings(): Headings {
  // By the place of the shelf's first heading: the rows on it.
  const shelves = new Map<number, number[]>();
  return {
    add: (headingRow) => {
      const row = rowOfHeading(headingRow);
      const shelf = shelves.get(headingRow - row);
      if (shelf) shelf.push(row);
      else shelves.set(headingRow - row, [row]);
    },
    write: (database, collected, forms) => {
      const insert = database.prepare('INSERT INTO heading (rowid, terms) VALUES (?, ?)');
      const texts = collected.all().map((wording) =>
        headingTerms(wording, forms)
          .map((term) => `${term} `)
          .join(''),
      );
      for (const [first, rows] of [...shelves].sort(([one], [other]) => one - other)) {
        for (const row of rows) {
          let terms = '';
          collected.eachOf(row, (number) => (terms += texts[number] ?? ''));
          insert.run(first + row, terms);
        }
      }
    },
  };
}
