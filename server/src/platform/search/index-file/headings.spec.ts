import { headingRow } from './document-row';
import { createHeadings } from './headings';
import { createIndexFile } from './schema';

test('headings are written by kind, the heavier first, whatever the order in which they came', () => {
  const database = createIndexFile(':memory:');
  const headings = createHeadings();
  const rows = [headingRow(2, 5, 1), headingRow(1, 0, 2), headingRow(1, 9, 3), headingRow(1, 9, 4)];

  rows.forEach((row) => headings.add(row, 'batik '));
  headings.write(database);

  const found = database.prepare<[], number>("SELECT rowid FROM heading WHERE heading MATCH 'bat*' ORDER BY rowid").pluck().all();
  expect(found).toEqual([rows[2], rows[3], rows[1], rows[0]]);
  database.close();
});
