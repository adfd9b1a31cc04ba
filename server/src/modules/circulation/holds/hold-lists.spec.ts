import { dialects } from '../../../../test/dialects';
import { BRANCHES } from '../testing/home-rows';
import type { CirculationHome } from '../testing/circulation-home';
import { openCirculationHome } from '../testing/circulation-home';
import { ok } from '../../../shared/result';
import { holdListSource } from './hold-list-source';
import type { HoldListFilter, HoldListOrder } from './hold-lists.queries';
import { countOpenHolds, listOpenHolds } from './hold-lists.queries';

const COLLECTING: HoldListOrder = { field: 'COLLECT_BY', direction: 'ASC' };
const SEARCHER = { seesMembers: true, today: '2026-08-13' } as const;

describe.each(dialects)('lists of open holds on $name', (dialect) => {
  let home: CirculationHome;
  const ids = new Map<string, string>();

  beforeAll(async () => {
    home = await openCirculationHome(dialect);
    const [titleId = ''] = [await writeTitle()];
    const rows = [
      ['first', 'A', 'READY', '2026-08-20', null],
      ['second', 'A', 'READY', '2026-08-22', null],
      ['waits', 'A', 'QUEUED', null, null],
      ['travels', 'B', 'IN_TRANSIT', null, null],
      ['elsewhere', 'B', 'READY', '2026-08-20', null],
      ['over', 'A', 'CANCELLED', null, '2026-08-12 03:00:00.000'],
    ] as const;
    for (const [name, branch, status, collectBy, closedAt] of rows) {
      const id = home.deps.newId('hld');
      ids.set(id, name);
      await home.deps.db.transaction(async (tx) =>
        ok(
          await tx.query(
            "INSERT INTO hold (id, title_id, pickup_branch_id, status, queue_rank, created_at, placed_by, is_suspended, collect_by, closed_at, is_sample, version) VALUES (?, ?, ?, ?, 0, '2026-08-10 03:00:00.000', 'mbr_1', 0, ?, ?, 0, 1)",
            [id, titleId, BRANCHES[branch], status, collectBy, closedAt],
          ),
        ),
      );
    }
  });
  afterAll(() => home.close());

  const writeTitle = async (): Promise<string> => (await home.title({})).titleId;
  const names = async (filter: HoldListFilter, order = COLLECTING) =>
    (
      await listOpenHolds(home.deps.db, {
        filter,
        searcher: SEARCHER,
        order,
        page: { limit: 20, isBackward: false, cursor: null },
      })
    ).nodes.map(({ id }) => ids.get(id));

  test('are narrowed by branch, state and the last day to collect; closed ones are never there', async () => {
    expect(await names({ statuses: ['READY'], branchIds: [BRANCHES.A] })).toEqual(['first', 'second']);
    expect(await names({ branchIds: [BRANCHES.A] })).toEqual(['first', 'second', 'waits']);
    expect((await names({ statuses: ['QUEUED', 'IN_TRANSIT'] })).toSorted()).toEqual(['travels', 'waits']);
    expect((await names({ collectOn: { to: '2026-08-21' } })).toSorted()).toEqual(['elsewhere', 'first']);
    expect(await names({ collectOn: { from: '2026-08-21', to: '2026-08-31' } })).toEqual(['second']);
    expect(await names({ statuses: ['CANCELLED'] })).toEqual([]);
    expect(await countOpenHolds(home.deps.db, { filter: { statuses: ['READY'] }, searcher: SEARCHER })).toBe(
      3,
    );
  });

  test.each(['COLLECT_BY', 'CREATED_AT', 'TITLE', 'MEMBER_NAME'] as const)(
    'ordered by %s come each once, page by page',
    async (field) => {
      const seen: string[] = [];
      for (let cursor: string | null = null; ;) {
        const page = { limit: 2, isBackward: false, cursor };
        const found = await listOpenHolds(home.deps.db, {
          filter: {},
          searcher: SEARCHER,
          order: { field, direction: 'DESC' },
          page,
        });
        seen.push(...found.nodes.map(({ id }) => id));
        if (!found.pageInfo.hasNextPage) break;
        cursor = found.pageInfo.endCursor;
      }

      expect([seen.length, new Set(seen).size]).toEqual([5, 5]);
    },
  );

  test('are written into a file with a fixed number of statements', async () => {
    const scope = {
      db: home.deps.db,
      clock: home.deps.clock,
      locale: 'EN' as const,
      namesOf: async () => new Map(),
    };
    const read = async (filter: HoldListFilter) => {
      home.statements.length = 0;
      const found = await holdListSource.readRows(
        scope,
        { filter, orderBy: null },
        { cursor: null, limit: 50, keys: ['state', 'until', 'placed'] },
      );
      return { rows: found.rows, statements: home.statements.length };
    };
    const [shelf, all] = [await read({ statuses: ['READY'], branchIds: [BRANCHES.A] }), await read({})];

    expect(shelf.rows).toEqual([
      ['Ready to collect', '2026-08-20', '2026-08-10'],
      ['Ready to collect', '2026-08-22', '2026-08-10'],
    ]);
    expect([all.rows.length, shelf.statements, all.statements]).toEqual([5, 3, 3]);
  });
});
