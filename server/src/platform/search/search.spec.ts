import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { IndexNotReadyError, openSearch, type Search, type SearchDocument } from './index';
import { testDocument, testRequest, type TestTitle } from './testing/test-index';

let directory: string;
let search: Search;
let others: Search[];

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'search-'));
  search = openSearch({ directory });
  others = [];
});
afterEach(async () => {
  await Promise.all([search, ...others].map((each) => each.close()));
  rmSync(directory, { recursive: true });
});

async function* batches(...titles: readonly TestTitle[]): AsyncGenerator<readonly SearchDocument[]> {
  for (const title of titles) yield [testDocument(title)];
}
const find = async (text: string, by = search): Promise<string[]> =>
  (await by.search(testRequest(text))).hits.map((hit) => hit.id);
const indexFiles = (): string[] => readdirSync(directory).filter((name) => name.endsWith('.sqlite'));
const openOther = (): Search => {
  const other = openSearch({ directory, threads: 1 });
  others.push(other);
  return other;
};

test('says that the index is missing until it was built', async () => {
  expect(await search.status()).toEqual({
    state: 'missing',
    documents: 0,
    cursor: null,
    builtAt: null,
    isRebuilding: false,
  });
  await expect(find('bumi')).rejects.toThrow(IndexNotReadyError);
  await expect(search.apply({ upsert: [], remove: [] }, '1', null)).rejects.toThrow(IndexNotReadyError);
});

test('builds from batches, remembers the cursor and answers', async () => {
  expect(
    await search.rebuild(batches({ id: 'a', title: 'Bumi Manusia' }, { id: 'b', title: 'Larasati' }), '17'),
  ).toEqual({ documents: 2 });

  expect(await search.status()).toMatchObject({
    state: 'ready',
    documents: 2,
    cursor: '17',
    isRebuilding: false,
  });
  expect(await find('bumi')).toEqual(['a']);
  expect((await search.suggest('lar', 5)).map((suggestion) => suggestion.id)).toEqual(['b']);
});

test('a change is seen by the next search of every process', async () => {
  await search.rebuild(batches({ id: 'a', title: 'Bumi Manusia' }), '1');
  const other = openOther();
  expect(await find('larasati', other)).toEqual([]);

  const { builtAt } = await search.status();
  await search.apply({ upsert: [testDocument({ id: 'b', title: 'Larasati' })], remove: ['a'] }, '2', builtAt);

  expect(await find('larasati')).toEqual(['b']);
  expect(await find('larasati', other)).toEqual(['b']);
  expect(await find('bumi', other)).toEqual([]);
  expect((await other.status()).cursor).toBe('2');
});

test('a rebuild swaps the file under everyone and leaves one behind', async () => {
  await search.rebuild(batches({ id: 'a', title: 'Bumi Manusia' }), '1');
  const other = openOther();
  expect(await find('bumi', other)).toEqual(['a']);

  await search.rebuild(batches({ id: 'c', title: 'Bumi Cinta' }), '2');

  expect(await find('bumi')).toEqual(['c']);
  expect(await find('bumi', other)).toEqual(['c']);
  expect(indexFiles()).toHaveLength(1);
});

test('a change for another file than the one in use is refused and changes nothing', async () => {
  await search.rebuild(batches({ id: 'a', title: 'Bumi Manusia' }), '5');
  const { builtAt } = await search.status();
  await openOther().rebuild(batches({ id: 'a', title: 'Bumi Manusia' }), '4');
  const change = { upsert: [], remove: ['a'] };

  expect(await search.apply(change, '6', builtAt)).toBe(false);
  expect(await find('bumi')).toEqual(['a']);
  expect((await search.status()).cursor).toBe('4');
  expect(await search.apply(change, '6', (await search.status()).builtAt)).toBe(true);
  expect(await find('bumi')).toEqual([]);
});

test('a rebuild whose reading fails leaves the old index as it was', async () => {
  await search.rebuild(batches({ id: 'a', title: 'Bumi Manusia' }), '1');
  async function* broken(): AsyncGenerator<readonly SearchDocument[]> {
    yield [testDocument({ id: 'x', title: 'Separuh' })];
    while (indexFiles().length < 2) await sleep(10);
    throw new Error('the database went away');
  }

  await expect(search.rebuild(broken(), '2')).rejects.toThrow('the database went away');

  expect(indexFiles()).toHaveLength(1);
  expect(await find('bumi')).toEqual(['a']);
  expect(await search.status()).toMatchObject({ state: 'ready', cursor: '1', isRebuilding: false });
});

test('a rebuild in a folder that cannot be written to fails, however many batches come', async () => {
  writeFileSync(join(directory, 'file'), 'no folder');
  const elsewhere = openSearch({ directory: join(directory, 'file') });
  others.push(elsewhere);
  const titles = Array.from({ length: 10 }, (_, index) => ({ id: `t${index}`, title: 'Bumi Manusia' }));

  await expect(elsewhere.rebuild(batches(...titles), '1')).rejects.toThrow(/EEXIST|ENOTDIR/);
});

test('every batch of a rebuild is read in a turn of its own, so that others of the process come in between', async () => {
  let turns = 0;
  let ticking = setImmediate(function tick() {
    turns += 1;
    ticking = setImmediate(tick);
  });
  const turnsOfBatches: number[] = [];
  async function* watched(): AsyncGenerator<readonly SearchDocument[]> {
    for (let batch = 0; batch < 12; batch++) {
      turnsOfBatches.push(turns);
      yield [testDocument({ id: `t${batch}`, title: 'Bumi Manusia' })];
    }
  }

  try {
    await search.rebuild(watched(), '1');
  } finally {
    clearImmediate(ticking);
  }

  expect(new Set(turnsOfBatches).size).toBe(12);
});

test('a damaged file counts as outdated and can be rebuilt', async () => {
  await search.rebuild(batches({ id: 'a', title: 'Bumi Manusia' }), '1');
  await search.close();
  writeFileSync(
    join(directory, readFileSync(join(directory, 'current'), 'utf8')),
    'not a database, whatever its name says '.repeat(400),
  );
  search = openSearch({ directory });

  expect((await search.status()).state).toBe('outdated');
  await expect(find('bumi')).rejects.toThrow(IndexNotReadyError);
  await search.rebuild(batches({ id: 'a', title: 'Bumi Manusia' }), '2');
  expect(await find('bumi')).toEqual(['a']);
});

test('many searches at once are all answered', async () => {
  await search.rebuild(batches({ id: 'a', title: 'Bumi Manusia' }), '1');

  const answers = await Promise.all(
    Array.from({ length: 40 }, (_, number) => find(number % 2 ? 'bumi' : 'manusia')),
  );

  expect(answers.every((ids) => ids.length === 1 && ids[0] === 'a')).toBe(true);
});
