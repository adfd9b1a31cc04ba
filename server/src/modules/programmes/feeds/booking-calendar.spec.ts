import ICAL from 'ical.js';

import { dialects } from '../../../../test/dialects';
import type { SpacesHome } from '../../spaces/testing/spaces-home';
import { newKey, openSpacesHome } from '../../spaces/testing/spaces-home';
import { bookingLink } from '../../spaces/bookings/booking-deps';
import { cancelBooking, moveBooking } from '../../spaces/bookings/change-booking';
import { at } from '../testing/programmes-home';
import { bookingCalendar } from './booking-calendar';
import { findCalendarAddress } from './calendar-addresses.queries';
import { calendarPath, createCalendarAddress } from './calendar-address';
import { ownCalendar } from './own-calendar';

describe.each(dialects)('calendar files of bookings, on $name', (dialect) => {
  let home: SpacesHome;
  beforeAll(async () => void (home = await openSpacesHome(dialect)));
  afterAll(() => home.close());
  beforeEach(() => home.setNow('2026-11-24 09:00'));

  const deps = () => ({ ...home.deps, origin: 'https://contoh.pustaka' });
  const now = () => home.deps.clock.now();

  function entriesOf(text: string) {
    return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((component) => {
      const event = new ICAL.Event(component);
      return {
        uid: event.uid,
        sequence: event.sequence,
        status: String(component.getFirstPropertyValue('status')),
        start: event.startDate.toJSDate().toISOString(),
        summary: event.summary,
      };
    });
  }
  async function bookSeat(): Promise<{ memberId: string; bookingId: string; link: string }> {
    const [memberId = ''] = await home.members(1);
    const spaceId = await home.space();
    const [itemId = ''] = await home.items(spaceId, ['J07']);
    const span = { from: '2026-11-26 10:00', to: '2026-11-26 11:00' };
    const made = await home.book(memberId, { spaceId, itemId, ...span, purpose: 'Rahasia keluarga' });
    if (!made.ok) throw new Error(JSON.stringify(made.refusals));
    const { bookingId } = made.value;
    return { memberId, bookingId, link: bookingLink(home.deps, bookingId) };
  }
  const fileOf = async (link: string) =>
    (await bookingCalendar(deps(), { link, locale: 'ID', now: now() })) ?? '';

  test('whoever has the secret link gets its file; it says what and where, never by whom or what for', async () => {
    const { bookingId, link } = await bookSeat();

    const text = await fileOf(link);

    expect(entriesOf(text)).toEqual([
      {
        uid: `booking-${bookingId}@contoh.pustaka`,
        sequence: 1,
        status: 'CONFIRMED',
        start: '2026-11-26T03:00:00.000Z',
        summary: 'Ruang Diskusi: J07',
      },
    ]);
    expect(text).toContain('CLASS:PRIVATE');
    expect([text.includes('Rahasia'), text.includes(link)]).toEqual([false, false]);
    expect(await fileOf(`${link.slice(0, -1)}${link.endsWith('0') ? '1' : '0'}`)).toBe('');
  });

  test('what is moved and what is given up is told under the same UID with a larger SEQUENCE', async () => {
    const { bookingId, link } = await bookSeat();
    const [before] = entriesOf(await fileOf(link));

    const moved = await moveBooking(
      home.deps,
      { kind: 'anonymous' },
      {
        booking: { link },
        startsAt: at('2026-11-26 13:00'),
        endsAt: at('2026-11-26 14:00'),
        idempotencyKey: newKey(),
      },
    );
    const [after] = entriesOf(await fileOf(link));
    await cancelBooking(home.deps, { kind: 'anonymous' }, { booking: { link }, idempotencyKey: newKey() });
    const [gone] = entriesOf(await fileOf(link));

    expect(moved.ok).toBe(true);
    expect([before?.start, after?.start]).toEqual(['2026-11-26T03:00:00.000Z', '2026-11-26T06:00:00.000Z']);
    expect(gone?.status).toBe('CANCELLED');
    expect(new Set([before?.uid, after?.uid, gone?.uid])).toEqual(
      new Set([`booking-${bookingId}@contoh.pustaka`]),
    );
    expect([before?.sequence, after?.sequence, gone?.sequence]).toEqual([1, 2, 3]);
  });

  test('the calendar of a member holds what they booked, and nothing of others', async () => {
    const { memberId, bookingId } = await bookSeat();
    await bookSeat();
    await createCalendarAddress(home.deps, { memberId, locale: 'ID' });
    const address = await findCalendarAddress(home.deps.db, memberId);
    const path = address === null ? '' : calendarPath(home.deps, address);

    const found = await ownCalendar(deps(), path.split('/').at(-1)?.replace('.ics', '') ?? '', now());

    expect(found.kind === 'calendar' && entriesOf(found.text).map(({ uid }) => uid)).toEqual([
      `booking-${bookingId}@contoh.pustaka`,
    ]);
  });
});
