import { dialects } from '../../../../test/dialects';
import type { CirculationHome } from '../testing/circulation-home';
import { asMember, DESK, openCirculationHome } from '../testing/circulation-home';
import { listRefusalCodes, done, freshKey, hold, lend, takeBack, unhold } from '../testing/desk-operations';
import { BRANCHES } from '../testing/home-rows';
import { cancelHold, resumeHold, suspendHold } from './change-hold';

describe.each(dialects)('changing a hold on $name', (dialect) => {
  let home: CirculationHome;

  beforeAll(async () => {
    home = await openCirculationHome(dialect);
  });
  afterAll(() => home.close());
  beforeEach(() => home.setNow('2026-08-13 10:00'));

  test('AC-37: when the second of three cancels, the third is the second', async () => {
    const { titleId } = await home.title();
    const [one = '', two = '', three = ''] = await queueOf(titleId, 3);

    done(await unhold(home, two));

    expect(
      await home.rows(
        "SELECT id FROM hold WHERE title_id = ? AND status = 'QUEUED' ORDER BY queue_rank, id",
        [titleId],
      ),
    ).toEqual([{ id: one }, { id: three }]);
    expect(await home.rows('SELECT status, closed_by FROM hold WHERE id = ?', [two])).toEqual([
      { status: 'CANCELLED', closed_by: 'stf_0000000000000000000000DESK' },
    ]);
  });

  test('a copy on the shelf goes to the next when its hold is cancelled, and home when nobody waits', async () => {
    const {
      titleId,
      barcodes: [barcode = ''],
      copyIds: [copyId],
    } = await home.title();
    done(await lend(home, await home.member(), barcode));
    const [one = '', two = ''] = await queueOf(titleId, 2);
    done(await takeBack(home, barcode));

    done(await unhold(home, one));
    expect(await home.rows('SELECT status, trapped_copy_id FROM hold WHERE id = ?', [two])).toEqual([
      { status: 'READY', trapped_copy_id: copyId },
    ]);
    done(await unhold(home, two));
    expect(await home.rows('SELECT status FROM copy WHERE id = ?', [copyId])).toEqual([
      { status: 'AVAILABLE' },
    ]);
  });

  test('a copy on its way to a cancelled hold arrives and is settled there', async () => {
    const {
      titleId,
      barcodes: [barcode = ''],
      copyIds: [copyId],
    } = await home.title();
    done(await lend(home, await home.member(), barcode));
    const { holdId } = done(await hold(home, await home.member(), titleId, { pickupBranchId: BRANCHES.B }));
    done(await takeBack(home, barcode));
    done(await unhold(home, holdId));

    const arrived = done(await takeBack(home, barcode, { branchId: BRANCHES.B }));

    expect(arrived.holdId).toBeNull();
    expect(
      await home.rows('SELECT to_branch_id FROM transfer WHERE copy_id = ? AND open_copy_id IS NOT NULL', [
        copyId,
      ]),
    ).toEqual([{ to_branch_id: BRANCHES.A }]);
  });

  test('AC-45: a suspended hold keeps its place, is passed over, and fills again when it is resumed', async () => {
    const {
      titleId,
      barcodes: [barcode = ''],
    } = await home.title();
    done(await lend(home, await home.member(), barcode));
    const [one = '', two = ''] = await queueOf(titleId, 2);
    done(await suspendHold(home.deps, DESK, { id: one, until: '2026-08-30', idempotencyKey: freshKey() }));

    expect(done(await takeBack(home, barcode)).holdId).toBe(two);
    expect(
      await home.rows('SELECT queue_rank, is_suspended, suspended_until FROM hold WHERE id = ?', [one]),
    ).toEqual([{ queue_rank: 1, is_suspended: 1, suspended_until: '2026-08-30' }]);

    done(await resumeHold(home.deps, DESK, { id: one, idempotencyKey: freshKey() }));
    done(await unhold(home, two));
    expect(await home.rows('SELECT status FROM hold WHERE id = ?', [one])).toEqual([{ status: 'READY' }]);
  });

  test('AC-46: a hold whose copy is on the shelf or on its way cannot be suspended', async () => {
    const shelved = await trapped(BRANCHES.A);
    const travelling = await trapped(BRANCHES.B);
    const suspend = async (id: string): Promise<string[]> =>
      listRefusalCodes(await suspendHold(home.deps, DESK, { id, idempotencyKey: freshKey() }));

    expect([await suspend(shelved), await suspend(travelling)]).toEqual([
      ['ALREADY_SET_ASIDE'],
      ['ALREADY_SET_ASIDE'],
    ]);
  });

  test('a day that has come, or that is none, is no end of a suspension', async () => {
    const [holdId = ''] = await queueOf((await home.title()).titleId, 1);
    const until = async (day: string): Promise<string[]> =>
      listRefusalCodes(
        await suspendHold(home.deps, DESK, { id: holdId, until: day, idempotencyKey: freshKey() }),
      );

    expect([await until('2026-08-13'), await until('2026-02-30')]).toEqual([
      ['NOT_IN_THE_FUTURE'],
      ['NOT_IN_THE_FUTURE'],
    ]);
  });

  test('members change their own holds; those of others do not exist for them; what is closed stays closed', async () => {
    const [owner, stranger] = [await home.member(), await home.member()];
    const { holdId } = done(await hold(home, owner, (await home.title()).titleId));
    const cancel = async (memberId: string): Promise<string[]> =>
      listRefusalCodes(
        await cancelHold(home.deps, asMember(memberId), {
          id: holdId,
          reason: 'Sudah beli sendiri',
          idempotencyKey: freshKey(),
        }),
      );

    expect(await cancel(stranger)).toEqual(['NOT_FOUND']);
    expect(await cancel(owner)).toEqual([]);
    expect(await cancel(owner)).toEqual(['HOLD_CLOSED']);
    expect(await home.rows('SELECT closing_reason FROM hold WHERE id = ?', [holdId])).toEqual([
      { closing_reason: 'Sudah beli sendiri' },
    ]);
  });

  async function queueOf(titleId: string, count: number): Promise<string[]> {
    const ids: string[] = [];
    for (let place = 0; place < count; place++)
      ids.push(done(await hold(home, await home.member(), titleId)).holdId);
    return ids;
  }

  async function trapped(pickupBranchId: string): Promise<string> {
    const {
      titleId,
      barcodes: [barcode = ''],
    } = await home.title();
    done(await lend(home, await home.member(), barcode));
    const { holdId } = done(await hold(home, await home.member(), titleId, { pickupBranchId }));
    done(await takeBack(home, barcode));
    return holdId;
  }
});
