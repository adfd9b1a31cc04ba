import { dialects } from '../../../../test/dialects';
import type { CirculationHome } from '../testing/circulation-home';
import { openCirculationHome } from '../testing/circulation-home';
import { listRefusalCodes, done, freshKey, hold, lend, takeBack } from '../testing/desk-operations';
import { BRANCHES } from '../testing/home-rows';

describe.each(dialects)('check-in on $name', (dialect) => {
  let home: CirculationHome;

  beforeAll(async () => {
    home = await openCirculationHome(dialect);
    await home.rules('* mahasiswa * finePerPeriod 500', '* pelajar * suspensionDays 1');
  });
  afterAll(() => home.close());
  beforeEach(() => home.setNow('2026-08-13 10:00'));

  test('takes a copy back: the loan closed, the copy on its shelf, nothing owed', async () => {
    const { barcode, copyId, loanId } = await lent();

    expect(done(await takeBack(home, barcode))).toEqual({
      copyId,
      loanId,
      fine: 0,
      overdueDays: 0,
      suspendedUntil: null,
      holdId: null,
      transferId: null,
    });
    expect(
      await home.rows('SELECT status, open_copy_id, returned_branch_id, closed_by FROM loan WHERE id = ?', [
        loanId,
      ]),
    ).toEqual([
      {
        status: 'RETURNED',
        open_copy_id: null,
        returned_branch_id: BRANCHES.A,
        closed_by: 'stf_0000000000000000000000DESK',
      },
    ]);
    expect(await statusOf(copyId)).toBe('AVAILABLE');
  });

  test('AC-53 in the ledger: eight days late over a Sunday and a holiday cost six days, posted once', async () => {
    home.setNow('2026-08-04 10:00');
    const { barcode, loanId } = await lent({ categoryCode: 'mahasiswa' });
    home.setNow('2026-08-19 10:00');

    expect(done(await takeBack(home, barcode))).toMatchObject({ fine: 3_000, overdueDays: 6 });
    expect(await ledgerOf(loanId)).toEqual(['CHARGE OVERDUE 3000']);
  });

  test('AC-65: a late return suspends by open days instead of money', async () => {
    home.setNow('2026-08-04 10:00');
    const { barcode, member } = await lent({ categoryCode: 'pelajar' });
    home.setNow('2026-08-15 10:00');

    expect(done(await takeBack(home, barcode))).toMatchObject({
      fine: 0,
      overdueDays: 4,
      suspendedUntil: '2026-08-21',
    });
    expect(
      await home.rows('SELECT kind, until_date FROM member_block WHERE member_id = ?', [member]),
    ).toEqual([{ kind: 'SUSPENDED', until_date: '2026-08-21' }]);
    const {
      barcodes: [other = ''],
    } = await home.title();
    expect(listRefusalCodes(await lend(home, member, other))).toEqual(['MEMBER_SUSPENDED']);
  });

  test('AC-80: a second scan of the same return changes nothing: no second fine, no second hold, and the same answer for the same key', async () => {
    home.setNow('2026-08-04 10:00');
    const { barcode, titleId, copyId, loanId } = await lent({ categoryCode: 'mahasiswa' });
    const first = done(await hold(home, await home.member(), titleId)).holdId;
    const second = done(await hold(home, await home.member(), titleId)).holdId;
    home.setNow('2026-08-13 10:00');
    const idempotencyKey = freshKey();

    const answer = done(await takeBack(home, barcode, { idempotencyKey }));
    const repeated = done(await takeBack(home, barcode, { idempotencyKey }));
    const again = done(await takeBack(home, barcode));

    expect(answer).toMatchObject({ loanId, fine: 1_000, holdId: first });
    expect(repeated).toEqual(answer);
    expect(again).toEqual({
      copyId,
      loanId: null,
      fine: 0,
      overdueDays: 0,
      suspendedUntil: null,
      holdId: first,
      transferId: null,
    });
    expect(await ledgerOf(loanId)).toEqual(['CHARGE OVERDUE 1000']);
    expect(
      await home.rows('SELECT id, status FROM hold WHERE title_id = ? ORDER BY queue_rank', [titleId]),
    ).toEqual([
      { id: first, status: 'READY' },
      { id: second, status: 'QUEUED' },
    ]);
  });

  test('AC-40: a copy that comes back for a hold stands on the shelf for seven open days', async () => {
    const { barcode, titleId, copyId } = await lent();
    const { holdId } = done(await hold(home, await home.member(), titleId));

    expect(done(await takeBack(home, barcode)).holdId).toBe(holdId);
    expect(
      await home.rows('SELECT status, trapped_copy_id, collect_by FROM hold WHERE id = ?', [holdId]),
    ).toEqual([{ status: 'READY', trapped_copy_id: copyId, collect_by: '2026-08-22' }]);
    expect(await statusOf(copyId)).toBe('ON_HOLD_SHELF');
    expect(
      await home.rows('SELECT name FROM outbox_event WHERE subject_id = ? ORDER BY id', [holdId]),
    ).toEqual([{ name: 'hold.placed' }, { name: 'hold.ready' }]);
  });

  test('AC-39: a hold that starts later is passed over and keeps its place', async () => {
    const { barcode, titleId } = await lent();
    const early = done(await hold(home, await home.member(), titleId)).holdId;
    const late = done(await hold(home, await home.member(), titleId)).holdId;
    await home.deps.db.writer.query("UPDATE hold SET starts_on = '2026-09-01' WHERE id = ?", [early]);

    expect(done(await takeBack(home, barcode)).holdId).toBe(late);
    expect(await home.rows('SELECT status, queue_rank FROM hold WHERE id = ?', [early])).toEqual([
      { status: 'QUEUED', queue_rank: 1 },
    ]);
  });

  test('a copy wanted at another branch travels there and stands on the shelf when it arrives', async () => {
    const { barcode, titleId, copyId } = await lent();
    const { holdId } = done(await hold(home, await home.member(), titleId, { pickupBranchId: BRANCHES.B }));

    const { transferId } = done(await takeBack(home, barcode));
    expect(await home.rows('SELECT status, trapped_copy_id FROM hold WHERE id = ?', [holdId])).toEqual([
      { status: 'IN_TRANSIT', trapped_copy_id: copyId },
    ]);
    expect(done(await takeBack(home, barcode))).toMatchObject({ holdId, transferId });
    expect(done(await takeBack(home, barcode, { branchId: BRANCHES.B }))).toMatchObject({
      holdId,
      transferId: null,
    });

    expect(await home.rows('SELECT status FROM hold WHERE id = ?', [holdId])).toEqual([{ status: 'READY' }]);
    expect(
      await home.rows('SELECT from_branch_id, to_branch_id, open_copy_id FROM transfer WHERE copy_id = ?', [
        copyId,
      ]),
    ).toEqual([{ from_branch_id: BRANCHES.A, to_branch_id: BRANCHES.B, open_copy_id: null }]);
  });

  test('a copy of another branch is sent home once, however often it is scanned here, and stands on its shelf there', async () => {
    const { barcode, copyId } = await lent({}, BRANCHES.B);
    const { transferId } = done(await takeBack(home, barcode));

    expect(done(await takeBack(home, barcode)).transferId).toBe(transferId);
    expect(await statusOf(copyId)).toBe('IN_TRANSIT');
    expect(done(await takeBack(home, barcode, { branchId: BRANCHES.B }))).toMatchObject({
      holdId: null,
      transferId: null,
    });
    expect(await statusOf(copyId)).toBe('AVAILABLE');
    expect(await home.rows('SELECT id FROM transfer WHERE copy_id = ?', [copyId])).toEqual([
      { id: transferId },
    ]);
  });

  test('a copy from the hold shelf that is scanned at another branch is sent back, and its hold waits in front again', async () => {
    const { barcode, titleId } = await lent();
    const { holdId } = done(await hold(home, await home.member(), titleId));
    done(await takeBack(home, barcode));
    const { holdId: second } = done(await hold(home, await home.member(), titleId));

    const strayed = done(await takeBack(home, barcode, { branchId: BRANCHES.B }));

    expect(strayed.holdId).toBeNull();
    expect(await home.rows('SELECT to_branch_id FROM transfer WHERE id = ?', [strayed.transferId])).toEqual([
      { to_branch_id: BRANCHES.A },
    ]);
    expect(
      await home.rows(
        'SELECT id, status, trapped_copy_id, collect_by FROM hold WHERE title_id = ? ORDER BY queue_rank',
        [titleId],
      ),
    ).toEqual([
      { id: holdId, status: 'QUEUED', trapped_copy_id: null, collect_by: null },
      { id: second, status: 'QUEUED', trapped_copy_id: null, collect_by: null },
    ]);
    expect(done(await takeBack(home, barcode))).toMatchObject({ holdId, transferId: null });
  });

  test('another copy that comes back while the first is on its way fills the hold, and the first goes on to the next reader', async () => {
    const {
      barcodes: [one = '', two = ''],
      titleId,
    } = await home.title({ copies: 2 });
    const reader = await home.member();
    for (const barcode of [one, two]) done(await lend(home, await home.member(), barcode));
    const { holdId } = done(await hold(home, reader, titleId));
    done(await takeBack(home, one));
    done(await takeBack(home, one, { branchId: BRANCHES.B }));

    expect(done(await takeBack(home, two))).toMatchObject({ holdId, transferId: null });
    expect(done(await takeBack(home, one))).toMatchObject({ holdId: null, transferId: null });
  });

  test('a return from the book drop counts from the day it was put in, which lies between loan and today', async () => {
    home.setNow('2026-08-04 10:00');
    const { barcode, loanId } = await lent({ categoryCode: 'mahasiswa' });
    home.setNow('2026-08-13 10:00');

    expect(listRefusalCodes(await takeBack(home, barcode, { returnedOn: '2026-08-03' }))).toEqual([
      'INVALID',
    ]);
    expect(listRefusalCodes(await takeBack(home, barcode, { returnedOn: '2026-08-14' }))).toEqual([
      'INVALID',
    ]);
    expect(done(await takeBack(home, barcode, { returnedOn: '2026-08-11' }))).toMatchObject({
      loanId,
      fine: 0,
      overdueDays: 0,
    });
  });

  test('refuses an unknown barcode, an unknown branch and a withdrawn copy', async () => {
    const {
      barcodes: [barcode = ''],
      copyIds: [copyId],
    } = await home.title();
    expect(listRefusalCodes(await takeBack(home, 'X-1'))).toEqual(['UNKNOWN_BARCODE']);
    expect(listRefusalCodes(await takeBack(home, barcode, { branchId: 'brn_nowhere' }))).toEqual([
      'NOT_FOUND',
    ]);
    await home.deps.db.writer.query("UPDATE copy SET status = 'WITHDRAWN' WHERE id = ?", [copyId]);
    expect(listRefusalCodes(await takeBack(home, barcode))).toEqual(['COPY_WITHDRAWN']);
  });

  /** A copy that a new member has since now. */
  async function lent(member: Parameters<CirculationHome['member']>[0] = {}, branchId: string = BRANCHES.A) {
    const memberId = await home.member(member);
    const {
      titleId,
      barcodes: [barcode = ''],
      copyIds: [copyId = ''],
    } = await home.title({ branchId });
    const { loanId } = done(await lend(home, memberId, barcode));
    return { member: memberId, titleId, barcode, copyId, loanId };
  }

  async function statusOf(copyId: string): Promise<unknown> {
    return (await home.rows('SELECT status FROM copy WHERE id = ?', [copyId]))[0]?.['status'];
  }

  async function ledgerOf(loanId: string): Promise<string[]> {
    const rows = await home.rows<{ kind: string; reason: string; amount: number | string }>(
      'SELECT kind, reason, amount FROM account_entry WHERE loan_id = ? ORDER BY id',
      [loanId],
    );
    return rows.map(({ kind, reason, amount }) => `${kind} ${reason} ${Number(amount)}`);
  }
});
