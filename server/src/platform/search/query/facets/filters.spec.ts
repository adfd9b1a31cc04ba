import type { SearchFilter } from '../../search-types';
import { buildTestIndex, type TestIndex } from '../../testing/test-index';

const at = (branch: string, available: number): { branch: string; copies: number; available: number } => ({
  branch,
  copies: 1,
  available,
});

let index: TestIndex;
beforeAll(() => {
  index = buildTestIndex([
    {
      id: 'a',
      title: 'Kopi Satu',
      language: 'ind',
      material: 'BOOK',
      classNumber: '633.73',
      year: 2020,
      branches: [at('pusat', 1)],
      topics: ['Kopi'],
      by: ['Andi'],
      audience: 'ADULT',
    },
    {
      id: 'b',
      title: 'Kopi Dua',
      language: 'eng',
      material: 'BOOK',
      classNumber: '641.3',
      year: 2021,
      branches: [at('pusat', 0), at('keliling', 1)],
      topics: ['Kopi', 'Resep'],
      by: ['Budi'],
    },
    {
      id: 'c1',
      title: 'Kopi Tiga',
      group: 'c',
      language: 'ind',
      material: 'BOOK',
      classNumber: '2X4.2',
      year: 1999,
      branches: [at('keliling', 0)],
      topics: ['Resep'],
      by: ['Andi'],
    },
    {
      id: 'c2',
      title: 'Kopi Tiga',
      group: 'c',
      language: 'ind',
      material: 'MAP',
      classNumber: '2X4.2',
      year: 2005,
      branches: [at('keliling', 0)],
      by: ['Andi'],
    },
    { id: 'd', title: 'Teh Empat' },
  ]);
});
afterAll(() => index.close());

const search = (filter: SearchFilter) => index.search('kopi', { filter, facets: true });
const counts = (values: readonly { value: string; count: number }[] | undefined): Record<string, number> =>
  Object.fromEntries((values ?? []).map(({ value, count }) => [value, count]));

test.each<[SearchFilter, number]>([
  [{}, 3],
  [{ languages: ['ind'] }, 2],
  [{ languages: ['ind', 'eng'] }, 3],
  [{ languages: ['fra'] }, 0],
  [{ materials: ['MAP'] }, 1],
  [{ audiences: ['ADULT'] }, 1],
  [{ classes: ['6'] }, 2],
  [{ classes: ['63', '2X4'] }, 2],
  [{ classes: ['2X'] }, 1],
  [{ classes: ['2'] }, 1],
  [{ years: { from: 2000 } }, 3],
  [{ years: { from: 2000, to: 2010 } }, 1],
  [{ availableNow: true }, 2],
  [{ branches: ['pusat'] }, 2],
  [{ branches: ['pusat'], availableNow: true }, 1],
  [{ subjects: ['Kopi'] }, 2],
  [{ subjects: ['Kopi', 'Resep'] }, 3],
  [{ contributors: ['Andi'] }, 2],
  [{ contributors: ['Andi'], languages: ['eng'] }, 0],
  [{ subjects: [], languages: [] }, 3],
])('%j leaves %d cards', (filter, total) => {
  expect(search(filter).total).toBe(total);
});

test('counts cards, not editions, by every facet', () => {
  const facets = search({}).facets;

  expect(facets?.availableNow).toBe(2);
  expect(counts(facets?.branches)).toEqual({ pusat: 2, keliling: 2 });
  expect(counts(facets?.materials)).toEqual({ BOOK: 3, MAP: 1 });
  expect(counts(facets?.languages)).toEqual({ ind: 2, eng: 1 });
  expect(counts(facets?.classes)).toEqual({ 6: 2, 63: 1, 64: 1, 2: 1, '2X': 1, '2X4': 1 });
  expect(facets?.years).toEqual([
    { year: 2021, count: 1 },
    { year: 2020, count: 1 },
    { year: 2005, count: 1 },
    { year: 1999, count: 1 },
  ]);
  expect(counts(facets?.subjects)).toEqual({ Kopi: 2, Resep: 2 });
  expect(counts(facets?.contributors)).toEqual({ Andi: 2, Budi: 1 });
});

test('counts only the facets asked for', () => {
  const facets = index.search('kopi', { facets: ['languages'] }).facets;

  expect(counts(facets?.languages)).toEqual({ ind: 2, eng: 1 });
  expect(facets).toMatchObject({ availableNow: 0, branches: [], years: [], contributors: [] });
  expect(index.search('kopi', { facets: [] }).facets).toMatchObject({ languages: [] });
});

test('counts of one search leave nothing behind for the next', () => {
  expect(search({ languages: ['eng'] }).total).toBe(1);
  expect(counts(search({ materials: ['MAP'] }).facets?.contributors)).toEqual({ Andi: 1 });
  expect(counts(search({}).facets?.contributors)).toEqual({ Andi: 2, Budi: 1 });
});

test('the counts of a facet ignore its own selection and obey the others', () => {
  const facets = search({ languages: ['eng'] }).facets;

  expect(counts(facets?.languages)).toEqual({ ind: 2, eng: 1 });
  expect(counts(facets?.materials)).toEqual({ BOOK: 1 });
  expect(counts(facets?.contributors)).toEqual({ Budi: 1 });
});

test('every count is the total one would get by choosing the value', () => {
  const facets = search({ availableNow: true }).facets;

  for (const { value, count } of facets?.branches ?? [])
    expect(search({ availableNow: true, branches: [value] }).total).toBe(count);
  for (const { value, count } of facets?.subjects ?? [])
    expect(search({ availableNow: true, subjects: [value] }).total).toBe(count);
});

test('a card says how many of its editions match', () => {
  const card = (filter: SearchFilter) => search(filter).hits.find((hit) => hit.group === 'c');

  expect(card({})?.editions).toBe(2);
  expect(card({ materials: ['MAP'] })).toEqual({ id: 'c2', group: 'c', editions: 1 });
  expect(index.search('kopi', { collapse: false }).total).toBe(4);
});

test('what no branch has a copy of is found apart from the rest, and ids beside which nothing is found', () => {
  const ids = (text: string, request: Parameters<TestIndex['search']>[1]) =>
    index.search(text, request).hits.map(({ id }) => id);

  expect(ids('', { filter: { withoutCopies: true } })).toEqual(['d']);
  expect(ids('kopi', { filter: { withoutCopies: true } })).toEqual([]);
  expect(ids('', { only: ['a', 'd', 'gone'] }).toSorted()).toEqual(['a', 'd']);
  expect(ids('kopi', { only: ['a', 'd'] })).toEqual(['a']);
  expect(ids('kopi', { only: [] })).toEqual([]);
});
