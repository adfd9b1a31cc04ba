import { indexTerms } from '../language/word-forms';
import { unpackRows } from './packed-rows';
import { createPostings } from './postings';
import { createIndexFile } from './schema';

test('every term is stored with the rows that hold it, once each', () => {
  const database = createIndexFile(':memory:');
  const postings = createPostings();
  const name = indexTerms('kandrea khirata ');

  postings.add([indexTerms('tlaskar mlaskar '), indexTerms('mlaskar '), name]);
  postings.add([]);
  postings.add([name, indexTerms('tbatu ')]);
  postings.write(database);

  const stored = database.prepare<[], { term: string; rows: Buffer }>('SELECT term, rows FROM posting ORDER BY term').all();
  expect(stored.map(({ term, rows }) => [term, [...unpackRows(rows)]])).toEqual([
    ['kandrea', [1, 3]], ['khirata', [1, 3]], ['mlaskar', [1]], ['tbatu', [3]], ['tlaskar', [1]],
  ]);
  database.close();
});
