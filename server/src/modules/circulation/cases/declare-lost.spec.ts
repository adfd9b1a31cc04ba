import { dialects } from '../../../../test/dialects';
import type { CirculationHome } from '../testing/circulation-home';
import { DESK, openCirculationHome } from '../testing/circulation-home';
import { listRefusalCodes, done, freshKey, lend, takeBack } from '../testing/desk-operations';
import { declareLost } from './declare-lost';

describe.each(dialects)('a lost copy on $name', (dialect) => {
  let home: CirculationHome;

  beforeAll(async () => {
    home = await openCirculationHome(dialect);
    await home.rules(
      '* * * lostProcessingFee 10000',
      '* mahasiswa * finePerPeriod 500',
      '* pelajar * finePerPeriod 500',
      '* pelajar * fineWhenLost forgiven',
    );
  });
  afterAll(() => home.close());
  beforeEach(() => home.setNow('2026-08-13 10:00'));

  test('AC-68: costs its price and a fee; when it comes back in ten days the price is credited, once', async () => {
    const { member, barcode, copyId, loanId } = await lent();

    expect(done(await declareLost(home.deps, DESK, { loanId, idempotencyKey: freshKey() })).charge).toBe(
      90_000,
    );
    expect(await home.rows('SELECT status FROM copy WHERE id = ?', [copyId])).toEqual([{ status: 'LOST' }]);
    expect(await home.rows('SELECT status, open_copy_id FROM loan WHERE id = ?', [loanId])).toEqual([
      { status: 'LOST', open_copy_id: null },
    ]);
    home.setNow('2026-08-22 10:00');
    done(await takeBack(home, barcode));
    done(await takeBack(home, barcode));

    expect(await ledgerOf(member)).toEqual([
      'CHARGE LOST 80000',
      'CHARGE PROCESSING 10000',
      'REFUND LOST -80000',
    ]);
    expect(await home.rows('SELECT status FROM copy WHERE id = ?', [copyId])).toEqual([
      { status: 'AVAILABLE' },
    ]);
  });

  test('AC-69: the fine is kept, or forgiven by rule', async () => {
    home.setNow('2026-08-04 10:00');
    const [kept, forgiven] = [await lent('mahasiswa'), await lent('pelajar')];
    home.setNow('2026-08-18 10:00');

    expect(
      done(await declareLost(home.deps, DESK, { loanId: kept.loanId, idempotencyKey: freshKey() })).charge,
    ).toBe(92_500);
    expect(
      done(await declareLost(home.deps, DESK, { loanId: forgiven.loanId, idempotencyKey: freshKey() }))
        .charge,
    ).toBe(90_000);
  });

  test('a lost copy that is lent again over the desk is credited like one that comes back', async () => {
    const { member, barcode, loanId } = await lent();
    done(await declareLost(home.deps, DESK, { loanId, idempotencyKey: freshKey() }));

    done(await lend(home, await home.member(), barcode, { answers: [{ refusal: 'COPY_LOST' }] }));

    expect(await ledgerOf(member)).toEqual([
      'CHARGE LOST 80000',
      'CHARGE PROCESSING 10000',
      'REFUND LOST -80000',
    ]);
  });

  test('a loan that is over is not lost, and a repeat charges nothing more', async () => {
    const { member, barcode, loanId } = await lent();
    const request = { loanId, idempotencyKey: freshKey() };
    const first = done(await declareLost(home.deps, DESK, request));

    expect(done(await declareLost(home.deps, DESK, request))).toEqual(first);
    expect(
      listRefusalCodes(await declareLost(home.deps, DESK, { loanId, idempotencyKey: freshKey() })),
    ).toEqual(['LOAN_CLOSED']);
    expect(
      listRefusalCodes(
        await declareLost(home.deps, DESK, { loanId: 'lon_nothing', idempotencyKey: freshKey() }),
      ),
    ).toEqual(['NOT_FOUND']);
    expect(await ledgerOf(member)).toHaveLength(2);
    done(await takeBack(home, barcode));
  });

  async function lent(categoryCode = 'umum') {
    const member = await home.member({ categoryCode });
    const {
      barcodes: [barcode = ''],
      copyIds: [copyId],
    } = await home.title({ price: 80_000 });
    const { loanId } = done(await lend(home, member, barcode));
    return { member, barcode, copyId, loanId };
  }

  async function ledgerOf(memberId: string): Promise<string[]> {
    const rows = await home.rows<{ kind: string; reason: string; amount: number | string }>(
      'SELECT kind, reason, amount FROM account_entry WHERE member_id = ? ORDER BY occurred_at, kind, reason',
      [memberId],
    );
    return rows.map(({ kind, reason, amount }) => `${kind} ${reason} ${Number(amount)}`);
  }
});
