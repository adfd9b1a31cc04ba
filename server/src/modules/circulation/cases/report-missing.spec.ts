import { dialects } from '../../../../test/dialects';
import type { CirculationHome } from '../testing/circulation-home';
import { DESK, openCirculationHome } from '../testing/circulation-home';
import { listRefusalCodes, done, freshKey, hold, lend, takeBack } from '../testing/desk-operations';
import { BRANCHES } from '../testing/home-rows';
import { reportDamage } from './report-damage';
import { reportMissing } from './report-missing';

describe.each(dialects)('a copy that is not where it should be on $name', (dialect) => {
  let home: CirculationHome;

  beforeAll(async () => void (home = await openCirculationHome(dialect)));
  afterAll(() => home.close());
  beforeEach(() => home.setNow('2026-08-13 10:00'));

  test('gone from the hold shelf, whoever it was kept for stands first again, and gets it when it is found', async () => {
    const { titleId, barcode, copyId } = await lent();
    const [first, second] = [
      done(await hold(home, await home.member(), titleId)).holdId,
      done(await hold(home, await home.member(), titleId)).holdId,
    ];
    done(await takeBack(home, barcode));

    done(await miss(copyId));

    expect(
      await home.rows('SELECT id, status, trapped_copy_id FROM hold WHERE title_id = ? ORDER BY queue_rank', [
        titleId,
      ]),
    ).toEqual([
      { id: first, status: 'QUEUED', trapped_copy_id: null },
      { id: second, status: 'QUEUED', trapped_copy_id: null },
    ]);
    expect(done(await takeBack(home, barcode)).holdId).toBe(first);
  });

  test('lost on its way, the way is over and the hold waits for another copy', async () => {
    const { titleId, barcode, copyId } = await lent();
    const { holdId } = done(await hold(home, await home.member(), titleId, { pickupBranchId: BRANCHES.B }));
    done(await takeBack(home, barcode));

    done(await miss(copyId, BRANCHES.B));

    expect(await home.rows('SELECT status, trapped_copy_id FROM hold WHERE id = ?', [holdId])).toEqual([
      { status: 'QUEUED', trapped_copy_id: null },
    ]);
    expect(await home.rows('SELECT open_copy_id FROM transfer WHERE copy_id = ?', [copyId])).toEqual([
      { open_copy_id: null },
    ]);
    expect(await home.rows('SELECT status FROM copy WHERE id = ?', [copyId])).toEqual([
      { status: 'MISSING' },
    ]);
  });

  test('said twice it changes nothing more; on loan, taken for lost, unknown or nowhere it is refused', async () => {
    const { copyId } = await lent();
    const {
      copyIds: [onShelf = '', taken = ''],
    } = await home.title({ copies: 2 });
    await home.deps.db.writer.query("UPDATE copy SET status = 'LOST' WHERE id = ?", [taken]);
    done(await miss(onShelf));
    done(await miss(onShelf));

    expect(await home.rows('SELECT to_status FROM copy_status_change WHERE copy_id = ?', [onShelf])).toEqual([
      { to_status: 'MISSING' },
    ]);
    expect([
      listRefusalCodes(await miss(copyId)),
      listRefusalCodes(await miss(taken)),
      listRefusalCodes(await miss('cpy_nothing')),
      listRefusalCodes(await miss(onShelf, 'brn_nowhere')),
    ]).toEqual([['NOT_ALLOWED'], ['COPY_LOST'], ['NOT_FOUND'], ['NOT_FOUND']]);
  });

  test('a branch that has nothing to do with a copy does not note it as missing', async () => {
    const {
      copyIds: [copyId = ''],
    } = await home.title();

    expect(listRefusalCodes(await miss(copyId, BRANCHES.B))).toEqual(['NOT_ALLOWED']);
    expect(await home.rows('SELECT status FROM copy WHERE id = ?', [copyId])).toEqual([
      { status: 'AVAILABLE' },
    ]);
  });

  test('a copy that is being mended has its case decided first', async () => {
    const {
      copyIds: [copyId = ''],
      barcodes: [barcode = ''],
    } = await home.title();
    done(
      await reportDamage(home.deps, DESK, {
        barcode,
        branchId: BRANCHES.A,
        note: 'Sobek',
        cost: 0,
        idempotencyKey: freshKey(),
      }),
    );

    expect(listRefusalCodes(await miss(copyId))).toEqual(['NOT_ALLOWED']);
    expect(
      await home.rows(
        'SELECT c.status, k.resolved_at FROM copy c JOIN copy_case k ON k.copy_id = c.id WHERE c.id = ?',
        [copyId],
      ),
    ).toEqual([{ status: 'IN_REPAIR', resolved_at: null }]);
  });

  function miss(copyId: string, branchId: string = BRANCHES.A) {
    return reportMissing(home.deps, DESK, { copyId, branchId, idempotencyKey: freshKey() });
  }

  async function lent() {
    const {
      titleId,
      barcodes: [barcode = ''],
      copyIds: [copyId = ''],
    } = await home.title();
    done(await lend(home, await home.member(), barcode));
    return { titleId, barcode, copyId };
  }
});
