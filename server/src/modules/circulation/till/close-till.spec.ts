import { dialects } from '../../../../test/dialects';
import { insertEntry } from '../accounts/account-entries.queries';
import type { PaymentMethod } from '../accounts/settlement.rules';
import type { CirculationHome } from '../testing/circulation-home';
import { DESK, LIBRARIAN, openCirculationHome } from '../testing/circulation-home';
import { listRefusalCodes, done, freshKey } from '../testing/desk-operations';
import { BRANCHES } from '../testing/home-rows';
import type { ClosingRequest } from './close-till';
import { closeTill } from './close-till';
import { payOut } from './pay-out';
import { recordPayment } from '../accounts/settle-debt';

type Line = { method: string; expected: number | string; counted: number | string };

describe.each(dialects)('closing the till on $name', (dialect) => {
  let home: CirculationHome;

  beforeAll(async () => {
    home = await openCirculationHome(dialect);
  });
  afterAll(() => home.close());

  test('a closing holds what came in by every method, and the change money begins the next day', async () => {
    home.setNow('2026-08-13 15:55');
    const member = await owing(100_000);
    await pay(member, 30_000, 'CASH');
    await pay(member, 20_000, 'QRIS', 'rrn 0001');
    done(
      await payOut(home.deps, LIBRARIAN, {
        memberId: member,
        amount: 5_000,
        method: 'CASH',
        reason: 'Salah hitung',
        branchId: BRANCHES.A,
        idempotencyKey: freshKey(),
      }),
    );

    const { closingId } = done(
      await close({
        counted: [
          { method: 'CASH', amount: 25_000 },
          { method: 'QRIS', amount: 20_000 },
        ],
        leftInTill: 10_000,
        movementCount: 3,
      }),
    );

    expect(await linesOf(closingId)).toEqual([
      ['CASH', 25_000, 25_000],
      ['QRIS', 20_000, 20_000],
      ['TRANSFER', 0, 0],
    ]);
    expect(
      await home.rows('SELECT day, till_number, first_receipt, last_receipt FROM cash_closing WHERE id = ?', [
        closingId,
      ]),
    ).toEqual([
      { day: '2026-08-13', till_number: 1, first_receipt: 'A-2026-000001', last_receipt: 'A-2026-000003' },
    ]);

    home.setNow('2026-08-14 15:55');
    await pay(member, 1_000, 'CASH');
    const next = done(await close({ counted: [{ method: 'CASH', amount: 11_000 }], movementCount: 1 }));
    expect(await linesOf(next.closingId)).toEqual([
      ['CASH', 11_000, 11_000],
      ['QRIS', 0, 0],
      ['TRANSFER', 0, 0],
    ]);
  });

  test('a count that differs needs a note, and is kept beside what should be there', async () => {
    home.setNow('2026-08-15 15:55');
    await pay(await owing(9_000), 9_000, 'CASH');

    expect(
      listRefusalCodes(await close({ counted: [{ method: 'CASH', amount: 8_500 }], movementCount: 1 })),
    ).toEqual(['REQUIRED']);
    expect(
      listRefusalCodes(
        await close({ counted: [{ method: 'CASH', amount: 8_500 }], movementCount: 1, note: '  ' }),
      ),
    ).toEqual(['REQUIRED']);
    const { closingId } = done(
      await close({
        counted: [{ method: 'CASH', amount: 8_500 }],
        movementCount: 1,
        note: ' Kurang Rp500, kembalian ',
      }),
    );

    expect(await linesOf(closingId)).toEqual([
      ['CASH', 9_000, 8_500],
      ['QRIS', 0, 0],
      ['TRANSFER', 0, 0],
    ]);
    expect(await home.rows('SELECT note FROM cash_closing WHERE id = ?', [closingId])).toEqual([
      { note: 'Kurang Rp500, kembalian' },
    ]);
  });

  test('a day is closed once, never before it comes, and never before the one that was closed last', async () => {
    home.setNow('2026-08-18 15:55');
    done(await close({ counted: [], movementCount: 0, branchId: BRANCHES.B }));

    expect(listRefusalCodes(await close({ counted: [], movementCount: 0, branchId: BRANCHES.B }))).toEqual([
      'ALREADY_EXISTS',
    ]);
    expect(
      listRefusalCodes(
        await close({ counted: [], movementCount: 0, branchId: BRANCHES.B, day: '2026-08-17' }),
      ),
    ).toEqual(['ALREADY_EXISTS']);
    expect(
      listRefusalCodes(
        await close({ counted: [], movementCount: 0, branchId: BRANCHES.B, day: '2026-08-19' }),
      ),
    ).toEqual(['INVALID']);
    expect(
      listRefusalCodes(await close({ counted: [], movementCount: 0, branchId: BRANCHES.B, day: 'kemarin' })),
    ).toEqual(['INVALID']);
    expect(listRefusalCodes(await close({ counted: [], movementCount: 0, branchId: 'brn_nowhere' }))).toEqual(
      ['NOT_FOUND'],
    );
    expect(await home.rows('SELECT day FROM cash_closing WHERE branch_id = ?', [BRANCHES.B])).toEqual([
      { day: '2026-08-18' },
    ]);
  });

  test('a count that makes no sense is refused, and the till stays as it was', async () => {
    home.setNow('2026-08-20 15:55');
    const before = await home.rows('SELECT number FROM till WHERE branch_id = ?', [BRANCHES.B]);
    const refused = (changes: Partial<ClosingRequest>) =>
      close({ branchId: BRANCHES.B, counted: [], movementCount: 0, ...changes });

    expect(listRefusalCodes(await refused({ counted: [{ method: 'CASH', amount: -1 }] }))).toEqual([
      'INVALID',
    ]);
    expect(listRefusalCodes(await refused({ counted: [{ method: 'CASH', amount: 0.5 }] }))).toEqual([
      'INVALID',
    ]);
    expect(
      listRefusalCodes(
        await refused({
          counted: [
            { method: 'CASH', amount: 0 },
            { method: 'CASH', amount: 5 },
          ],
        }),
      ),
    ).toEqual(['INVALID']);
    expect(listRefusalCodes(await refused({ leftInTill: 1 }))).toEqual(['INVALID']);
    expect(listRefusalCodes(await refused({ movementCount: 4 }))).toEqual(['STALE_VERSION']);
    expect(await home.rows('SELECT number FROM till WHERE branch_id = ?', [BRANCHES.B])).toEqual(before);
  });

  test('of two closings at the same time one is made, whoever asks', async () => {
    for (let round = 0; round < 5; round++) {
      home.setNow(`2026-09-0${round + 1} 15:55`);

      const answers = await Promise.all(
        [1, 2, 3].map(() =>
          close({ counted: [{ method: 'CASH', amount: 0 }], movementCount: 0, branchId: BRANCHES.B }),
        ),
      );

      expect(answers.map((answer) => listRefusalCodes(answer).join()).sort()).toEqual([
        '',
        'ALREADY_EXISTS',
        'ALREADY_EXISTS',
      ]);
    }
  });

  test('a payment during a closing is in it or in the next one: nothing is lost, nothing counted twice', async () => {
    for (let round = 1; round <= 5; round++) {
      home.setNow(`2026-10-0${round} 15:55`);
      const members = await Promise.all(Array.from({ length: 4 }, () => owing(1_000)));

      const [closed] = await Promise.all([
        close({ counted: [], movementCount: 0, note: 'uji', day: `2026-10-0${round}` }),
        ...members.map((member) => pay(member, 1_000, 'CASH')),
      ]);

      // Whoever counted had seen nothing: the closing is made only if no payment came first.
      expect(['', 'STALE_VERSION']).toContain(listRefusalCodes(closed).join());
    }
    const [till] = await home.rows<{ number: number }>('SELECT number FROM till WHERE branch_id = ?', [
      BRANCHES.A,
    ]);
    const [open] = await home.rows<{ total: number | string; amount: number | string | null }>(
      'SELECT COUNT(*) AS total, SUM(-amount) AS amount FROM account_entry WHERE branch_id = ? AND till_number = ?',
      [BRANCHES.A, till?.number],
    );
    home.setNow('2026-10-09 15:55');
    const expected = await expectedCash();
    const last = done(
      await close({ counted: [{ method: 'CASH', amount: expected }], movementCount: Number(open?.total) }),
    );
    const [all] = await home.rows<{ total: number | string }>(
      'SELECT COUNT(*) AS total FROM account_entry WHERE branch_id = ? AND method IS NOT NULL',
      [BRANCHES.A],
    );
    const [inClosings] = await home.rows<{ total: number | string }>(
      'SELECT SUM(l.movement_count) AS total FROM cash_closing_line l JOIN cash_closing c ON c.id = l.closing_id WHERE c.branch_id = ?',
      [BRANCHES.A],
    );
    expect(Number(inClosings?.total)).toBe(Number(all?.total));
    expect((await linesOf(last.closingId))[0]).toEqual(['CASH', expected, expected]);
  });

  test('QRIS and transfers need a reference, and it counts once', async () => {
    const member = await owing(50_000);
    const qris = (reference?: string) =>
      recordPayment(home.deps, DESK, {
        memberId: member,
        amount: 1_000,
        method: 'QRIS',
        branchId: BRANCHES.A,
        idempotencyKey: freshKey(),
        ...(reference === undefined ? {} : { reference }),
      });

    expect(listRefusalCodes(await qris())).toEqual(['REQUIRED']);
    expect(listRefusalCodes(await qris(' x '))).toEqual(['REQUIRED']);
    expect(listRefusalCodes(await qris('r'.repeat(61)))).toEqual(['REQUIRED']);
    const answers = await Promise.all(['RRN-77 A', 'rrn-77  a'].map((reference) => qris(reference)));
    expect(answers.map((answer) => listRefusalCodes(answer).join()).sort()).toEqual(['', 'ALREADY_EXISTS']);
    expect(
      await home.rows("SELECT reference FROM account_entry WHERE member_id = ? AND kind = 'PAYMENT'", [
        member,
      ]),
    ).toEqual([{ reference: 'RRN-77 A' }]);
  });

  test('a gateway that says no is believed, and nothing is written', async () => {
    const member = await owing(5_000);
    const gateway = {
      name: 'never',
      confirm: async () => ({
        ok: false as const,
        refusals: [
          { code: 'NOT_ALLOWED' as const, message: { ID: 'Belum lunas.', EN: 'Not paid.' } },
        ] as const,
      }),
    };

    expect(
      listRefusalCodes(
        await recordPayment({ ...home.deps, gateway }, DESK, {
          memberId: member,
          amount: 1_000,
          method: 'QRIS',
          branchId: BRANCHES.A,
          idempotencyKey: freshKey(),
        }),
      ),
    ).toEqual(['NOT_ALLOWED']);
    expect(
      await home.rows("SELECT id FROM account_entry WHERE member_id = ? AND kind = 'PAYMENT'", [member]),
    ).toEqual([]);
  });

  function close(request: Partial<ClosingRequest> & Pick<ClosingRequest, 'counted' | 'movementCount'>) {
    return closeTill(home.deps, DESK, { branchId: BRANCHES.A, idempotencyKey: freshKey(), ...request });
  }

  async function pay(
    memberId: string,
    amount: number,
    method: PaymentMethod,
    reference: string | null = null,
  ): Promise<void> {
    done(
      await recordPayment(home.deps, DESK, {
        memberId,
        amount,
        method,
        branchId: BRANCHES.A,
        reference,
        idempotencyKey: freshKey(),
      }),
    );
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

  async function linesOf(closingId: string): Promise<[string, number, number][]> {
    const rows = await home.rows<Line>(
      'SELECT method, expected, counted FROM cash_closing_line WHERE closing_id = ? ORDER BY method',
      [closingId],
    );
    return rows.map(({ method, expected, counted }) => [method, Number(expected), Number(counted)]);
  }

  async function expectedCash(): Promise<number> {
    const [till] = await home.rows<{ number: number; opening_float: number | string }>(
      'SELECT number, opening_float FROM till WHERE branch_id = ?',
      [BRANCHES.A],
    );
    const [cash] = await home.rows<{ amount: number | string | null }>(
      "SELECT SUM(-amount) AS amount FROM account_entry WHERE branch_id = ? AND till_number = ? AND method = 'CASH'",
      [BRANCHES.A, till?.number],
    );
    return Number(till?.opening_float) + Number(cash?.amount ?? 0);
  }
});
