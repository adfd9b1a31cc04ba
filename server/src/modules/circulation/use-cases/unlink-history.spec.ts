import { dialects } from '../../../../test/dialects';
import type { CirculationHome } from '../testing/circulation-home';
import { openCirculationHome } from '../testing/circulation-home';
import { done, lend, takeBack } from '../testing/desk-acts';
import { unlinkHistory } from './unlink-history';

describe.each(dialects)('history on $name', (dialect) => {
  let home: CirculationHome;
  const lentAndReturned = async (memberId: string): Promise<string> => {
    const { barcodes: [barcode = ''] } = await home.title();
    home.setNow('2026-08-13 10:00');
    const { loanId } = done(await lend(home, memberId, barcode));
    home.setNow('2026-08-14 10:00');
    done(await takeBack(home, barcode));
    return loanId;
  };
  const readerOf = async (loanId: string) => (await home.rows<{ member_id: string | null; age_band: string | null }>('SELECT member_id, age_band FROM loan WHERE id = ?', [loanId]))[0];

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

  test('whoever wants to keep their history keeps it', async () => {
    const member = await home.member();
    await home.deps.db.transaction(async (tx) => ({ ok: true as const, value: await tx.query('UPDATE member SET keeps_history = 1 WHERE id = ?', [member]) }));
    const loanId = await lentAndReturned(member);

    home.setNow('2026-12-01 09:00');
    await unlinkHistory(home.deps);

    expect((await readerOf(loanId))?.member_id).toBe(member);
  });

  test('a loan that is still open is never unlinked', async () => {
    const member = await home.member();
    const { barcodes: [barcode = ''] } = await home.title();
    home.setNow('2026-08-13 10:00');
    const { loanId } = done(await lend(home, member, barcode));

    home.setNow('2027-08-13 09:00');
    await unlinkHistory(home.deps);

    expect((await readerOf(loanId))?.member_id).toBe(member);
  });
});
