import { dialects } from '../../../../test/dialects';
import type { CatalogueGraph } from '../testing/catalogue-graph';
import { openCatalogueGraph } from '../testing/catalogue-graph';

describe.each(dialects)('lists that a library may add to, on $name', (dialect) => {
  let graph: CatalogueGraph;
  beforeAll(async () => {
    graph = await openCatalogueGraph(dialect);
  });
  afterAll(() => graph.close());

  test('entries have a code and a name in both languages', async () => {
    const { data } = await graph.ask(
      '{ materialTypes { code name { text(locale: ID) } } audiences { code name { text(locale: EN) } } }',
    );

    const lists = JSON.parse(JSON.stringify(data)) as {
      materialTypes: object[];
      audiences: object[];
    };
    expect(lists.materialTypes.slice(0, 2)).toEqual([
      { code: 'BOOK', name: { text: 'Buku' } },
      { code: 'SERIAL', name: { text: 'Majalah dan berkala' } },
    ]);
    expect(lists.audiences).toEqual([
      { code: 'CHILDREN', name: { text: 'Children' } },
      { code: 'TEENS', name: { text: 'Teens' } },
      { code: 'ADULTS', name: { text: 'Adults' } },
      { code: 'GENERAL', name: { text: 'General' } },
    ]);
  });

  test.each([
    ['in a variable', 'query Q($filter: TitleFilter) { titles(filter: $filter, first: 1) { totalCount } }'],
    ['in the text', '{ titles(filter: { audiences: ["BABIES"] }, first: 1) { totalCount } }'],
  ])('a code that nobody knows is refused with those that exist, %s', async (_where, query) => {
    const { codes } = await graph.ask(query, { filter: { audiences: ['BABIES'] } });

    expect(codes[0]).toContain(
      'There is no Audience with the code "BABIES". The codes are CHILDREN, TEENS, ADULTS, GENERAL.',
    );
  });
});
