import { dialects } from '../../../../test/dialects';
import { insertRows } from '../../../platform/db/write-rows';
import { newId } from '../../../shared/id';
import { ok } from '../../../shared/result';
import { insertCalendarEntry } from '../../library';
import type { CirculationHome } from '../testing/circulation-home';
import { DESK, openCirculationHome } from '../testing/circulation-home';
import { done, freshKey, hold, lend, takeBack } from '../testing/desk-operations';
import { FIXTURE_PARTS } from '../testing/fixture-calendar';
import { BRANCHES } from '../testing/home-rows';
import { copiesToPull, todayAtDesk } from './list-copies-to-pull';
import { reportMissing } from '../cases/report-missing';

const C = 'brn_0000000000000000000000000C';

describe.each(dialects)('the pull lists of branches on $name', (dialect) => {
  let home: CirculationHome;
  beforeAll(async () => {
    home = await openCirculationHome(dialect);
    await home.deps.db.transaction(async (tx) => {
      await tx.query(
        "INSERT INTO branch (id, code, name_id, name_en, kind, position, is_sample, version) VALUES (?, 'C', 'Cabang C', 'Branch C', 'BRANCH', 3, 0, 1)",
        [C],
      );
      await insertRows(
        tx,
        'opening_span',
        FIXTURE_PARTS.weekly.map((span) => ({ id: newId('osp'), branch_id: C, ...span })),
      );
      return ok(null);
    });
  });
  afterAll(() => home.close());
  beforeEach(async () => {
    home.setNow('2026-08-13 10:00');
    for (const table of ['transfer', 'hold', 'loan', 'copy'])
      await home.deps.db.writer.query(`DELETE FROM ${table}`);
  });

  /** A title with so many copies at each branch; at a branch the one whose id comes first stands first. */
  async function titleAt(counts: Readonly<Record<string, number>>) {
    const { titleId, copyIds, barcodes } = await home.title({
      copies: Object.values(counts).reduce((sum, count) => sum + count, 0),
    });
    const places = Object.entries(counts).flatMap(([branchId, count]) =>
      Array.from({ length: count }, () => branchId),
    );
    for (const [index, branchId] of places.entries())
      await home.deps.db.writer.query('UPDATE copy SET branch_id = ? WHERE id = ?', [
        branchId,
        copyIds[index],
      ]);
    const copies = places
      .map((branchId, index) => ({ branchId, id: copyIds[index] ?? '', barcode: barcodes[index] ?? '' }))
      .sort((one, other) => (one.id < other.id ? -1 : 1));
    return { titleId, at: (branchId: string) => copies.filter((copy) => copy.branchId === branchId) };
  }
  const lists = async () =>
    Promise.all(
      [BRANCHES.A, BRANCHES.B, C].map(async (branchId) =>
        (await copiesToPull(home.deps, branchId)).map(({ copyId }) => copyId),
      ),
    );
  const ids = (copies: readonly { id: string }[]): string[] => copies.map(({ id }) => id);
  const holdAt = async (titleId: string, pickupBranchId: string): Promise<string> =>
    done(await hold(home, await home.member(), titleId, { pickupBranchId })).holdId;

  test('one hold that two branches could fill stands on one list, and the figures of the day say the same', async () => {
    const { titleId, at } = await titleAt({ [BRANCHES.A]: 2, [BRANCHES.B]: 1 });
    await holdAt(titleId, BRANCHES.B);

    expect(await lists()).toEqual([[], ids(at(BRANCHES.B)), []]);
    const counts = await Promise.all(
      [BRANCHES.A, BRANCHES.B, null].map(
        async (branchId) => (await todayAtDesk(home.deps, branchId)).pullCount.count,
      ),
    );
    expect(counts).toEqual([0, 1, 1]);
  });

  test('where nobody collects from it, the branch with most copies is asked, and the next one once a copy is not there', async () => {
    const { titleId, at } = await titleAt({ [BRANCHES.A]: 1, [BRANCHES.B]: 1 });
    await holdAt(titleId, C);
    expect(await lists()).toEqual([ids(at(BRANCHES.A)), [], []]);

    done(
      await reportMissing(home.deps, DESK, {
        copyId: at(BRANCHES.A)[0]?.id ?? '',
        branchId: BRANCHES.A,
        idempotencyKey: freshKey(),
      }),
    );

    expect(await lists()).toEqual([[], ids(at(BRANCHES.B)), []]);
  });

  test('a branch that is closed today is passed over by one that is open, until it opens', async () => {
    const { titleId, at } = await titleAt({ [BRANCHES.A]: 2, [BRANCHES.B]: 1 });
    await holdAt(titleId, C);
    const entry = {
      id: newId('cal'),
      kind: 'CLOSURE' as const,
      branchId: BRANCHES.A,
      from: '2026-08-13',
      until: '2026-08-13',
      name: 'Banjir',
      by: 'system:test',
    };
    await home.deps.db.transaction(async (tx) => ok(await insertCalendarEntry(tx, home.deps, entry)));

    expect(await lists()).toEqual([[], ids(at(BRANCHES.B)), []]);
    home.setNow('2026-08-14 10:00');
    expect(await lists()).toEqual([ids(at(BRANCHES.A)).slice(0, 1), [], []]);
  });

  test('when a second branch scans its copy all the same, the first copy stays the one and the second goes back to its shelf', async () => {
    const { titleId, at } = await titleAt({ [BRANCHES.A]: 1, [BRANCHES.B]: 1 });
    const holdId = await holdAt(titleId, BRANCHES.A);
    const [[here], [there]] = [at(BRANCHES.A), at(BRANCHES.B)];

    const [first, second] = await Promise.all([
      takeBack(home, here?.barcode ?? ''),
      takeBack(home, there?.barcode ?? '', { branchId: BRANCHES.B }),
    ]);

    const trapped = [done(first), done(second)].filter((outcome) => outcome.holdId === holdId);
    expect(trapped.length).toBe(1);
    const other = [done(first), done(second)].find((outcome) => outcome.holdId === null);
    expect(other).toMatchObject({ holdId: null, transferId: null });
    expect(await home.rows('SELECT trapped_copy_id FROM hold WHERE id = ?', [holdId])).toEqual([
      { trapped_copy_id: trapped[0]?.copyId },
    ]);
    expect(await home.rows('SELECT status FROM copy WHERE id = ?', [other?.copyId])).toEqual([
      { status: 'AVAILABLE' },
    ]);
    expect(await lists()).toEqual([[], [], []]);
  });

  test('a scan at the branch that was not asked brings its copy, and the branch that was asked is asked no more', async () => {
    const { titleId, at } = await titleAt({ [BRANCHES.A]: 1, [BRANCHES.B]: 1 });
    const holdId = await holdAt(titleId, BRANCHES.A);
    const [[here], [there]] = [at(BRANCHES.A), at(BRANCHES.B)];

    expect(done(await takeBack(home, there?.barcode ?? '', { branchId: BRANCHES.B }))).toMatchObject({
      holdId,
      transferId: expect.stringMatching(/^trf_/) as string,
    });

    expect(await lists()).toEqual([[], [], []]);
    expect(done(await takeBack(home, here?.barcode ?? ''))).toMatchObject({ holdId: null, transferId: null });
    expect(await home.rows('SELECT trapped_copy_id FROM hold WHERE id = ?', [holdId])).toEqual([
      { trapped_copy_id: there?.id },
    ]);
  });

  test('a hold on one copy is asked of the branch of that copy, also when it collects elsewhere', async () => {
    const { titleId, at } = await titleAt({ [BRANCHES.A]: 1, [BRANCHES.B]: 1 });
    done(
      await hold(home, await home.member(), titleId, {
        pickupBranchId: BRANCHES.A,
        copyId: at(BRANCHES.B)[0]?.id,
      }),
    );

    expect(await lists()).toEqual([[], ids(at(BRANCHES.B)), []]);
  });

  test.each([
    ['B', 'A'],
    ['A', 'B'],
  ] as const)(
    'two branches that fetch for two readers keep what each collects there, %s scanning first',
    async (...order) => {
      const { titleId, at } = await titleAt({ [BRANCHES.A]: 1, [BRANCHES.B]: 1 });
      const wanted = { A: await holdAt(titleId, BRANCHES.A), B: await holdAt(titleId, BRANCHES.B) };
      expect(await lists()).toEqual([ids(at(BRANCHES.A)), ids(at(BRANCHES.B)), []]);

      for (const name of order) {
        const scanned = done(
          await takeBack(home, at(BRANCHES[name])[0]?.barcode ?? '', { branchId: BRANCHES[name] }),
        );
        expect(scanned).toMatchObject({ holdId: wanted[name], transferId: null });
      }

      expect(await lists()).toEqual([[], [], []]);
    },
  );

  test('a copy that a reader brings back follows the queue, whichever branch takes it', async () => {
    const { titleId, at } = await titleAt({ [BRANCHES.A]: 1, [BRANCHES.B]: 1 });
    const [there] = at(BRANCHES.B);
    done(await lend(home, await home.member(), there?.barcode ?? '', { branchId: BRANCHES.B }));
    const [first] = [await holdAt(titleId, BRANCHES.A), await holdAt(titleId, BRANCHES.B)];

    expect(done(await takeBack(home, there?.barcode ?? '', { branchId: BRANCHES.B }))).toMatchObject({
      holdId: first,
      transferId: expect.stringMatching(/^trf_/) as string,
    });
  });

  test('a scan asks for the lists only where several wait for a copy from the shelf', async () => {
    const { titleId, at } = await titleAt({ [BRANCHES.A]: 2 });
    const asked = () => home.statements.filter((sql) => sql.includes("c.status = 'AVAILABLE'")).length;
    await holdAt(titleId, BRANCHES.A);
    home.statements.length = 0;
    done(await takeBack(home, at(BRANCHES.A)[0]?.barcode ?? ''));
    expect(asked()).toBe(0);

    await holdAt(titleId, BRANCHES.A);
    await holdAt(titleId, BRANCHES.A);
    home.statements.length = 0;
    done(await takeBack(home, at(BRANCHES.A)[1]?.barcode ?? ''));
    expect(asked()).toBe(1);
  });

  test('takes three statements, however many titles and branches there are', async () => {
    for (let title = 0; title < 12; title++)
      await holdAt((await titleAt({ [BRANCHES.A]: 2, [BRANCHES.B]: 2, [C]: 2 })).titleId, BRANCHES.B);
    await copiesToPull(home.deps, BRANCHES.B);
    home.statements.length = 0;

    expect((await copiesToPull(home.deps, BRANCHES.B)).length).toBe(12);
    expect(home.statements.length).toBe(3);
  });
});
