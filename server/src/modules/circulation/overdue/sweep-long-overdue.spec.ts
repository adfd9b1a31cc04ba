import { dialects } from '../../../../test/dialects';
import type { CirculationHome } from '../testing/circulation-home';
import { openCirculationHome } from '../testing/circulation-home';
import { done, lend } from '../testing/desk-operations';
import { sweepLongOverdue } from './sweep-long-overdue';

describe.each(dialects)('loans overdue for long on $name', (dialect) => {
  let home: CirculationHome;
  let loanId: string;
  const state = async () =>
    (
      await home.rows<{ status: string; charged: number | string }>(
        'SELECT l.status, (SELECT COALESCE(SUM(amount), 0) FROM account_entry e WHERE e.loan_id = l.id) AS charged FROM loan l WHERE l.id = ?',
        [loanId],
      )
    ).map(({ status, charged }) => [status, Number(charged)]);

  beforeEach(async () => {
    home = await openCirculationHome(dialect);
    await home.rules('* * * lostAfterDays 30', '* * * lostProcessingFee 10000');
    const {
      barcodes: [barcode = ''],
    } = await home.title({ price: 80_000 });
    ({ loanId } = done(await lend(home, await home.member(), barcode)));
  });
  afterEach(() => home.close());

  test('AC-67: on the 30th day nothing is found, on the 31st the copy is lost and charged once', async () => {
    home.setNow('2026-09-19 09:00');
    expect(await sweepLongOverdue(home.deps, { isConfirmed: true })).toEqual({ loanIds: [], declared: 0 });

    home.setNow('2026-09-20 09:00');
    expect(await sweepLongOverdue(home.deps, { isConfirmed: true })).toEqual({
      loanIds: [loanId],
      declared: 1,
    });
    expect(await sweepLongOverdue(home.deps, { isConfirmed: true })).toEqual({ loanIds: [], declared: 0 });
    expect(await state()).toEqual([['LOST', 90_000]]);
  });

  test('AC-67: without a confirmation it only tells', async () => {
    home.setNow('2026-09-20 09:00');

    expect(await sweepLongOverdue(home.deps, { isConfirmed: false })).toEqual({
      loanIds: [loanId],
      declared: 0,
    });
    expect(await state()).toEqual([['OPEN', 0]]);
  });
});
