import { dialects } from '../../../../test/dialects';
import { calendarPath, createCalendarAddress } from '../../programmes/feeds/calendar-address';
import { findCalendarAddress } from '../../programmes/feeds/calendar-addresses.queries';
import { ownCalendar } from '../../programmes';
import { consultationCalendarItems } from '../bookings/consultation-dates.queries';
import type { ConsultationsHome } from '../testing/consultations-home';
import { LIBRARIAN, openConsultationsHome, told } from '../testing/consultations-home';
import { updateMentor } from './save-mentor';

describe.each(dialects)('the card of a mentor, on $name', (dialect) => {
  let home: ConsultationsHome;
  let memberId = '';
  let other = '';

  beforeAll(async () => {
    home = await openConsultationsHome(dialect);
    [memberId = '', other = ''] = await home.members(2);
  });
  afterAll(() => home.close());

  const save = async (changes: Parameters<typeof updateMentor>[2]['changes']) => {
    const [row] = await home.rows<{ version: number }>('SELECT version FROM mentor WHERE id = ?', [
      home.mentorId,
    ]);
    return updateMentor(home.deps, LIBRARIAN, { id: home.mentorId, version: row?.version ?? 0, changes });
  };
  const cardOf = async (id: string) =>
    (await home.rows<{ card: string }>('SELECT card_number AS card FROM member WHERE id = ?', [id]))[0]?.card;
  const linked = async () =>
    (
      await home.rows<{ memberId: string | null }>('SELECT member_id AS memberId FROM mentor WHERE id = ?', [
        home.mentorId,
      ])
    )[0]?.memberId;
  const book = async (id: string, { startsAt, booker }: { startsAt: string; booker: string | null }) => {
    const slotId = await home.slot(startsAt.slice(0, 16));
    await home.write('consultation', {
      id,
      slot_id: slotId,
      open_slot_id: slotId,
      mentor_id: home.mentorId,
      branch_id: 'brn_0000000000000000000000000A',
      member_id: booker,
      starts_at: '2026-11-26 03:00:00.000',
      ends_at: '2026-11-26 03:30:00.000',
      mode: 'ON_SITE',
      status: 'BOOKED',
      stage: 'IDEA',
      sector: 'FOOD',
      topic: 'PERMITS',
      question: 'Izin rahasia',
      booked_at: '2026-11-20 03:00:00.000',
      booked_by: 'stf_1',
    });
  };
  const calendarOf = async (id: string): Promise<string> => {
    await createCalendarAddress(home.deps, { memberId: id, locale: 'ID' });
    const address = await findCalendarAddress(home.deps.db, id);
    const path = address === null ? '' : calendarPath(home.deps, address);
    const calendar = await ownCalendar(
      {
        ...home.deps,
        origin: 'https://contoh.pustaka',
        moreDates: (wanted) => consultationCalendarItems(home.deps.db, wanted),
      },
      (path.split('/').at(-1) ?? '').replace('.ics', ''),
      home.deps.clock.now(),
    );
    return calendar.kind === 'calendar' ? calendar.text : '';
  };

  test('is entered by its number, refused when nobody has it, and taken away by an empty one', async () => {
    expect(told(await save({ cardNumber: await cardOf(memberId) }))).toBe('done');
    expect(await linked()).toBe(memberId);
    expect(told(await save({ cardNumber: 'TIDAK-ADA' }))).toBe('NOT_FOUND changes.cardNumber');
    expect(told(await save({ organisation: 'Dinas' }))).toBe('done');
    expect(await linked()).toBe(memberId);
    expect(told(await save({ cardNumber: ' ' }))).toBe('done');
    expect(await linked()).toBeNull();
  });

  test('brings what they advise into their own calendar, without who comes or about what', async () => {
    await book('cns_mentor', { startsAt: '2026-11-26 10:00', booker: other });
    expect(await calendarOf(memberId)).not.toContain('BEGIN:VEVENT');

    await save({ cardNumber: await cardOf(memberId) });

    const mentors = await calendarOf(memberId);
    expect(mentors).toContain('SUMMARY:Konsultasi UKM: Anda mendampingi');
    expect(mentors).toContain('DTSTART:20261126T030000Z');
    expect(mentors).not.toContain('rahasia');
    expect(await calendarOf(other)).toContain('SUMMARY:Konsultasi UKM\r\n');
    await home.deps.db.writer.query(
      "UPDATE consultation SET status = 'CANCELLED', open_slot_id = NULL, closed_at = '2026-11-25 03:00:00.000' WHERE id = 'cns_mentor'",
    );
    expect(await calendarOf(memberId)).toContain('STATUS:CANCELLED');
  });
});
