import { dialects } from '../../../../test/dialects';
import type { CirculationHome } from '../testing/circulation-home';
import { DESK, LIBRARIAN, openCirculationHome } from '../testing/circulation-home';
import { listRefusalCodes, done, freshKey, hold, lend, takeBack } from '../testing/desk-operations';
import type { ScanAct } from './undo-scan';
import { at } from '../testing/fixture-calendar';
import { undoScan } from './undo-scan';

describe.each(dialects)('undoing a scan on $name', (dialect) => {
  let home: CirculationHome;

  beforeAll(async () => {
    home = await openCirculationHome(dialect);
    home.letTimePass();
    await home.rules('* mahasiswa * finePerPeriod 500', '* mahasiswa * suspensionDays 1');
  });
  afterAll(() => home.close());
  beforeEach(() => home.setNow('2026-08-13 10:00'));

  test('a check-out that is undone never was: the loan is void and the copy free', async () => {
    const { copyId, loanId } = await lent();

    done(await undo(loanId, 'CHECK_OUT'));

    expect(await home.rows('SELECT status, open_copy_id FROM loan WHERE id = ?', [loanId])).toEqual([
      { status: 'VOIDED', open_copy_id: null },
    ]);
    expect(await home.rows('SELECT status FROM copy WHERE id = ?', [copyId])).toEqual([
      { status: 'AVAILABLE' },
    ]);
  });

  test('a check-out that filled a hold from the shelf gives the hold its copy back', async () => {
    const member = await home.member();
    const { titleId, barcode, copyId } = await lent();
    const { holdId } = done(await hold(home, member, titleId));
    const behind = done(await hold(home, await home.member(), titleId)).holdId;
    done(await takeBack(home, barcode));
    const { loanId, filledHoldId } = done(await lend(home, member, barcode));
    expect(filledHoldId).toBe(holdId);

    done(await undo(loanId, 'CHECK_OUT'));

    expect(await home.rows('SELECT status, trapped_copy_id FROM hold WHERE id = ?', [holdId])).toEqual([
      { status: 'READY', trapped_copy_id: copyId },
    ]);
    expect(await home.rows('SELECT status FROM hold WHERE id = ?', [behind])).toEqual([{ status: 'QUEUED' }]);
  });

  test('a check-out that took a kept copy from somebody gives it back to them, whether their hold was cancelled or put back', async () => {
    for (const cancelsHold of [true, false]) {
      const { titleId, barcode, copyId } = await lent();
      const { holdId } = done(await hold(home, await home.member(), titleId));
      done(await takeBack(home, barcode));
      const { loanId } = done(
        await lend(home, await home.member(), barcode, {
          answers: [{ refusal: 'HELD_FOR_ANOTHER', reason: 'Salah tekan', cancelsHold }],
        }),
      );

      done(await undo(loanId, 'CHECK_OUT'));

      expect(await home.rows('SELECT status, trapped_copy_id FROM hold WHERE id = ?', [holdId])).toEqual([
        { status: 'READY', trapped_copy_id: copyId },
      ]);
    }
  });

  test('a check-out that was scanned without a connection gives the hold it cancelled back too', async () => {
    home.setNow('2026-08-13 10:00');
    const { titleId, barcode } = await lent();
    const { holdId } = done(await hold(home, await home.member(), titleId));
    done(await takeBack(home, barcode));
    home.setNow('2026-08-13 10:03');
    const { loanId } = done(
      await lend(home, await home.member(), barcode, {
        scannedAt: at('2026-08-13 10:01'),
        answers: [{ refusal: 'HELD_FOR_ANOTHER', reason: 'Salah tekan', cancelsHold: true }],
      }),
    );

    done(await undo(loanId, 'CHECK_OUT'));

    expect(await home.rows('SELECT status FROM hold WHERE id = ?', [holdId])).toEqual([{ status: 'READY' }]);
  });

  test('a check-in that is undone opens the loan again, reverses its fine and lifts its suspension', async () => {
    home.setNow('2026-08-04 10:00');
    const { member, barcode, copyId, loanId } = await lent('mahasiswa');
    home.setNow('2026-08-13 10:00');
    expect(done(await takeBack(home, barcode))).toMatchObject({ fine: 1_000, suspendedUntil: '2026-08-15' });

    done(await undo(loanId, 'CHECK_IN'));

    expect(
      await home.rows('SELECT status, open_copy_id, returned_at, due_on FROM loan WHERE id = ?', [loanId]),
    ).toEqual([{ status: 'OPEN', open_copy_id: copyId, returned_at: null, due_on: '2026-08-11' }]);
    expect(await home.rows('SELECT status FROM copy WHERE id = ?', [copyId])).toEqual([
      { status: 'ON_LOAN' },
    ]);
    expect(await ledgerOf(member)).toEqual(['CHARGE 1000', 'REVERSAL -1000']);
    expect(
      await home.rows('SELECT id FROM member_block WHERE member_id = ? AND lifted_at IS NULL', [member]),
    ).toEqual([]);
  });

  test('the fine is charged again when the copy really comes back', async () => {
    home.setNow('2026-08-04 10:00');
    const { member, barcode, loanId } = await lent('mahasiswa');
    home.setNow('2026-08-13 10:00');
    done(await takeBack(home, barcode));
    done(await undo(loanId, 'CHECK_IN'));

    done(await takeBack(home, barcode));

    expect(await ledgerOf(member)).toEqual(['CHARGE 1000', 'REVERSAL -1000', 'CHARGE 1000']);
  });

  test('undoing a check-in puts the hold it filled back to its place', async () => {
    const { titleId, barcode, loanId } = await lent();
    const { holdId } = done(await hold(home, await home.member(), titleId));
    done(await takeBack(home, barcode));

    done(await undo(loanId, 'CHECK_IN'));

    expect(
      await home.rows('SELECT status, trapped_copy_id, collect_by, queue_rank FROM hold WHERE id = ?', [
        holdId,
      ]),
    ).toEqual([{ status: 'QUEUED', trapped_copy_id: null, collect_by: null, queue_rank: 1 }]);
  });

  test('refuses the scan of somebody else, an old one, one that a renewal followed, and one whose copy moved on', async () => {
    const [others, old, renewed, moved] = [await lent(), await lent(), await lent(), await lent()];
    const refused = {
      others: listRefusalCodes(
        await undoScan(home.deps, LIBRARIAN, {
          loanId: others.loanId,
          act: 'CHECK_OUT',
          idempotencyKey: freshKey(),
        }),
      ),
    };
    done(await lend(home, renewed.member, renewed.barcode, { answers: [{ refusal: 'RENEW_INSTEAD' }] }));
    done(await takeBack(home, moved.barcode));
    done(await lend(home, await home.member(), moved.barcode));
    const later = {
      renewed: listRefusalCodes(await undo(renewed.loanId, 'CHECK_OUT')),
      moved: listRefusalCodes(await undo(moved.loanId, 'CHECK_IN')),
    };
    home.setNow('2026-08-13 10:11');

    expect({
      ...refused,
      ...later,
      old: listRefusalCodes(await undo(old.loanId, 'CHECK_OUT')),
      unknown: listRefusalCodes(await undo('lon_nothing', 'CHECK_OUT')),
    }).toEqual({
      others: ['NOT_ALLOWED'],
      old: ['NOT_ALLOWED'],
      renewed: ['NOT_ALLOWED'],
      moved: ['NOT_ALLOWED'],
      unknown: ['NOT_FOUND'],
    });
  });

  test('a repeat with the same key undoes nothing more', async () => {
    const { loanId } = await lent();
    const request = { loanId, act: 'CHECK_OUT' as const, idempotencyKey: freshKey() };
    const first = done(await undoScan(home.deps, DESK, request));

    expect(done(await undoScan(home.deps, DESK, request))).toEqual(first);
  });

  function undo(loanId: string, act: ScanAct) {
    return undoScan(home.deps, DESK, { loanId, act, idempotencyKey: freshKey() });
  }

  async function lent(categoryCode = 'umum') {
    const member = await home.member({ categoryCode });
    const {
      titleId,
      barcodes: [barcode = ''],
      copyIds: [copyId],
    } = await home.title();
    const { loanId } = done(await lend(home, member, barcode));
    return { member, titleId, barcode, copyId, loanId };
  }

  async function ledgerOf(memberId: string): Promise<string[]> {
    const rows = await home.rows<{ kind: string; amount: number | string }>(
      'SELECT kind, amount FROM account_entry WHERE member_id = ? ORDER BY occurred_at, id',
      [memberId],
    );
    return rows.map(({ kind, amount }) => `${kind} ${Number(amount)}`);
  }
});
