import { getIntrospectionQuery, parse } from 'graphql';

import { dialects } from '../../../test/dialects';
import type { TestLibrary } from '../../../test/test-library';
import { startLibrary } from '../../../test/test-library';
import { seedSampleLibrary } from '../first-run';
import { DEFAULT_BUDGETS } from './operation-guard';

const [sqlite] = dialects;
const WHOLE = getIntrospectionQuery({
  specifiedByUrl: true,
  directiveIsRepeatable: true,
  schemaDescription: true,
  inputValueDeprecation: true,
  oneOf: true,
});
const OFTEN = Array.from({ length: 14 }, (_, place) => `d${place}: description`).join(' ');
const DEEP =
  '{ __schema { types { fields { type { ...F ofType { ...F ofType { ...F ofType { ...F } } } } } } } }';
const SEARCH =
  '{ searchCatalogue(text: "buku", first: 50) { totalCount nodes { title { id titleProper updatedAt cover { url width height } contributions { contributor { preferredName } } availability { copyCount availableCount branches { availableCount branch { id name { text } } } } } } } }';

/** Everybody may read the schema, at a price that is as true as that of the catalogue. */
describe('questions about the schema', () => {
  let library: TestLibrary;

  beforeAll(async () => {
    if (!sqlite) throw new Error('SQLite is always there.');
    library = await startLibrary(sqlite, { prepare: (house) => seedSampleLibrary(house) });
  }, 240_000);
  afterAll(() => library.stop());

  const ask = async (query: string) => {
    const { body } = await library.send(query);
    const cost = body.extensions?.['cost'] as { requested: number; maximum: number } | undefined;
    return { code: body.errors?.[0]?.extensions.code, data: body.data as unknown, cost };
  };

  test('tools may read the whole schema, and it costs more than a page of the catalogue', async () => {
    const { code, cost } = await ask(WHOLE);

    expect(code).toBeUndefined();
    expect(cost?.requested).toBeGreaterThan(1_000);
    expect(cost?.requested).toBeLessThanOrEqual(cost?.maximum ?? 0);
  });

  test.each([
    ['each description fourteen times', `${DEEP} fragment F on __Type { fields { description ${OFTEN} } }`],
    [
      'what every node has, fourteen times',
      `{ __type(name: "Node") { possibleTypes { fields { type { enumValues { ${OFTEN} } } } } } }`,
    ],
    ['the whole schema beside other questions', WHOLE.replace('{', '{ branches { id }')],
    [
      'the whole schema twice',
      WHOLE.replace('__schema', 'again: __schema { types { ...FullType } } __schema'),
    ],
  ])('%s is too much', async (_, query) => {
    expect(parse(query).kind).toBe('Document');
    expect((await ask(query)).code).toBe('QUERY_TOO_COSTLY');
  });

  test.each([
    ['the whole schema', WHOLE],
    ['the names of all types', '{ __schema { types { name kind } } }'],
    [
      'all fields of reads',
      '{ __type(name: "Query") { fields { name description args { name type { name } } } } }',
    ],
    ['all nodes', '{ __type(name: "Node") { possibleTypes { name fields { name } } } }'],
    ['the values of the largest enum', '{ __type(name: "Permission") { enumValues { name description } } }'],
    ['the fields that a field leads to', '{ __type(name: "Title") { fields { type { fields { name } } } } }'],
  ])('%s costs a point for twenty values that are answered, at least', async (_, query) => {
    const { data, cost } = await ask(query);

    expect(cost?.requested).toBeGreaterThanOrEqual(countValues(data) / 20);
  });

  test('a point takes at most three times the work of a point of the catalogue', async () => {
    const work = async (queries: readonly string[]): Promise<number> => {
      let points = 0;
      const before = process.cpuUsage();
      for (const query of queries) points += (await ask(query)).cost?.requested ?? 0;
      const { user, system } = process.cpuUsage(before);
      return (user + system) / points;
    };
    const often = (query: string): string[] => Array.from({ length: 5 }, () => query);
    const searches = ['buku', 'anak', 'sejarah', 'laut', 'ilmu', 'cerita', 'kota'].map((word) =>
      SEARCH.replace('buku', word),
    );
    const measured = [searches, often(WHOLE), often('{ __schema { types { name description } } }')];
    // Whatever else goes on in the process only adds to a measurement: the least of several is nearest. They
    // are taken in turn, so that a slow moment of the machine meets all three alike.
    const least = measured.map(() => Infinity);
    for (const round of [0, 1, 2, 3, 4]) {
      for (const [place, queries] of measured.entries()) {
        // The first round only warms up.
        const taken = await work(queries);
        if (round > 0) least[place] = Math.min(least[place] ?? Infinity, taken);
      }
    }

    const [ofCatalogue = 0, ...ofSchema] = least;
    expect(ofSchema.map((one) => one / ofCatalogue).filter((times) => !(times <= 3))).toEqual([]);
  }, 120_000);
});

describe('a flood of questions about the schema', () => {
  test('ends with the budget of its address: a few are answered, the others wait', async () => {
    if (!sqlite) throw new Error('SQLite is always there.');
    const library = await startLibrary(sqlite, { budgets: DEFAULT_BUDGETS });

    const answers = await Promise.all(Array.from({ length: 20 }, () => library.send(WHOLE)));
    await library.stop();

    const told = answers.map(({ status }) => status).sort();
    expect(new Set(told)).toEqual(new Set([200, 429]));
    expect(told.filter((status) => status === 200).length).toBeLessThanOrEqual(3);
  }, 60_000);
});

/** How many objects and other values an answer holds. */
function countValues(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, one) => sum + countValues(one), 0);
  if (typeof value !== 'object' || value === null) return 1;
  return 1 + Object.values(value).reduce((sum: number, one) => sum + countValues(one), 0);
}
