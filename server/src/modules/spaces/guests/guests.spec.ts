import { dialects } from '../../../../test/dialects';
import { at } from '../../programmes/testing/programmes-home';
import { createBooking } from '../bookings/create-booking';
import type { GuestEntry } from '../bookings/lock-booker';
import { forgetBookings } from '../bookings/forget-bookings';
import type { SpacesHome } from '../testing/spaces-home';
import { bookingCodeOf, DESK, newKey, openSpacesHome, ORIGIN } from '../testing/spaces-home';
import { sendBookingCode } from './send-booking-code';

const ANYBODY = { kind: 'anonymous' } as const;
const EMAIL = 'tamu@contoh.test';

describe.each(dialects)('guests who book, on $name', (dialect) => {
  let home: SpacesHome;
  let spaceId = '';

  beforeAll(async () => {
    home = await openSpacesHome(dialect);
  });
  beforeEach(async () => {
    home.setNow('2026-11-24 09:00');
    for (const table of ['booking_code', 'throttle'])
      await home.change(`DELETE FROM ${table} WHERE 1 = ?`, [1]);
    spaceId = await home.space();
    await home.rules(spaceId, { openBookings: 'unlimited', minutesPerDay: 'unlimited' });
  });
  afterAll(() => home.close());

  const book = (
    guest: GuestEntry,
    hour = '10',
    { actor = ANYBODY as typeof ANYBODY | typeof DESK, key = newKey() } = {},
  ) =>
    createBooking(
      home.deps,
      actor,
      {
        spaceId,
        startsAt: at(`2026-11-26 ${hour}:00`),
        endsAt: at(`2026-11-26 ${hour}:30`),
        guest,
        idempotencyKey: key,
      },
      ORIGIN,
    );
  const codesOf = (outcome: Awaited<ReturnType<typeof book>>) =>
    outcome.ok ? [] : outcome.refusals.map(({ code, field }) => `${code} ${field?.join('.') ?? ''}`);
  const guest = (code?: string, email = EMAIL): GuestEntry => ({
    name: 'Pak Tamu',
    email,
    ...(code && { code }),
  });

  test('an address is proven by the code that was sent to it, for one booking; nothing is held before', async () => {
    const bare = await book(guest());
    const byPhone = await book({ name: 'Pak Tamu', phone: '0812 3456 7890' });
    const code = await bookingCodeOf(home, EMAIL);
    const held = await home.rows('SELECT id FROM booking WHERE space_id = ?', [spaceId]);
    const foreign = await book(guest(code, 'lain@contoh.test'));
    const wrong = await book(guest(code === '000000' ? '000001' : '000000'));
    const key = newKey();
    const made = await book(guest(` ${code.slice(0, 3)} ${code.slice(3)} `), '10', { key });
    const repeat = await book(guest(` ${code.slice(0, 3)} ${code.slice(3)} `), '10', { key });
    const second = await book(guest(code), '13');

    expect([bare, byPhone, foreign, wrong, second].map(codesOf)).toEqual([
      ['REQUIRED guest.code'],
      ['INVALID guest.phone'],
      ['WRONG_CREDENTIALS guest.code'],
      ['WRONG_CREDENTIALS guest.code'],
      ['WRONG_CREDENTIALS guest.code'],
    ]);
    expect(held).toEqual([]);
    expect(made.ok && repeat.ok && made.value.bookingId === repeat.value.bookingId).toBe(true);
    expect(await home.rows('SELECT guest_email FROM booking WHERE space_id = ?', [spaceId])).toEqual([
      { guest_email: EMAIL },
    ]);
  });

  test('a time that is taken costs no code; after half an hour it serves no longer', async () => {
    await book({ name: 'Bu Sri', phone: '0812 3456 7001' }, '10', { actor: DESK });
    const code = await bookingCodeOf(home, EMAIL);
    const taken = await book(guest(code));
    const other = await book(guest(code), '11');
    const late = await bookingCodeOf(home, EMAIL);
    home.setNow('2026-11-24 09:31');
    const over = await book(guest(late), '13');

    expect([taken, other, over].map(codesOf)).toEqual([
      ['IN_USE startsAt'],
      [],
      ['WRONG_CREDENTIALS guest.code'],
    ]);
  });

  test('of two bookings at once with one code one is made', async () => {
    const code = await bookingCodeOf(home, EMAIL);

    const outcomes = await Promise.all(['10', '11', '13', '14'].map((hour) => book(guest(code), hour)));

    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await home.rows('SELECT status FROM booking WHERE space_id = ?', [spaceId])).toEqual([
      { status: 'CONFIRMED' },
    ]);
  });

  test('codes are sent and tried a few times, then one waits; a right one clears what was tried', async () => {
    const sent = await Promise.all(
      [1, 2, 3, 4].map(() => sendBookingCode(home.deps, { email: EMAIL }, ORIGIN)),
    );
    const code = await bookingCodeOf(home, 'dua@contoh.test');
    const wrong = code === '111111' ? '222222' : '111111';
    const tries: string[][] = [];
    for (let count = 0; count < 6; count++) tries.push(codesOf(await book(guest(wrong, 'dua@contoh.test'))));
    const right = await book(guest(code, 'dua@contoh.test'));
    home.setNow('2026-11-24 09:10');
    const later = await book(guest(code, 'dua@contoh.test'));
    const nowhere = await sendBookingCode(home.deps, { email: 'bukan alamat' }, ORIGIN);

    expect(sent.filter(({ ok }) => ok)).toHaveLength(3);
    expect(tries.at(-1)).toEqual(['TOO_MANY_ATTEMPTS ']);
    expect([codesOf(right), codesOf(later)]).toEqual([['TOO_MANY_ATTEMPTS '], []]);
    expect(!nowhere.ok && nowhere.refusals[0]?.code).toBe('INVALID');
    expect(await home.rows("SELECT name FROM throttle WHERE name LIKE '%@%'")).toEqual([]);
  });

  test('addresses that were sent a code are forgotten after a day, those of bookings after 180', async () => {
    const code = await bookingCodeOf(home, EMAIL);
    await book(guest(code));
    home.setNow('2026-11-25 10:00');
    await forgetBookings(home.deps);
    const codes = await home.rows('SELECT id FROM booking_code');
    const before = await home.rows('SELECT guest_email FROM booking WHERE space_id = ?', [spaceId]);
    home.setNow('2027-06-01 10:00');
    await forgetBookings(home.deps);

    expect([codes, before]).toEqual([[], [{ guest_email: EMAIL }]]);
    expect(
      await home.rows('SELECT guest_email, guest_name FROM booking WHERE space_id = ?', [spaceId]),
    ).toEqual([{ guest_email: null, guest_name: null }]);
  });
});
