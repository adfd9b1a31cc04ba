import { AsyncResource } from 'node:async_hooks';
import { setTimeout as sleep } from 'node:timers/promises';

import { dialects } from '../../../../test/dialects';
import { ok } from '../../../shared/result';
import { lockMember } from '../../members';
import { insertEntry } from '../accounts/account-entries.queries';
import type { CirculationHome } from '../testing/circulation-home';
import { DESK, LIBRARIAN, openCirculationHome } from '../testing/circulation-home';
import { done, freshKey, lend, takeBack } from '../testing/desk-operations';
import { BRANCHES } from '../testing/home-rows';
import { declareLost } from './declare-lost';
import { resolveCase } from './resolve-case';
import { recordPayment, waiveDebt } from '../accounts/settle-debt';
import { unlinkHistory } from '../loans/unlink-history';

/** Who does not wait for a lock is through by then. */
const LONG_ENOUGH_MS = 400;

describe.each(dialects)('what a lost copy costs in the end on $name', (dialect) => {
  let home: CirculationHome;

  beforeAll(async () => {
    home = await openCirculationHome(dialect);
    home.letTimePass();
    await home.rules(
      '* * * lostProcessingFee 10000',
      '* mahasiswa * finePerPeriod 500',
      '* pelajar * finePerPeriod 500',
      '* pelajar * fineDebtMax 5000',
    );
  });
  afterAll(() => home.close());
  beforeEach(() => home.setNow('2026-08-04 10:00'));

  test('beside AC-68: found long after it was paid, its price is credited to the member although the loan is unlinked from them', async () => {
    const { member, barcode } = await lost();
    done(await pay(member, 90_000));
    home.setNow('2026-09-20 10:00');
    await unlinkHistory(home.deps);
    expect(await home.rows('SELECT id FROM loan WHERE member_id = ?', [member])).toEqual([]);

    done(await takeBack(home, barcode));

    expect(await balanceOf(member)).toBe(-80_000);
  });

  test('beside AC-68: what was given up is not paid back: of two debts, the fine paid and the price waived, nothing is owed either way', async () => {
    const { member, barcode } = await lost('mahasiswa', '2026-08-18 10:00');
    expect(await balanceOf(member)).toBe(92_500);
    done(await pay(member, 2_500));
    done(await waive(member, 90_000));

    done(await takeBack(home, barcode));

    expect(await balanceOf(member)).toBe(0);
  });

  test('beside AC-68: half of the price waived and half paid, the half that was paid comes back', async () => {
    const { member, barcode } = await lost();
    done(await waive(member, 40_000));
    done(await pay(member, 50_000));

    done(await takeBack(home, barcode));

    expect(await balanceOf(member)).toBe(-40_000);
  });

  test.each(['paid first', 'waived first'])(
    'beside AC-68: an old fine that was given up takes nothing from the price that was paid: %s',
    async (order) => {
      const { member, barcode } = await lost();
      await home.deps.db.writer.query(
        "INSERT INTO account_entry (id, member_id, kind, reason, amount, branch_id, occurred_at, recorded_by) VALUES (?, ?, 'CHARGE', 'OVERDUE', 20000, ?, '2026-08-01 02:00:00.000', 'test')",
        [`acc_old_${freshKey()}`.slice(0, 30), member, BRANCHES.A],
      );
      if (order === 'waived first') done(await waive(member, 20_000));
      done(await pay(member, 80_000));
      if (order === 'paid first') done(await waive(member, 20_000));

      done(await takeBack(home, barcode));

      expect(await balanceOf(member)).toBe(-70_000);
    },
  );

  test('beside AC-68: a return of the lost copy waits for a waiver that is being written, and pays back nothing that was given up', async () => {
    const { member, barcode } = await lost();

    await whileWaiving(member, () => takeBack(home, barcode));

    expect(await balanceOf(member)).toBe(10_000);
  });

  test('beside AC-68: so does the decision that it was replaced, also of a loan that is unlinked', async () => {
    const { member, copyId } = await lost();
    await home.deps.db.writer.query('UPDATE loan SET member_id = NULL WHERE copy_id = ?', [copyId]);
    const [{ id: caseId } = { id: '' }] = await home.rows<{ id: string }>(
      'SELECT id FROM copy_case WHERE copy_id = ?',
      [copyId],
    );

    await whileWaiving(member, () =>
      resolveCase(home.deps, LIBRARIAN, {
        caseId,
        resolution: 'REPLACED',
        branchId: BRANCHES.A,
        idempotencyKey: freshKey(),
      }),
    );

    expect(await balanceOf(member)).toBe(10_000);
  });

  test('beside AC-68: so does lending it to the next reader, who brings it to the desk', async () => {
    const { member, barcode } = await lost();
    const next = await home.member();

    await whileWaiving(member, async () =>
      done(
        await lend(home, next, barcode, { answers: [{ refusal: 'COPY_LOST', reason: 'Ditemukan di rak' }] }),
      ),
    );

    expect(await balanceOf(member)).toBe(10_000);
  });

  test('not paid yet, finding it leaves the fee alone to pay', async () => {
    const { member, barcode } = await lost();

    done(await takeBack(home, barcode));

    expect(await balanceOf(member)).toBe(10_000);
  });

  test('replaced after its price was waived, nothing is credited', async () => {
    const { member, copyId } = await lost();
    done(await waive(member, 80_000));
    const [{ id: caseId } = { id: '' }] = await home.rows<{ id: string }>(
      'SELECT id FROM copy_case WHERE copy_id = ?',
      [copyId],
    );

    done(
      await resolveCase(home.deps, LIBRARIAN, {
        caseId,
        resolution: 'REPLACED',
        branchId: BRANCHES.A,
        idempotencyKey: freshKey(),
      }),
    );

    expect(await balanceOf(member)).toBe(10_000);
  });

  test('beside AC-59: what fines are together counts what is unpaid: after a payment there is room again, and another debt takes none', async () => {
    const member = await home.member({ categoryCode: 'pelajar' });
    expect(await late(member)).toBe(5_000);
    expect(await late(member)).toBe(0);
    done(await pay(member, 5_000));
    const {
      barcodes: [gone = ''],
    } = await home.title({ price: 80_000 });
    const { loanId } = done(await lend(home, member, gone));
    done(await declareLost(home.deps, DESK, { loanId, idempotencyKey: freshKey() }));

    expect(await late(member)).toBe(5_000);
  });

  /** Lends a copy that comes back twenty days late and gives its fine. */
  async function late(member: string): Promise<number> {
    const {
      barcodes: [barcode = ''],
    } = await home.title();
    home.setNow('2026-08-04 10:00');
    const answers = [{ refusal: 'TOO_MUCH_DEBT', reason: 'Contoh' }, { refusal: 'OVERDUE_LOANS' }];
    done(await lend(home, member, barcode, { actor: LIBRARIAN, answers }));
    home.setNow('2026-08-31 10:00');
    return done(await takeBack(home, barcode)).fine;
  }

  async function lost(categoryCode = 'umum', on = '2026-08-05 10:00') {
    const member = await home.member({ categoryCode });
    const {
      barcodes: [barcode = ''],
      copyIds: [copyId = ''],
    } = await home.title({ price: 80_000 });
    const { loanId } = done(await lend(home, member, barcode));
    home.setNow(on);
    done(await declareLost(home.deps, DESK, { loanId, idempotencyKey: freshKey() }));
    return { member, barcode, copyId };
  }

  function pay(memberId: string, amount: number) {
    return recordPayment(home.deps, DESK, {
      memberId,
      amount,
      method: 'CASH',
      branchId: BRANCHES.A,
      idempotencyKey: freshKey(),
    });
  }

  /** Begins to act while a waiver of the whole price is written and not committed yet. */
  async function whileWaiving(memberId: string, act: () => Promise<unknown>): Promise<void> {
    let acting: Promise<unknown> = Promise.resolve();
    const { deps } = home;
    // In a unit of its own, as another request would be.
    const outside = AsyncResource.bind(act);
    await deps.db.transaction(async (tx) => {
      await lockMember(deps, tx, memberId);
      const now = deps.clock.now();
      await insertEntry(tx, {
        id: deps.newId('acc', now),
        memberId,
        kind: 'WAIVER',
        reason: null,
        amount: -80_000,
        method: null,
        loanId: null,
        branchId: BRANCHES.A,
        receiptNumber: null,
        note: 'Kebakaran rumah',
        occurredAt: now,
        recordedBy: 'test',
      });
      acting = outside();
      await Promise.race([acting, sleep(LONG_ENOUGH_MS)]);
      return ok(null);
    });
    await acting;
  }

  function waive(memberId: string, amount: number) {
    return waiveDebt(home.deps, LIBRARIAN, {
      memberId,
      amount,
      reason: 'Kebakaran rumah',
      branchId: BRANCHES.A,
      idempotencyKey: freshKey(),
    });
  }

  async function balanceOf(memberId: string): Promise<number> {
    const [row] = await home.rows<{ balance: number | string | null }>(
      'SELECT SUM(amount) AS balance FROM account_entry WHERE member_id = ?',
      [memberId],
    );
    return Number(row?.balance ?? 0);
  }
});
