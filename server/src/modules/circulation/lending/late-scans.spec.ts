import { dialects } from '../../../../test/dialects';
import type { CirculationHome } from '../testing/circulation-home';
import { DESK, openCirculationHome } from '../testing/circulation-home';
import { listRefusalCodes, done, freshKey, hold, lend, takeBack } from '../testing/desk-operations';
import { at } from '../testing/fixture-calendar';
import { BRANCHES } from '../testing/home-rows';
import { declareLost } from '../cases/declare-lost';
import { reportMissing } from '../cases/report-missing';

describe.each(dialects)('scans made without a connection on $name', (dialect) => {
  let home: CirculationHome;

  beforeAll(async () => {
    home = await openCirculationHome(dialect);
    await home.rules('* mahasiswa * finePerPeriod 500');
  });
  afterAll(() => home.close());
  beforeEach(() => home.setNow('2026-08-04 10:00'));

  test('beside AC-76: a return that was scanned before another desk lent the copy on does not end the loan of whoever has it now', async () => {
    const { barcode } = await lent();
    home.setNow('2026-08-04 11:00');
    const next = await home.member();
    const { loanId } = done(await lend(home, next, barcode, { answers: [{ refusal: 'LENT_TO_ANOTHER' }] }));
    home.setNow('2026-08-04 12:00');

    expect(listRefusalCodes(await takeBack(home, barcode, { scannedAt: at('2026-08-04 10:30') }))).toEqual([
      'NOT_ALLOWED',
    ]);
    expect(await home.rows('SELECT status, member_id FROM loan WHERE id = ?', [loanId])).toEqual([
      { status: 'OPEN', member_id: next },
    ]);
    expect(done(await takeBack(home, barcode, { scannedAt: at('2026-08-04 11:30') })).loanId).toBe(loanId);
  });

  test('beside AC-80: a return that another desk has taken already moves the copy nowhere', async () => {
    const { barcode, titleId, copyId } = await lent();
    const { holdId } = done(await hold(home, await home.member(), titleId, { pickupBranchId: BRANCHES.B }));
    home.setNow('2026-08-04 11:00');
    done(await takeBack(home, barcode));
    home.setNow('2026-08-05 09:00');
    done(await takeBack(home, barcode, { branchId: BRANCHES.B }));

    const late = done(await takeBack(home, barcode, { scannedAt: at('2026-08-04 10:30') }));

    expect(late).toMatchObject({ loanId: null, holdId: null, transferId: null });
    expect(await home.rows('SELECT status, trapped_copy_id FROM hold WHERE id = ?', [holdId])).toEqual([
      { status: 'READY', trapped_copy_id: copyId },
    ]);
    expect(await home.rows('SELECT id FROM transfer WHERE copy_id = ?', [copyId])).toHaveLength(1);
  });

  test('beside AC-75: lent on without a connection, the first loan ended when the copy lay on the desk, not when the desk was heard of', async () => {
    const { member, barcode } = await lent('mahasiswa');
    home.setNow('2026-08-14 10:00');
    const scannedAt = at('2026-08-11 15:00');

    const { loanId } = done(
      await lend(home, await home.member(), barcode, {
        scannedAt,
        answers: [{ refusal: 'LENT_TO_ANOTHER' }],
      }),
    );

    expect(await home.rows('SELECT amount FROM account_entry WHERE member_id = ?', [member])).toEqual([]);
    expect(await home.rows('SELECT status FROM loan WHERE member_id = ?', [member])).toEqual([
      { status: 'RETURNED' },
    ]);
    expect(await home.rows('SELECT due_on FROM loan WHERE id = ?', [loanId])).toEqual([
      { due_on: '2026-08-18' },
    ]);
  });

  test('a lending and its return that were both made without a connection are told in their order', async () => {
    const member = await home.member();
    const {
      barcodes: [barcode = ''],
    } = await home.title();
    home.setNow('2026-08-04 15:00');

    const { loanId } = done(await lend(home, member, barcode, { scannedAt: at('2026-08-04 10:00') }));
    expect(done(await takeBack(home, barcode, { scannedAt: at('2026-08-04 10:20') })).loanId).toBe(loanId);
    expect(done(await takeBack(home, barcode, { scannedAt: at('2026-08-04 10:21') })).loanId).toBeNull();
  });

  test.each([
    { scannedAt: at('2026-08-07 15:00') },
    { scannedAt: at('2026-08-11 09:00'), returnedOn: '2026-08-07' },
  ])(
    'beside AC-68: a return that was scanned before the loss was noted finds the copy all the same: %j',
    async (when) => {
      const { member, barcode, copyId, loanId } = await lent();
      home.setNow('2026-08-08 10:00');
      done(await declareLost(home.deps, DESK, { loanId, idempotencyKey: freshKey() }));
      expect(await balanceOf(member)).toBe(80_000);
      home.setNow('2026-08-11 10:00');

      done(await takeBack(home, barcode, when));

      expect(await home.rows('SELECT status FROM copy WHERE id = ?', [copyId])).toEqual([
        { status: 'AVAILABLE' },
      ]);
      expect(await home.rows('SELECT resolution FROM copy_case WHERE copy_id = ?', [copyId])).toEqual([
        { resolution: 'FOUND' },
      ]);
      expect(await balanceOf(member)).toBe(0);
    },
  );

  test('beside AC-68: what came back before its loss was noted costs what that return costs: no fee, no later fine', async () => {
    const { member, barcode, loanId } = await lent('mahasiswa');
    await home.rules('* mahasiswa * lostProcessingFee 10000', '* mahasiswa * lostReturned refundNothing');
    home.setNow('2026-08-14 10:00');
    done(await declareLost(home.deps, DESK, { loanId, idempotencyKey: freshKey() }));
    expect(await balanceOf(member)).toBeGreaterThan(90_500);

    done(await takeBack(home, barcode, { scannedAt: at('2026-08-12 10:00') }));

    expect(await balanceOf(member)).toBe(500);
  });

  test('a late scan of a copy that was handled and then looked for in vain brings it nowhere', async () => {
    const { barcode, copyId } = await lent();
    home.setNow('2026-08-04 12:00');
    done(await takeBack(home, barcode));
    home.setNow('2026-08-04 13:00');
    done(await reportMissing(home.deps, DESK, { copyId, branchId: BRANCHES.A, idempotencyKey: freshKey() }));

    done(await takeBack(home, barcode, { scannedAt: at('2026-08-04 11:00') }));

    expect(await home.rows('SELECT status FROM copy WHERE id = ?', [copyId])).toEqual([
      { status: 'MISSING' },
    ]);
  });

  test('a return that was scanned before the copy was lent to whoever lost it finds nothing', async () => {
    const { barcode } = await lent();
    home.setNow('2026-08-04 11:00');
    const next = await home.member();
    const { loanId } = done(await lend(home, next, barcode, { answers: [{ refusal: 'LENT_TO_ANOTHER' }] }));
    done(await declareLost(home.deps, DESK, { loanId, idempotencyKey: freshKey() }));

    expect(listRefusalCodes(await takeBack(home, barcode, { scannedAt: at('2026-08-04 10:30') }))).toEqual([
      'NOT_ALLOWED',
    ]);
    expect(await balanceOf(next)).toBe(80_000);
  });

  test('a copy that was looked for in vain after its scan is found by that scan', async () => {
    const {
      copyIds: [copyId = ''],
      barcodes: [barcode = ''],
    } = await home.title();
    home.setNow('2026-08-04 12:00');
    done(await reportMissing(home.deps, DESK, { copyId, branchId: BRANCHES.A, idempotencyKey: freshKey() }));

    done(await takeBack(home, barcode, { scannedAt: at('2026-08-04 11:00') }));

    expect(await home.rows('SELECT status FROM copy WHERE id = ?', [copyId])).toEqual([
      { status: 'AVAILABLE' },
    ]);
  });

  async function balanceOf(memberId: string): Promise<number> {
    const [row] = await home.rows<{ balance: number | string | null }>(
      'SELECT SUM(amount) AS balance FROM account_entry WHERE member_id = ?',
      [memberId],
    );
    return Number(row?.balance ?? 0);
  }

  async function lent(categoryCode = 'umum') {
    const member = await home.member({ categoryCode });
    const {
      titleId,
      barcodes: [barcode = ''],
      copyIds: [copyId = ''],
    } = await home.title({ price: 80_000 });
    const { loanId } = done(await lend(home, member, barcode));
    return { member, titleId, barcode, copyId, loanId };
  }
});
