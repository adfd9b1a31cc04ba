import { buildTestIndex, type TestIndex } from '../testing/test-index';

const TITLES = Array.from({ length: 1500 }, (_, number) => ({
  id: `t${number}`,
  title: `Kisah ${['zebra', 'ayam', 'kuda'][number % 3]} nomor ${number % 700}`,
  group: number % 5 === 0 ? `g${number % 250}` : undefined,
  year: number % 7 === 0 ? undefined : 1950 + (number % 70),
  createdAt: number % 100,
  popularity: number % 13,
}));

let index: TestIndex;
beforeAll(() => {
  index = buildTestIndex(TITLES);
});
afterAll(() => index.close());

test.each([
  ['kisah', 'relevance'],
  ['', 'newest'],
  ['kisah', 'title'],
  ['kisah', 'year'],
  ['', 'relevance'],
  ['kisah zebra', 'relevance'],
] as const)('pages of %j by %s show every card once, to the end', (text, sort) => {
  const seen: string[] = [];
  const { total } = index.search(text, { sort });
  for (let offset = 0; ; offset += 97) {
    const { hits } = index.search(text, { sort, offset, limit: 97 });
    if (hits.length === 0) break;
    seen.push(...hits.map((hit) => hit.id));
  }

  expect(seen).toHaveLength(total);
  expect(new Set(seen).size).toBe(total);
});

test('titles are in order although the columns know only their beginnings', () => {
  const title = new Map(TITLES.map(({ id, title: text }) => [id, text]));
  const titles = index
    .ids('', { sort: 'title', limit: 2000, collapse: false })
    .map((id) => title.get(id) ?? '');

  expect(titles).toEqual([...titles].sort());
  expect(
    index
      .ids('', { sort: 'title', direction: 'descending', limit: 2000, collapse: false })
      .map((id) => title.get(id) ?? ''),
  ).toEqual([...titles].sort().reverse());
});

test('years run down from the newest and titles without a year come last', () => {
  const year = new Map(TITLES.map((title) => [title.id, title.year ?? null]));
  const years = index
    .ids('', { sort: 'year', limit: 2000, collapse: false })
    .map((id) => year.get(id) ?? null);
  const known = years.filter((value) => value !== null);

  expect(known).toEqual([...known].sort((a, b) => b - a));
  expect(years.slice(known.length).every((value) => value === null)).toBe(true);
});
