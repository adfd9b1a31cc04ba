import { dialects } from '../../../../test/dialects';
import type { CatalogueGraph } from '../testing/catalogue-graph';
import { openCatalogueGraph } from '../testing/catalogue-graph';
import { LIBRARIAN, PLACES } from '../testing/catalogue-home';
import { createTitle } from '../cataloguing/create-title';
import { createTitleListSource } from './title-list-source';

const NAMES =
  'query ($filter: CatalogueFilter) { searchCatalogue(text: "", filter: $filter, orderBy: { field: TITLE }, first: 20) { nodes { title { titleProper } } } }';

describe.each(dialects)('the list of titles on $name', (dialect) => {
  let graph: CatalogueGraph;

  beforeAll(async () => {
    graph = await openCatalogueGraph(dialect);
    for (let number = 1; number <= 12; number++)
      await createTitle(graph.house, LIBRARIAN, {
        title: {
          titleProper: `Kisah Laut ${String(number).padStart(2, '0')}`,
          publicationYear: 1980 + number,
          identifiers: number === 3 ? [{ kind: 'ISBN', printed: '978-602-03-3295-7' }] : [],
        },
        copies: number % 4 === 0 ? [] : [{ branchId: PLACES.main, count: 2 }],
      });
    await graph.house.db.writer.query(
      "UPDATE copy SET status = 'WITHDRAWN' WHERE title_id = (SELECT id FROM title WHERE title_proper = 'Kisah Laut 05')",
    );
    await graph.house.projection.rebuild();
  });
  afterAll(() => graph.close());

  const names = async (filter: object, isStaff = true) => {
    const { data } = await graph.ask(NAMES, { filter }, isStaff ? { actor: LIBRARIAN } : {});
    const { searchCatalogue } = data as { searchCatalogue: { nodes: { title: { titleProper: string } }[] } };
    return searchCatalogue.nodes.map(({ title }) => title.titleProper.slice(-2));
  };

  test('holds apart the titles without a copy, as many as Today counts', async () => {
    const { data } = await graph.ask('{ libraryOverview { titlesWithoutCopies } }', {}, { actor: LIBRARIAN });

    expect(await names({ isWithoutCopies: true })).toEqual(['04', '05', '08', '12']);
    expect(data).toEqual({ libraryOverview: { titlesWithoutCopies: 4 } });
  });

  test('tells where a cover stands, for this portal and for pages elsewhere', async () => {
    const { data } = await graph.ask(
      '{ searchCatalogue(text: "", first: 1) { nodes { title { cover { url fullUrl } } } } }',
    );
    const { searchCatalogue } = data as {
      searchCatalogue: { nodes: { title: { cover: { url: string; fullUrl: string } } }[] };
    };
    const [cover] = searchCatalogue.nodes.map(({ title }) => title.cover);

    expect(cover?.url).toMatch(/^\/covers\/ttl_/);
    expect(cover?.fullUrl).toBe(`${graph.house.config.publicOrigin}${cover?.url}`);
  });

  test('shows titles with a wrong number to staff alone', async () => {
    expect(await names({ hasWrongNumber: true })).toEqual(['03']);
    expect(await names({ hasWrongNumber: true }, false)).toEqual([]);
  });

  test('is written into a file as it was searched and filtered, page by page, with a fixed number of statements', async () => {
    const source = createTitleListSource({
      search: graph.house.search,
      projection: () => graph.house.projection,
      isAnsweredElsewhere: async () => false,
    });
    const { db, clock } = graph.house;
    const scope = { db, clock, locale: 'ID' as const, namesOf: async () => new Map() };
    const orderBy = { field: 'TITLE', direction: 'DESC' };
    const read = async (filter: object, limit: number) => {
      const rows: unknown[] = [];
      for (let cursor: string | null = null; ;) {
        const at = { cursor, limit, keys: ['title', 'year', 'onShelf'] };
        const found = await source.readRows(scope, { filter, orderBy }, at);
        rows.push(...found.rows);
        if (found.nextCursor === null) return rows;
        cursor = found.nextCursor;
      }
    };

    const all = await read({}, 5);
    expect([all.length, all[0], all[11], await source.count(scope, { filter: {}, orderBy })]).toEqual([
      12,
      ['Kisah Laut 12', 1992, '0 dari 0'],
      ['Kisah Laut 01', 1981, '2 dari 2'],
      12,
    ]);
    expect(await read({ text: 'laut 07', isWithoutCopies: null }, 5)).toEqual([
      ['Kisah Laut 07', 1987, '2 dari 2'],
    ]);
    expect(await read({ isWithoutCopies: true }, 5)).toHaveLength(4);

    // The index still holds what was deleted a moment ago: a page of nothing else is not the end of the file.
    await db.writer.query("DELETE FROM title WHERE title_proper = 'Kisah Laut 12'");
    expect(await read({}, 1)).toHaveLength(11);
  });
});
