import { dialects } from '../../../../test/dialects';
import { insertEntry, nextReceiptNumber } from './account-entries.queries';
import type { CirculationHome } from '../testing/circulation-home';
import { DESK, LIBRARIAN, openCirculationHome } from '../testing/circulation-home';
import { listRefusalCodes, done, freshKey, lend } from '../testing/desk-operations';
import { BRANCHES } from '../testing/home-rows';
import { recordPayment, waiveDebt } from './settle-debt';

describe.each(dialects)('settling debt on $name', (dialect) => {
  let home: CirculationHome;

  beforeAll(async () => {
    home = await openCirculationHome(dialect);
  });
  afterAll(() => home.close());

  test('a payment lowers the debt and has the next receipt number of its branch and year', async () => {
    const member = await owing(12_500);
    const first = done(await pay(member, 5_000)).entryId;
    const second = done(await pay(member, 7_500)).entryId;
    const other = done(await pay(await owing(500), 500, BRANCHES.B)).entryId;

    const rows = await home.rows<{ receipt_number: string }>(
      'SELECT id, amount, method, receipt_number FROM account_entry WHERE id IN (?, ?, ?) ORDER BY receipt_number',
      [first, second, other],
    );
    expect(rows.map(({ receipt_number }) => receipt_number)).toEqual([
      'A-2026-000001',
      'A-2026-000002',
      'B-2026-000001',
    ]);
    expect(await balanceOf(member)).toBe(0);
  });

  test('more than is owed, nothing at all and nothing owed are refused', async () => {
    const member = await owing(1_000);

    expect(listRefusalCodes(await pay(member, 1_001))).toEqual(['INVALID']);
    expect(listRefusalCodes(await pay(member, 0))).toEqual(['INVALID']);
    expect(listRefusalCodes(await pay(member, 0.5))).toEqual(['INVALID']);
    expect(listRefusalCodes(await pay(member, -1))).toEqual(['INVALID']);
    expect(listRefusalCodes(await pay(await home.member(), 1_000))).toEqual(['NOT_ALLOWED']);
    expect(listRefusalCodes(await pay('mbr_nobody', 1_000))).toEqual(['NOT_FOUND']);
    expect(listRefusalCodes(await pay(member, 1_000, 'brn_nowhere'))).toEqual(['NOT_FOUND']);
    expect(await balanceOf(member)).toBe(1_000);
  });

  test('a waiver keeps its reason and has no receipt', async () => {
    const member = await owing(2_000);
    const waive = (reason: string) =>
      waiveDebt(home.deps, LIBRARIAN, {
        memberId: member,
        amount: 2_000,
        reason,
        branchId: BRANCHES.A,
        idempotencyKey: freshKey(),
      });

    expect(listRefusalCodes(await waive('  '))).toEqual(['REQUIRED']);
    const { entryId } = done(await waive(' Banjir, buku tertahan '));
    const [row] = await home.rows<{ amount: number | string }>(
      'SELECT kind, amount, note, receipt_number FROM account_entry WHERE id = ?',
      [entryId],
    );
    expect({ ...row, amount: Number(row?.amount) }).toEqual({
      kind: 'WAIVER',
      amount: -2_000,
      note: 'Banjir, buku tertahan',
      receipt_number: null,
    });
  });

  test('AC-70: debt of exactly the limit lends, a rupiah more does not, and a payment opens the way', async () => {
    const [atLimit, over] = [await owing(10_000), await owing(10_500)];
    const {
      barcodes: [one = '', two = ''],
    } = await home.title({ copies: 2 });

    expect(listRefusalCodes(await lend(home, atLimit, one))).toEqual([]);
    expect(listRefusalCodes(await lend(home, over, two))).toEqual(['TOO_MUCH_DEBT']);
    done(await pay(over, 500));
    expect(listRefusalCodes(await lend(home, over, two))).toEqual([]);
  });

  test('ten payments at the same time get ten receipt numbers without a gap', async () => {
    const members = await Promise.all(Array.from({ length: 10 }, () => owing(1_000)));
    const before = await nextNumber();

    const paid = await Promise.all(members.map((member) => pay(member, 1_000)));

    const ids = paid.map((one) => done(one).entryId);
    const rows = await home.rows<{ receipt_number: string }>(
      `SELECT receipt_number FROM account_entry WHERE id IN (${ids.map(() => '?').join()}) ORDER BY receipt_number`,
      ids,
    );
    expect(rows.map(({ receipt_number }) => Number(receipt_number.slice(-6)))).toEqual(
      Array.from({ length: 10 }, (_, index) => before + index),
    );
  });

  test('the same debt is paid once when two desks take the payment at the same time', async () => {
    const member = await owing(1_000);

    const answers = await Promise.all([pay(member, 1_000), pay(member, 1_000)]);

    expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(await balanceOf(member)).toBe(0);
  });

  function pay(memberId: string, amount: number, branchId: string = BRANCHES.A) {
    return recordPayment(home.deps, DESK, {
      memberId,
      amount,
      method: 'CASH',
      branchId,
      idempotencyKey: freshKey(),
    });
  }

  async function owing(amount: number): Promise<string> {
    const memberId = await home.member();
    const id = home.deps.newId('acc');
    await home.deps.db.transaction(async (tx) => {
      await insertEntry(tx, {
        id,
        memberId,
        kind: 'CHARGE',
        reason: 'OTHER',
        amount,
        method: null,
        loanId: null,
        branchId: BRANCHES.A,
        receiptNumber: null,
        note: null,
        occurredAt: home.deps.clock.now(),
        recordedBy: 'system:test',
      });
      return { ok: true, value: null };
    });
    return memberId;
  }

  async function balanceOf(memberId: string): Promise<number> {
    const [row] = await home.rows<{ owed: number | string }>(
      'SELECT SUM(amount) AS owed FROM account_entry WHERE member_id = ?',
      [memberId],
    );
    return Number(row?.owed);
  }

  /** The number that the next receipt of branch A has; asking does not use it up. */
  async function nextNumber(): Promise<number> {
    const asked = await home.deps.db.transaction<never, string>(async (tx) => ({
      ok: false,
      refusals: [await nextReceiptNumber(home.deps.db, tx, { branchId: BRANCHES.A, year: 2026 })],
    }));
    return asked.ok ? 0 : Number(asked.refusals[0]?.slice(-6));
  }
});
