import { generateCatalogue, generateTitle } from './generate-catalogue';
import { benchQueries } from './search-queries';

test('a small catalogue is the beginning of a large one', () => {
  expect([...generateCatalogue(5)]).toEqual([...generateCatalogue(50)].slice(0, 5));
});

test('another seed makes other titles', () => {
  expect(generateTitle(7, 1)).not.toEqual(generateTitle(7, 2));
});

test('every ISBN has a right check digit and most titles have one', () => {
  const isbns = [...generateCatalogue(500)].map((title) => title.isbn).filter((isbn) => isbn !== null);

  expect(isbns.length).toBeGreaterThan(430);
  for (const isbn of isbns)
    expect(
      [...isbn].reduce((sum, digit, index) => sum + Number(digit) * (index % 2 === 0 ? 1 : 3), 0) % 10,
    ).toBe(0);
});

test('some words are far more common than others', () => {
  const counts = new Map<string, number>();
  for (const { title } of generateCatalogue(2000))
    for (const word of title.split(' ')) counts.set(word, (counts.get(word) ?? 0) + 1);
  const sorted = [...counts.values()].sort((a, b) => b - a);

  expect(sorted[0]).toBeGreaterThan(100);
  expect(sorted.at(-1)).toBe(1);
});

test('two hundred searches in five classes, the same every time', () => {
  const queries = benchQueries(1000);

  expect(queries).toHaveLength(200);
  expect(new Set(queries.map((query) => query.class)).size).toBe(5);
  expect(queries).toEqual(benchQueries(1000));
});
