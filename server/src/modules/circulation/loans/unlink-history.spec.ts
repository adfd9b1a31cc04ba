import { dialects } from '../../../../test/dialects';
import { sqlInstant } from '../../../platform/db/columns';
import { insertRows } from '../../../platform/db/write-rows';
import { newId } from '../../../shared/id';
import { ok } from '../../../shared/result';
import { savingsSince } from './savings.queries';
import type { CirculationHome } from '../testing/circulation-home';
import { openCirculationHome } from '../testing/circulation-home';
import { done, lend, takeBack } from '../testing/desk-operations';
import { unlinkHistory } from './unlink-history';

describe.each(dialects)('history on $name', (dialect) => {
  let home: CirculationHome;
  const lentAndReturned = async (memberId: string): Promise<string> => {
    const {
      barcodes: [barcode = ''],
    } = await home.title();
    home.setNow('2026-08-13 10:00');
    const { loanId } = done(await lend(home, memberId, barcode));
    home.setNow('2026-08-14 10:00');
    done(await takeBack(home, barcode));
    return loanId;
  };
  const readerOf = async (loanId: string) =>
    (
      await home.rows<{ member_id: string | null; age_band: string | null }>(
        'SELECT member_id, age_band FROM loan WHERE id = ?',
        [loanId],
      )
    )[0];

  beforeAll(async () => void (home = await openCirculationHome(dialect)));
  afterAll(() => home.close());

  test('what somebody read is linked to them for 30 days and to nobody afterwards; the age group stays', async () => {
    const member = await home.member();
    const loanId = await lentAndReturned(member);

    home.setNow('2026-09-13 09:00');
    await unlinkHistory(home.deps);
    expect(await readerOf(loanId)).toEqual({ member_id: member, age_band: 'ADULT' });

    home.setNow('2026-09-14 09:00');
    await unlinkHistory(home.deps);
    expect(await readerOf(loanId)).toEqual({ member_id: null, age_band: 'ADULT' });
  });

  test('what borrowing saved counts a title once, gifts without a price, and nothing that is no longer known', async () => {
    const member = await home.member();
    const [dear, gift, old] = [
      await home.title({ price: 85_000, copies: 2 }),
      await home.title({ price: null }),
      await home.title({ price: 40_000 }),
    ];
    const borrow = async (barcode = '', day: string) => {
      home.setNow(`${day} 10:00`);
      done(await lend(home, member, barcode));
      home.setNow(`${day} 11:00`);
      done(await takeBack(home, barcode));
    };
    await borrow(old.barcodes[0], '2026-08-03');
    await borrow(dear.barcodes[0], '2026-08-13');
    await borrow(dear.barcodes[1], '2026-08-14');
    await borrow(gift.barcodes[0], '2026-08-14');
    const saved = (from: string) => savingsSince(home.deps.db, member, new Date(from));

    expect(await saved('2026-01-01')).toEqual({ amount: 125_000, titleCount: 3, unpricedCount: 1 });
    expect(await saved('2026-08-10')).toEqual({ amount: 85_000, titleCount: 2, unpricedCount: 1 });
    home.setNow('2026-09-10 09:00');
    await unlinkHistory(home.deps);
    expect(await saved('2026-01-01')).toEqual({ amount: 85_000, titleCount: 2, unpricedCount: 1 });
    expect(await savingsSince(home.deps.db, await home.member(), new Date('2026-01-01'))).toEqual({
      amount: 0,
      titleCount: 0,
      unpricedCount: 0,
    });
  });

  test('no trace of who renewed, asked for a hold or paid a settled fine leads back to the reader', async () => {
    const member = await home.member();
    const loanId = await lentAndReturned(member);
    const { titleId } = await home.title();
    const [{ branch_id: branchId } = { branch_id: '' }] = await home.rows<{ branch_id: string }>(
      'SELECT branch_id FROM loan WHERE id = ?',
      [loanId],
    );
    const ended = sqlInstant(new Date('2026-08-14T03:00:00Z'));
    await home.deps.db.transaction(async (tx) => {
      await insertRows(tx, 'loan_renewal', [
        {
          id: newId('lrn'),
          loan_id: loanId,
          number: 1,
          previous_due_at: ended,
          due_at: ended,
          renewed_at: ended,
          renewed_by: member,
        },
      ]);
      await insertRows(tx, 'hold', [
        {
          id: newId('hld'),
          member_id: member,
          title_id: titleId,
          pickup_branch_id: branchId,
          status: 'CANCELLED',
          created_at: ended,
          placed_by: member,
          closed_at: ended,
          closed_by: member,
        },
      ]);
      const fine = {
        member_id: member,
        kind: 'CHARGE',
        reason: 'OVERDUE',
        loan_id: loanId,
        branch_id: branchId,
        occurred_at: ended,
        recorded_by: 'stf_1',
      };
      await insertRows(tx, 'account_entry', [
        { ...fine, id: newId('acc'), amount: 1_000, charge_key: `overdue:${loanId}:1` },
        { ...fine, id: newId('acc'), kind: 'PAYMENT', amount: -1_000, charge_key: null },
      ]);
      return ok(null);
    });

    home.setNow('2026-10-01 09:00');
    await unlinkHistory(home.deps);

    expect(await home.rows('SELECT renewed_by FROM loan_renewal WHERE loan_id = ?', [loanId])).toEqual([
      { renewed_by: 'member' },
    ]);
    expect(
      await home.rows('SELECT member_id, placed_by, closed_by FROM hold WHERE title_id = ?', [titleId]),
    ).toEqual([{ member_id: null, placed_by: 'member', closed_by: 'member' }]);
    expect(
      await home.rows('SELECT loan_id, charge_key FROM account_entry WHERE member_id = ?', [member]),
    ).toEqual([
      { loan_id: null, charge_key: null },
      { loan_id: null, charge_key: null },
    ]);
  });

  test('whoever wants to keep their history keeps it', async () => {
    const member = await home.member();
    await home.deps.db.transaction(async (tx) => ({
      ok: true as const,
      value: await tx.query('UPDATE member SET keeps_history = 1 WHERE id = ?', [member]),
    }));
    const loanId = await lentAndReturned(member);

    home.setNow('2026-12-01 09:00');
    await unlinkHistory(home.deps);

    expect((await readerOf(loanId))?.member_id).toBe(member);
  });

  test('a loan that is still open is never unlinked', async () => {
    const member = await home.member();
    const {
      barcodes: [barcode = ''],
    } = await home.title();
    home.setNow('2026-08-13 10:00');
    const { loanId } = done(await lend(home, member, barcode));

    home.setNow('2027-08-13 09:00');
    await unlinkHistory(home.deps);

    expect((await readerOf(loanId))?.member_id).toBe(member);
  });
});
