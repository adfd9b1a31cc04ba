import { createWordForms } from '../../language/word-forms';
import { createCollectedWordings } from './collected-wordings';
import { headingRow } from './document-row';
import { createHeadings } from './headings';
import { createIndexFile } from '../schema';
import { createWordings } from './wordings';

test('headings are written by kind, the heavier first, whatever the order in which they came, with the words of their titles only', () => {
  const database = createIndexFile(':memory:');
  const kept = createWordings();
  const andrea = { id: 'ctb_1', forms: ['Andrea'] };
  const collected = createCollectedWordings();
  const headings = createHeadings();
  const rows = [headingRow(2, 5, 1), headingRow(1, 0, 2), headingRow(1, 9, 3), headingRow(1, 9, 4)];

  for (const row of rows) {
    collected.add([
      kept.ofStart('batik'),
      kept.ofWord('batik'),
      kept.ofWord('soekarno'),
      ...kept.ofPerson(andrea).wordings,
      kept.ofText('Kain'),
      kept.ofYear(2005),
    ]);
    headings.add(row);
  }
  headings.write(database, collected, createWordForms());

  const found = database
    .prepare<[string], number>('SELECT rowid FROM heading WHERE heading MATCH ? ORDER BY rowid')
    .pluck();
  expect(found.all('bat*')).toEqual([rows[2], rows[3], rows[1], rows[0]]);
  expect(found.all('sukarno')).toHaveLength(4);
  expect(found.all('andrea OR kain OR 2005')).toEqual([]);
  database.close();
});
