import { buildTestIndex } from '../../testing/test-index';
import { loadColumns } from '../columns';
import { openIndexFile } from '../schema';

test('documents of one group have the row of the first, in the table and in the columns, and the others their own', () => {
  const index = buildTestIndex([
    { id: 'a', title: 'Satu', group: 'w' },
    { id: 'b', title: 'Dua' },
    { id: 'c', title: 'Tiga', group: 'v' },
    { id: 'd', title: 'Empat', group: 'w' },
    { id: 'e', title: 'Lima', group: 'x' },
    { id: 'f', title: 'Enam', group: 'v' },
    { id: 'g', title: 'Tujuh', group: 'w' },
  ]);
  const database = openIndexFile(index.path);
  const columns = loadColumns(database);

  expect(database.prepare('SELECT group_row FROM document ORDER BY row').pluck().all()).toEqual([
    1, 2, 3, 1, 5, 3, 1,
  ]);
  expect([...columns.group.subarray(1, 8)]).toEqual([1, 2, 3, 1, 5, 3, 1]);
  expect([...columns.groupSize.subarray(1, 8)]).toEqual([3, 1, 2, 0, 1, 0, 0]);
  database.close();
  index.close();
});
