import { dialects } from '../../../../test/dialects';
import { asMember, at } from '../../programmes/testing/programmes-home';
import { cancelBooking } from '../bookings/change-booking';
import { createBooking } from '../bookings/create-booking';
import { isBookingRefused } from '../bookings/booking-refusals';
import type { SpacesHome } from '../testing/spaces-home';
import { newKey, openSpacesHome, ORIGIN } from '../testing/spaces-home';
import { findOffers } from './find-offers';
import type { WaitRequest } from './join-wait';
import { joinBookingWait } from './join-wait';
import { createPlaceOffers } from './place-offers';
import { waitsOfMember } from './waits.queries';

const SPAN = { startsAt: at('2026-11-26 10:00'), endsAt: at('2026-11-26 11:00') };

describe.each(dialects)('waiting for any item of a kind, on $name', (dialect) => {
  let home: SpacesHome;
  let members: readonly string[] = [];
  let spaceId = '';
  let seats: readonly string[] = [];
  let bookings: string[] = [];

  beforeAll(async () => {
    home = await openSpacesHome(dialect);
    members = await home.members(5);
  });
  beforeEach(async () => {
    home.setNow('2026-11-24 09:00');
    for (const table of ['booking_wait', 'booking'])
      await home.change(`DELETE FROM ${table} WHERE 1 = ?`, [1]);
    spaceId = await home.space();
    seats = await home.items(spaceId, ['J01', 'J02']);
    bookings = [];
    for (const [index, itemId] of seats.entries()) bookings.push(await taken(index, { itemId }));
  });
  afterAll(() => home.close());

  const member = (index: number): string => members[index] ?? '';
  const book = (index: number, wish: { itemId?: string; itemKind?: 'SEAT' | 'COMPUTER' }) =>
    createBooking(
      home.deps,
      asMember(member(index)),
      { spaceId, ...SPAN, ...wish, idempotencyKey: newKey() },
      ORIGIN,
    );
  const taken = async (index: number, wish: { itemId?: string }): Promise<string> => {
    const made = await book(index, wish);
    if (!made.ok) throw new Error(JSON.stringify(made.refusals));
    return made.value.bookingId;
  };
  const wait = async (index: number, minute: string, wish: Partial<WaitRequest> = { itemKind: 'SEAT' }) => {
    home.setNow(`2026-11-24 09:${minute}`);
    return joinBookingWait(home.deps, asMember(member(index)), {
      spaceId,
      ...SPAN,
      ...wish,
      idempotencyKey: newKey(),
    });
  };
  const giveUp = async (index: number, moment: string): Promise<void> => {
    home.setNow(moment);
    await cancelBooking(home.deps, asMember(member(index)), {
      booking: { id: bookings[index] ?? '' },
      idempotencyKey: newKey(),
    });
  };
  const offered = async (index: number) => {
    const waits = await waitsOfMember(home.deps.db, member(index), home.deps.clock.now());
    return (await findOffers(home.deps, waits)).map(({ itemId }) => itemId);
  };
  const reasons = (outcome: Awaited<ReturnType<typeof book>>) =>
    outcome.ok ? [] : outcome.refusals.map((one) => (isBookingRefused(one) ? one.booking.reason : one.code));

  test('whichever seat is free first is offered to whoever waited first, then to the next', async () => {
    const both = await wait(2, '05', { itemKind: 'SEAT', itemId: seats[0] });
    const none = await wait(2, '06', { itemKind: 'COMPUTER' });
    const [first, second] = [await wait(2, '10'), await wait(3, '11')];
    const before = [await offered(2), await offered(3)];
    await giveUp(1, '2026-11-24 09:20');

    const now = [await offered(2), await offered(3)];
    const others = [await book(3, { itemKind: 'SEAT' }), await book(4, { itemId: seats[1] })];
    home.setNow('2026-11-24 11:30');
    const later = [await offered(2), await offered(3)];
    const booked = await book(3, { itemKind: 'SEAT' });

    expect([both, none, first, second].map(({ ok }) => ok)).toEqual([false, false, true, true]);
    expect([before, now, later]).toEqual([
      [[], []],
      [[seats[1]], []],
      [[], [seats[1]]],
    ]);
    expect(others.map(reasons)).toEqual([['KEPT_FOR_OTHERS'], ['KEPT_FOR_OTHERS']]);
    expect(booked.ok).toBe(true);
    expect(
      await home.rows('SELECT item_kind, booking_id IS NOT NULL AS isBooked FROM booking_wait ORDER BY id'),
    ).toEqual([
      { item_kind: 'SEAT', isBooked: 0 },
      { item_kind: 'SEAT', isBooked: 1 },
    ]);
  });

  test('who books any seat takes one that is not kept for others', async () => {
    await wait(2, '10', { itemId: seats[0] });
    await giveUp(0, '2026-11-24 09:20');
    await giveUp(1, '2026-11-24 09:21');

    const made = await book(4, { itemKind: 'SEAT' });

    expect(
      made.ok && (await home.rows('SELECT item_id FROM booking WHERE id = ?', [made.value.bookingId])),
    ).toEqual([{ item_id: seats[1] }]);
  });

  test('of two who wait and want the one place at once, it is the first who has it', async () => {
    await wait(2, '10');
    await wait(3, '11');
    await giveUp(0, '2026-11-24 09:20');

    const outcomes = await Promise.all([3, 2, 3, 4].map((index) => book(index, { itemKind: 'SEAT' })));

    expect(outcomes.map(({ ok }) => ok)).toEqual([false, true, false, false]);
    const held = await home.rows(
      "SELECT member_id FROM booking WHERE space_id = ? AND item_id = ? AND status = 'CONFIRMED'",
      [spaceId, seats[0]],
    );
    expect(held).toEqual([{ member_id: member(2) }]);
  });

  test('what is free is found with as many statements for many who wait as for one', async () => {
    const offers = createPlaceOffers(home.deps);
    const countOf = async () => {
      const before = home.statements.length;
      const notices = await offers.findNotices();
      return { told: notices.length, statements: home.statements.length - before };
    };
    await wait(2, '10');
    await giveUp(0, '2026-11-24 09:20');
    const one = await countOf();
    const other = await home.space();
    const [seat = ''] = await home.items(other, ['K01']);
    for (const [index, space] of [
      [3, other],
      [4, spaceId],
    ] as const)
      await home.write('booking_wait', {
        id: `bkw_ZZZZZZZZZZZZZZZZZZZZZZZZZ${index}`,
        branch_id: (
          await home.rows<{ branch_id: string }>('SELECT branch_id FROM space WHERE id = ?', [space])
        )[0]?.branch_id,
        space_id: space,
        item_id: space === other ? seat : seats[0],
        member_id: member(index),
        party_size: 1,
        starts_at: '2026-11-26 03:00:00.000',
        ends_at: '2026-11-26 04:00:00.000',
        created_at: '2026-11-24 02:00:00.000',
      });

    const many = await countOf();

    expect([one.told, many]).toEqual([1, one]);
  });

  test('the place of an event, or of one of its dates, that is called off is offered to whoever waits', async () => {
    const hall = await home.space({ name_id: 'Aula' });
    const { eventId, sessionIds } = await home.event({
      sessions: [
        ['2026-11-26 10:00', '2026-11-26 11:00'],
        ['2026-11-27 10:00', '2026-11-27 11:00'],
      ],
    });
    await home.change('UPDATE event_session SET space_id = ? WHERE event_id = ?', [hall, eventId]);
    const next = { startsAt: at('2026-11-27 10:00'), endsAt: at('2026-11-27 11:00') };
    const joined = [await wait(2, '10', { spaceId: hall }), await wait(3, '11', { spaceId: hall, ...next })];
    const before = [await offered(2), await offered(3)];

    home.setNow('2026-11-24 10:00');
    await home.change("UPDATE event_session SET status = 'CANCELLED', moved_at = ? WHERE id = ?", [
      '2026-11-24 03:00:00.000',
      sessionIds[0],
    ]);
    const oneDate = [await offered(2), await offered(3)];
    await home.change("UPDATE event SET status = 'CANCELLED', off_at = ? WHERE id = ?", [
      '2026-11-24 03:00:00.000',
      eventId,
    ]);

    expect(joined.map(({ ok }) => ok)).toEqual([true, true]);
    expect(before).toEqual([[], []]);
    expect(oneDate).toEqual([[null], []]);
    expect([await offered(2), await offered(3)]).toEqual([[null], [null]]);
    const notices = await createPlaceOffers(home.deps).findNotices();
    expect(notices.map(({ memberId }) => memberId).toSorted()).toEqual([member(2), member(3)].toSorted());
  });
});
