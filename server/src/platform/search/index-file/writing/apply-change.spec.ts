import { createWordForms } from '../../language/word-forms';
import { createSearcher } from '../../query/searcher';
import {
  buildTestIndex,
  testDocument,
  type TestIndex,
  testRequest,
  type TestTitle,
} from '../../testing/test-index';
import { createChangeWriter } from './apply-change';
import { type IndexDatabase, openIndexFile, readMeta } from '../schema';

let index: TestIndex;
let database: IndexDatabase;
let cursor = 0;
const apply = (upsert: readonly TestTitle[], remove: readonly string[] = []): void => {
  cursor += 1;
  createChangeWriter(database, createWordForms()).apply(
    { upsert: upsert.map(testDocument), remove },
    String(cursor),
  );
};

beforeEach(() => {
  index = buildTestIndex([
    { id: 'a', title: 'Laskar Pelangi', group: 'w' },
    { id: 'b', title: 'Laskar Pelangi', group: 'w', language: 'eng' },
    { id: 'c', title: 'Edensor', identifiers: ['602-8519-93-6'], topics: ['Xilofon'] },
  ]);
  database = openIndexFile(index.path);
  cursor = 0;
});
afterEach(() => {
  database.close();
  index.close();
});

test('an added title is found by a searcher that was open before', () => {
  expect(index.ids('bumi')).toEqual([]);

  apply([{ id: 'd', title: 'Bumi Manusia', by: ['Pramoedya'], topics: ['Roman'] }]);

  expect(index.ids('bumi manusia')).toEqual(['d']);
  expect(index.search('', { filter: { subjects: ['Roman'] } }).total).toBe(1);
  expect(index.search('').total).toBe(3);
});

test('a changed title is found by its new words only', () => {
  apply([{ id: 'c', title: 'Maryamah Karpov', year: 2008 }]);

  expect(index.ids('edensor')).toEqual([]);
  expect(index.ids('maryamah')).toEqual(['c']);
  expect(index.search('', { filter: { years: { from: 2008, to: 2008 } } }).total).toBe(1);
});

test('a changed title is found by its new number only, and a removed one by none', () => {
  expect(index.ids('9786028519939')).toEqual(['c']);
  apply([{ id: 'c', title: 'Edensor', identifiers: ['9789791227025'] }]);
  expect(index.ids('9786028519939')).toEqual([]);
  expect(index.ids('9789791227025')).toEqual(['c']);

  apply([{ id: 'c', title: 'Edensor', identifiers: ['9789793062792'] }]);
  expect(index.ids('9789791227025')).toEqual([]);
  expect(index.ids('9789793062792')).toEqual(['c']);

  apply([], ['c']);
  expect(index.ids('9789793062792')).toEqual([]);
});

test('a removed title is gone and may come back', () => {
  apply([], ['c']);
  expect(index.ids('edensor')).toEqual([]);
  expect(index.search('').total).toBe(1);
  expect(readMeta(database, 'documents')).toBe('2');

  apply([{ id: 'c', title: 'Edensor' }]);
  expect(index.ids('edensor')).toEqual(['c']);
  expect(readMeta(database, 'documents')).toBe('3');
});

test('a word that only a removed title had is given up like one that nobody has', () => {
  apply([{ id: 'd', title: 'Sekolah Musik' }]);
  expect(index.ids('xilofon')).toEqual(['c']);

  apply([], ['c']);

  expect([index.ids('xilofon sekolah'), index.relaxed('xilofon sekolah')]).toEqual([[], { xilofon: ['d'] }]);
});

test('the words of a title are counted when they change, not when more is lent of it or its copies come and go', () => {
  const inTitles = (word: string): unknown =>
    database.prepare('SELECT in_titles FROM word WHERE word = ?').pluck().get(word);

  apply([{ id: 'd', title: 'Bumi Manusia', popularity: 4 }]);
  apply([{ id: 'd', title: 'Bumi Manusia', popularity: 400 }]);
  apply([], ['d']);
  apply([{ id: 'd', title: 'Bumi Manusia', popularity: 400 }]);
  expect(inTitles('manusia')).toBe(1);

  apply([{ id: 'd', title: 'Bumi Cinta', popularity: 400 }]);
  expect(['bumi', 'manusia', 'cinta'].map(inTitles)).toEqual([2, 1, 1]);
});

test('a copy that comes back changes availability and nothing else', () => {
  apply([{ id: 'c', title: 'Edensor', branches: [{ branch: 'pusat', copies: 1, available: 1 }] }]);

  expect(index.ids('edensor', { filter: { availableNow: true, branches: ['pusat'] } })).toEqual(['c']);
});

test('the rest of a work stays together when its first edition leaves', () => {
  apply([{ id: 'd', title: 'Laskar Pelangi', group: 'w' }]);
  apply([{ id: 'a', title: 'Laskar Pelangi', group: 'other' }]);

  const groups = index.search('laskar pelangi').hits.map((hit) => [hit.group, hit.editions]);
  expect(groups.sort()).toEqual([
    ['other', 1],
    ['w', 2],
  ]);
});

test('a title whose work changes around it is filtered as before, by open searchers and by new ones', () => {
  apply([{ id: 'd', title: 'Laskar Pelangi', group: 'w' }]);
  apply([{ id: 'a', title: 'Laskar Pelangi', group: 'other' }]);

  const english = { filter: { languages: ['eng'] } };
  expect(index.ids('laskar pelangi', english)).toEqual(['b']);
  expect(
    createSearcher(database)
      .search({ ...testRequest('laskar pelangi'), ...english })
      .hits.map(({ id }) => id),
  ).toEqual(['b']);
});

test('an older version does not replace a newer one, and applying twice changes nothing', () => {
  apply([{ id: 'c', title: 'Edensor Baru', version: 5 }]);
  apply([{ id: 'c', title: 'Edensor Lama', version: 4 }]);
  apply([{ id: 'c', title: 'Edensor Baru', version: 5 }], ['nowhere']);

  expect(index.ids('lama')).toEqual([]);
  expect(index.ids('edensor baru')).toEqual(['c']);
  expect(index.search('').total).toBe(2);
});

test('the cursor is stored with the change', () => {
  apply([]);
  expect(readMeta(database, 'cursor')).toBe('1');
});

test('two connections write in turn and both see everything', () => {
  const other = openIndexFile(index.path);
  createChangeWriter(other, createWordForms()).apply(
    { upsert: [testDocument({ id: 'x', title: 'Dari Seberang', topics: ['Baru'] })], remove: [] },
    '7',
  );
  apply([{ id: 'y', title: 'Dari Sini', topics: ['Baru', 'Lain'] }]);
  const searcher = createSearcher(other);

  expect(index.ids('dari', { sort: 'title' })).toEqual(['x', 'y']);
  expect(searcher.search(testRequest('dari')).total).toBe(2);
  expect(index.search('', { filter: { subjects: ['Lain'] } }).total).toBe(1);
  other.close();
});
