import { dialects } from '../../../../test/dialects';
import { toLocalTime } from '../../../shared/civil-date';
import { asMember, at } from '../../programmes/testing/programmes-home';
import type { SpacesHome } from '../testing/spaces-home';
import { DESK, LIBRARIAN, newKey, openSpacesHome } from '../testing/spaces-home';
import { bookingLink, doorCode } from './booking-deps';
import { isBookingRefused } from './booking-refusals';
import { checkInBooking } from './check-in-booking';
import { extendBooking } from './extend-booking';

const TODAY = '2026-11-24';

describe.each(dialects)('extending a booking that runs, on $name', (dialect) => {
  let home: SpacesHome;
  let [ana, budi]: readonly string[] = [];
  let spaceId = '';

  beforeAll(async () => {
    home = await openSpacesHome(dialect);
  });
  beforeEach(async () => {
    home.setNow(`${TODAY} 09:00`);
    [ana, budi] = await home.members(2);
    spaceId = await home.space();
  });
  afterAll(() => home.close());

  const book = async (who: string | undefined, from: string, to: string): Promise<string> => {
    const made = await home.book(who ?? '', { spaceId, from: `${TODAY} ${from}`, to: `${TODAY} ${to}` });
    if (!made.ok) throw new Error(JSON.stringify(made.refusals));
    return made.value.bookingId;
  };
  const arrive = (id: string) =>
    checkInBooking(home.deps, asMember(ana ?? ''), {
      booking: { id },
      doorCode: doorCode(home.deps, spaceId),
      idempotencyKey: newKey(),
    });
  const extend = (
    id: string,
    to: string,
    {
      actor = asMember(ana ?? ''),
      ...more
    }: { readonly actor?: Parameters<typeof extendBooking>[1]; readonly overrideReason?: string } = {},
  ) =>
    extendBooking(home.deps, actor, {
      booking: { id },
      endsAt: at(`${TODAY} ${to}`),
      ...more,
      idempotencyKey: newKey(),
    });
  const reasons = (outcome: Awaited<ReturnType<typeof extend>>) =>
    outcome.ok
      ? []
      : outcome.refusals.map((one) => {
          if (!isBookingRefused(one)) return one.code;
          const { reason, rule, value, alternative } = one.booking;
          const latest = alternative === null ? '' : ` until ${toLocalTime(alternative.endsAt)}`;
          return `${reason}${rule === null ? '' : ` ${rule}=${value}`}${latest}`;
        });
  const endOf = async (id: string): Promise<string> => {
    const [row] = await home.rows<{ ends_at: Date | string; version: number }>(
      'SELECT ends_at, blocked_until, version FROM booking WHERE id = ?',
      [id],
    );
    const text =
      row?.ends_at instanceof Date ? row.ends_at.toISOString() : `${row?.ends_at.replace(' ', 'T')}Z`;
    return toLocalTime(new Date(text));
  };

  test('goes on until the next booking, and is told the latest end when it is too far', async () => {
    const id = await book(ana, '09:00', '10:00');
    await book(budi, '10:30', '11:30');
    await arrive(id);
    home.setNow(`${TODAY} 09:40`);

    const far = await extend(id, '11:00');
    const near = await extend(id, '10:30');

    expect([reasons(far), reasons(near)]).toEqual([['TAKEN until 10:30'], []]);
    expect(await endOf(id)).toBe('10:30');
    expect(await home.rows('SELECT id FROM booking WHERE space_id = ?', [spaceId])).toHaveLength(2);
  });

  test('names the rule and its value: the whole length and the minutes of the day count', async () => {
    await home.rules(spaceId, {
      maxMinutes: '120',
      minutesPerDay: '150',
      stepMinutes: '30',
      openBookings: '1',
    });
    const id = await book(ana, '09:00', '10:00');
    await arrive(id);
    home.setNow(`${TODAY} 09:40`);

    const long = await extend(id, '11:30');
    const odd = await extend(id, '10:20');
    await home.rules(spaceId, { minutesPerDay: '90' });
    const spent = await extend(id, '11:00');
    const byDesk = await extend(id, '11:00', { actor: DESK, overrideReason: 'Lomba' });
    const passed = await extend(id, '11:00', { actor: LIBRARIAN, overrideReason: 'Lomba' });

    expect([long, odd, spent, byDesk, passed].map(reasons)).toEqual([
      ['TOO_LONG maxMinutes=120 until 11:00'],
      ['WRONG_STEP stepMinutes=30'],
      ['SPENT_DAY minutesPerDay=90 until 10:30'],
      ['NOT_ALLOWED'],
      [],
    ]);
    expect(await endOf(id)).toBe('11:00');
  });

  test('only what runs is extended, by whoever has it or staff, and never past closing', async () => {
    const id = await book(ana, '10:00', '11:00');
    const early = await extend(id, '11:30');
    home.setNow(`${TODAY} 09:55`);
    await arrive(id);
    home.setNow(`${TODAY} 10:30`);
    const stranger = await extend(id, '11:30', { actor: asMember(budi ?? '') });
    const shorter = await extend(id, '10:45');
    const closed = await extend(id, '23:00');
    const byLink = await extendBooking(
      home.deps,
      { kind: 'anonymous' },
      {
        booking: { link: bookingLink(home.deps, id) },
        endsAt: at(`${TODAY} 11:30`),
        idempotencyKey: newKey(),
      },
    );
    const byDesk = await extend(id, '12:00', { actor: DESK });
    home.setNow(`${TODAY} 12:10`);
    const over = await extend(id, '13:00');

    expect([early, stranger, shorter, byLink, byDesk, over].map(reasons)).toEqual([
      ['NOT_ALLOWED'],
      ['NOT_FOUND'],
      ['INVALID'],
      [],
      [],
      ['NOT_ALLOWED'],
    ]);
    expect(reasons(closed)[0]).toMatch(/^OUTSIDE_HOURS/);
  });

  test('of an extension and a booking that want the same time at once one has it', async () => {
    const id = await book(ana, '09:00', '10:00');
    await arrive(id);
    home.setNow(`${TODAY} 09:30`);

    const outcomes = await Promise.all([
      extend(id, '11:00'),
      home.book(budi ?? '', { spaceId, from: `${TODAY} 10:00`, to: `${TODAY} 11:00` }),
      extend(id, '10:30'),
    ]);

    const rows = await home.rows<{ starts_at: string; ends_at: string }>(
      "SELECT starts_at, ends_at FROM booking WHERE space_id = ? AND status = 'CONFIRMED' ORDER BY starts_at",
      [spaceId],
    );
    expect(outcomes[1]?.ok).toBe(rows.length === 2);
    expect([await endOf(id), rows.length]).toEqual(rows.length === 2 ? ['10:00', 2] : ['11:00', 1]);
  });
});
