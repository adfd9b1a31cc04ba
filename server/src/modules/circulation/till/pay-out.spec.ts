import { dialects } from '../../../../test/dialects';
import type { CirculationHome } from '../testing/circulation-home';
import { DESK, LIBRARIAN, openCirculationHome } from '../testing/circulation-home';
import { listRefusalCodes, done, freshKey, lend, takeBack } from '../testing/desk-operations';
import { BRANCHES } from '../testing/home-rows';
import { declareLost } from '../cases/declare-lost';
import { payOut } from './pay-out';
import { recordPayment } from '../accounts/settle-debt';

describe.each(dialects)('paying money back on $name', (dialect) => {
  let home: CirculationHome;

  beforeAll(async () => {
    home = await openCirculationHome(dialect);
    home.letTimePass();
    await home.rules('* * * lostProcessingFee 10000');
  });
  afterAll(() => home.close());

  test('AC-68: what a lost copy cost is owed to the member when it comes back paid, and is paid out without another credit', async () => {
    const member = await paidForLost(80_000);

    const { entryId } = done(await pay(member, 80_000));

    expect((await kindsOf(member)).sort()).toEqual([
      'CHARGE 10000',
      'CHARGE 80000',
      'PAYMENT -90000',
      'PAYOUT 80000',
      'REFUND -80000',
    ]);
    expect(
      await home.rows('SELECT method, note FROM account_entry WHERE id = ? AND receipt_number IS NOT NULL', [
        entryId,
      ]),
    ).toEqual([{ method: 'CASH', note: 'Buku kembali' }]);
  });

  test('money taken by mistake is credited and paid out in one unit', async () => {
    const member = await paidForLost(20_000, false);

    done(await pay(member, 5_000));

    expect((await kindsOf(member)).slice(-2)).toEqual(['REFUND -5000', 'PAYOUT 5000']);
    expect(await balanceOf(member)).toBe(0);
  });

  test('more than was paid, nothing, no reason and a stranger are refused, and no line is written', async () => {
    const member = await paidForLost(20_000, false);
    const before = await kindsOf(member);

    expect(listRefusalCodes(await pay(member, 30_001))).toEqual(['NOT_ALLOWED']);
    expect(listRefusalCodes(await pay(member, 0))).toEqual(['INVALID']);
    expect(listRefusalCodes(await pay(member, -5))).toEqual(['INVALID']);
    expect(listRefusalCodes(await pay(member, 1_000, ' '))).toEqual(['REQUIRED']);
    expect(listRefusalCodes(await pay('mbr_nobody', 1_000))).toEqual(['NOT_FOUND']);
    expect(listRefusalCodes(await pay(await home.member(), 1_000))).toEqual(['NOT_ALLOWED']);
    expect(await kindsOf(member)).toEqual(before);
  });

  test('the same money is paid back once when two desks pay at the same time', async () => {
    const member = await paidForLost(20_000, false);

    const answers = await Promise.all([pay(member, 30_000), pay(member, 30_000)]);

    expect(answers.map((answer) => listRefusalCodes(answer).join()).sort()).toEqual(['', 'NOT_ALLOWED']);
  });

  function pay(memberId: string, amount: number, reason = 'Buku kembali') {
    return payOut(home.deps, LIBRARIAN, {
      memberId,
      amount,
      method: 'CASH',
      reason,
      branchId: BRANCHES.A,
      idempotencyKey: freshKey(),
    });
  }

  /** A member who lost a copy, paid for it, and has perhaps brought it back. */
  async function paidForLost(price: number, isBack = true): Promise<string> {
    const member = await home.member();
    const {
      barcodes: [barcode = ''],
    } = await home.title({ price });
    const { loanId } = done(await lend(home, member, barcode));
    done(await declareLost(home.deps, DESK, { loanId, idempotencyKey: freshKey() }));
    done(
      await recordPayment(home.deps, DESK, {
        memberId: member,
        amount: price + 10_000,
        method: 'CASH',
        branchId: BRANCHES.A,
        idempotencyKey: freshKey(),
      }),
    );
    if (isBack) done(await takeBack(home, barcode));
    return member;
  }

  async function kindsOf(memberId: string): Promise<string[]> {
    const rows = await home.rows<{ kind: string; amount: number | string }>(
      'SELECT kind, amount FROM account_entry WHERE member_id = ? ORDER BY occurred_at, id',
      [memberId],
    );
    return rows.map(({ kind, amount }) => `${kind} ${Number(amount)}`);
  }

  async function balanceOf(memberId: string): Promise<number> {
    const [row] = await home.rows<{ owed: number | string }>(
      'SELECT SUM(amount) AS owed FROM account_entry WHERE member_id = ?',
      [memberId],
    );
    return Number(row?.owed);
  }
});
