import { createWordForms } from '../../language/word-forms';
import { createCollectedWordings } from './collected-wordings';
import { unpackRows } from '../packed-rows';
import { writePostings } from './postings';
import { createIndexFile } from '../schema';
import { createWordings } from './wordings';

test('every term is stored with the rows that hold it, once each, whichever words brought it', () => {
  const database = createIndexFile(':memory:');
  const kept = createWordings();
  const andrea = { id: 'ctb_1', forms: ['Andrea'] };
  const collected = createCollectedWordings();

  collected.add([kept.ofWord('menulis'), kept.ofWord('menulis'), ...kept.ofPerson(andrea).wordings]);
  collected.add([]);
  collected.add([kept.ofText('Tulisan'), ...kept.ofPerson(andrea).wordings, kept.ofYear(2005)]);
  collected.add([kept.ofStart('menulis'), kept.ofText('tulis'), kept.ofText('menulis')]);
  writePostings(database, collected.withRows(), createWordForms());

  const stored = database
    .prepare<[], { term: string; rows: Buffer }>('SELECT term, rows FROM posting ORDER BY term')
    .all();
  expect(stored.map(({ term, rows }) => [term, [...unpackRows(rows)]])).toEqual([
    ['kandrea', [1, 3]],
    ['mmenulis', [1, 4]],
    ['mtulis', [1, 3, 4]],
    ['mtulisan', [3]],
    ['smenulis', [4]],
    ['tmenulis', [1]],
    ['y2005', [3]],
  ]);
  database.close();
});
