import { dialects } from '../../../../test/dialects';
import { createTitle } from '../cataloguing/create-title';
import { deleteTitle } from '../cataloguing/delete-title';
import { updateTitle } from '../cataloguing/update-title';
import type { CatalogueGraph } from '../testing/catalogue-graph';
import { openCatalogueGraph } from '../testing/catalogue-graph';
import { LIBRARIAN } from '../testing/catalogue-home';

const CHANGES = `query Changes($filter: TitleFilter, $first: Int!, $after: String) {
  titles(filter: $filter, first: $first, after: $after) { totalCount nodes { id titleProper } pageInfo { hasNextPage endCursor } }
}`;
const GONE = `query Gone($span: DateTimeRange) {
  deletedTitles(filter: { deletedAt: $span }, first: 100) { totalCount nodes { id } }
}`;

type Changes = {
  readonly titles: {
    readonly totalCount: number;
    readonly nodes: { readonly id: string; readonly titleProper: string }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  };
};

describe.each(dialects)('keeping a copy of the catalogue on $name', (dialect) => {
  let graph: CatalogueGraph;
  const ids: string[] = [];

  const at = (now: string) => ({ ...graph.house, clock: { now: () => new Date(now) } });
  const make = async (day: number): Promise<string> => {
    const made = await createTitle(at(`2026-09-0${day}T03:00:00Z`), LIBRARIAN, {
      title: { titleProper: `Judul ${day}`, audience: day % 2 === 0 ? 'CHILDREN' : 'ADULTS' },
    });
    if (!made.ok) throw new Error('not made');
    return made.value.titleId;
  };
  const changed = async (filter: object, page: object = {}): Promise<Changes['titles']> => {
    const { data } = await graph.ask(CHANGES, { filter, first: 100, ...page });
    return (JSON.parse(JSON.stringify(data)) as Changes).titles;
  };

  beforeAll(async () => {
    graph = await openCatalogueGraph(dialect);
    for (const day of [1, 2, 3, 4]) ids.push(await make(day));
    const later = at('2026-09-10T03:00:00Z');
    await updateTitle(later, LIBRARIAN, { id: ids[0] ?? '', version: 1, changes: { subtitle: 'baru' } });
    await deleteTitle(later, LIBRARIAN, { id: ids[3] ?? '', version: 1 });
  });
  afterAll(() => graph.close());

  test('what changed since a time comes in the order of its changes, the deleted title among the deleted', async () => {
    const since = await changed({ updatedAt: { from: '2026-09-02T03:00:00.000Z' } });
    const { data } = await graph.ask(GONE, { span: { from: '2026-09-10T00:00:00.000Z' } });

    expect([since.totalCount, since.nodes.map(({ id }) => id)]).toEqual([3, [ids[1], ids[2], ids[0]]]);
    expect(JSON.parse(JSON.stringify(data))).toEqual({
      deletedTitles: { totalCount: 1, nodes: [{ id: ids[3] }] },
    });
  });

  test('the end of a span is not in it, and other filters narrow it', async () => {
    const span = { updatedAt: { from: '2026-09-02T03:00:00.000Z', to: '2026-09-03T03:00:00.000Z' } };

    expect((await changed(span)).nodes.map(({ id }) => id)).toEqual([ids[1]]);
    expect((await changed({ ...span, audiences: ['ADULTS'] })).nodes).toEqual([]);
  });

  test('pages of one hold every title once', async () => {
    const seen: string[] = [];
    for (let after: string | null = null; ;) {
      const page: Changes['titles'] = await changed({}, { first: 1, after });
      seen.push(...page.nodes.map(({ id }) => id));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }

    expect(seen).toEqual([ids[1], ids[2], ids[0]]);
  });

  test('a page takes two statements with its count, and a span the wrong way round is refused', async () => {
    const { statements } = await graph.ask(CHANGES, { filter: {}, first: 100 });
    const { codes } = await graph.ask(CHANGES, {
      filter: { updatedAt: { from: '2026-09-03T00:00:00.000Z', to: '2026-09-02T00:00:00.000Z' } },
      first: 100,
    });

    expect([statements, codes]).toEqual([2, ['BAD_USER_INPUT']]);
  });
});
