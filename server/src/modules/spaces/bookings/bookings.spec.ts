import { dialects } from '../../../../test/dialects';
import { toLocalTime } from '../../../shared/civil-date';
import {
  branchCalendar,
  closeBranch,
  createClosureEffects,
  loadCalendarParts,
  reopenBranch,
} from '../../library';
import { BRANCHES } from '../../circulation/testing/home-rows';
import { asMember, at } from '../../programmes/testing/programmes-home';
import { blockSpace } from '../blocks/block-space';
import { findAvailability } from '../occupancy/find-availability';
import { readSpaces } from '../spaces.queries';
import type { SpacesHome } from '../testing/spaces-home';
import { bookingCodeOf, DESK, LIBRARIAN, newKey, openSpacesHome, ORIGIN } from '../testing/spaces-home';
import { findOffer } from '../waits/find-offers';
import { joinBookingWait } from '../waits/join-wait';
import { waitsOfMember } from '../waits/waits.queries';
import { bookSeries } from './book-series';
import { readBooking } from './bookings.queries';
import { bookingLink, doorCode } from './booking-deps';
import { isBookingRefused } from './booking-refusals';
import { cancelBooking, decideRequestedBooking, moveBooking } from './change-booking';
import { checkInBooking } from './check-in-booking';
import { createBookingEffect } from './closed-bookings';
import { createBooking } from './create-booking';

const THURSDAY = '2026-11-26';
const ANYBODY = { kind: 'anonymous' } as const;

type Booked = [member: string | undefined, spaceId: string, from: string, to: string, more?: object];
type Outcome = Awaited<ReturnType<typeof createBooking>>;

/** The reasons of a refusal with the rule that decided: `TOO_LONG maxMinutes=120`. */
function reasonsOf(outcome: Outcome): string[] {
  if (outcome.ok) return [];
  return outcome.refusals.map((refusal) => {
    if (!isBookingRefused(refusal)) return refusal.code;
    const { reason, rule, value } = refusal.booking;
    return rule === null ? reason : `${reason} ${rule}=${value}`;
  });
}

const idOf = (outcome: Outcome): string => {
  if (!outcome.ok) throw new Error(reasonsOf(outcome).join(', '));
  return outcome.value.bookingId;
};

describe.each(dialects)('bookings, on $name', (dialect) => {
  let home: SpacesHome;
  let [ana, budi, citra]: readonly string[] = [];

  beforeAll(async () => {
    home = await openSpacesHome(dialect);
  });
  beforeEach(async () => {
    home.setNow('2026-11-24 09:00');
    [ana, budi, citra] = await home.members(3);
  });
  afterAll(() => home.close());

  const book = (...[member, spaceId, from, to, more]: Booked) =>
    home.book(member ?? '', { spaceId, from, to, ...more });
  const statusOf = async (id: string) =>
    (await home.rows<{ status: string }>('SELECT status FROM booking WHERE id = ?', [id]))[0]?.status;

  test('all that speaks against a booking is said at once, with the rule and its value; nothing is held', async () => {
    const spaceId = await home.space({ capacity: 4 });
    await home.rules(spaceId, { maxMinutes: '60', horizonDays: '1', minParty: '2', maxParty: '3' });

    const many = await book(ana, spaceId, `${THURSDAY} 15:10`, `${THURSDAY} 16:40`, { partySize: 500 });
    const few = await book(ana, spaceId, '2026-11-23 10:00', '2026-11-23 11:00');
    const nobody = await book(ana, spaceId, '2026-11-25 10:00', '2026-11-25 11:00', { partySize: 0 });
    const closed = await book(ana, spaceId, '2026-11-29 10:00', '2026-11-29 11:00', { partySize: 2 });
    const night = await book(ana, spaceId, '2026-11-24 23:30', '2026-11-25 00:30', { partySize: 2 });
    const backwards = await book(ana, spaceId, '2026-11-25 11:00', '2026-11-25 10:00', { partySize: 2 });

    expect([many, few, nobody, closed, night, backwards].map(reasonsOf)).toEqual([
      [
        'OUTSIDE_HOURS',
        'TOO_LONG maxMinutes=60',
        'WRONG_STEP stepMinutes=30',
        'HORIZON horizonDays=1',
        'MANY_PEOPLE',
      ],
      ['PAST', 'FEW_PEOPLE minParty=2'],
      ['INVALID'],
      ['CLOSED', 'HORIZON horizonDays=1'],
      ['ACROSS_MIDNIGHT'],
      ['WRONG_SPAN'],
    ]);
    expect(await home.rows('SELECT id FROM booking WHERE space_id = ?', [spaceId])).toEqual([]);
  });

  test('an unknown space, a foreign or broken item and what nobody may book are refused', async () => {
    const [spaceId, other] = [await home.space(), await home.space()];
    const [here = '', broken = ''] = await home.items(spaceId, ['J01', 'J02']);
    await home.change('UPDATE space_item SET out_of_order_at = ? WHERE id = ?', [
      '2026-11-20 01:00:00.000',
      broken,
    ]);
    await home.rules(other, { bookable: 'none' });
    const span = [`${THURSDAY} 10:00`, `${THURSDAY} 11:00`] as const;

    const outcomes = [
      await book(ana, 'spc_none', ...span),
      await book(ana, other, ...span, { itemId: here }),
      await book(ana, spaceId, ...span, { itemId: broken }),
      await book(ana, other, ...span),
    ];

    expect(outcomes.map(reasonsOf)).toEqual([
      ['NOT_FOUND'],
      ['NOT_FOUND'],
      ['OUT_OF_ORDER'],
      ['NOT_BOOKABLE bookable=none'],
    ]);
  });

  test('quotas are told, staff with the right pass them with a reason, the desk does not', async () => {
    const spaceId = await home.space();
    await home.rules(spaceId, { minutesPerDay: '60', openBookings: '1' });
    await book(ana, spaceId, `${THURSDAY} 08:00`, `${THURSDAY} 09:00`);
    const request = {
      spaceId,
      memberId: ana,
      startsAt: at(`${THURSDAY} 10:00`),
      endsAt: at(`${THURSDAY} 11:00`),
      overrideReason: 'Ujian',
    };

    const spent = await book(ana, spaceId, `${THURSDAY} 10:00`, `${THURSDAY} 11:00`);
    const desk = await createBooking(home.deps, DESK, { ...request, idempotencyKey: newKey() }, ORIGIN);
    const passed = await createBooking(
      home.deps,
      LIBRARIAN,
      { ...request, idempotencyKey: newKey() },
      ORIGIN,
    );
    const taken = await createBooking(
      home.deps,
      LIBRARIAN,
      { ...request, memberId: budi, idempotencyKey: newKey() },
      ORIGIN,
    );

    expect([spent, desk, passed, taken].map(reasonsOf)).toEqual([
      ['SPENT_DAY minutesPerDay=60', 'TOO_MANY_OPEN openBookings=1'],
      ['NOT_ALLOWED'],
      [],
      ['TAKEN'],
    ]);
  });

  test('a whole room and its seats exclude each other; a projector does not', async () => {
    const spaceId = await home.space();
    const [seat = ''] = await home.items(spaceId, ['J01']);
    const [projector = ''] = await home.items(spaceId, ['Proyektor'], 'EQUIPMENT');
    const span = [`${THURSDAY} 10:00`, `${THURSDAY} 11:00`] as const;
    await book(ana, spaceId, ...span);

    const outcomes = [
      await book(budi, spaceId, ...span, { itemId: seat }),
      await book(budi, spaceId, ...span, { itemId: projector }),
      await book(citra, spaceId, ...span, { itemId: projector }),
    ];

    expect(outcomes.map(reasonsOf)).toEqual([['TAKEN'], [], ['TAKEN']]);
  });

  test('a card whose membership ends before the day, or that is blocked, books nothing', async () => {
    const spaceId = await home.space();
    await home.change('UPDATE member SET expires_on = ? WHERE id = ?', ['2026-11-25', ana]);

    expect(reasonsOf(await book(ana, spaceId, `${THURSDAY} 10:00`, `${THURSDAY} 11:00`))).toEqual([
      'NOT_ALLOWED',
    ]);
  });

  test('nobody came: the place is free again; whoever comes late has it unless it is taken', async () => {
    const spaceId = await home.space();
    const [late, gone] = [
      idOf(await book(ana, spaceId, '2026-11-24 10:00', '2026-11-24 11:00')),
      idOf(await book(budi, spaceId, '2026-11-24 13:00', '2026-11-24 14:00')),
    ];
    const door = doorCode(home.deps, spaceId);
    const arrive = (member: string | undefined, id: string, code = door) =>
      checkInBooking(home.deps, asMember(member ?? ''), {
        booking: { id },
        doorCode: code,
        idempotencyKey: newKey(),
      });

    home.setNow('2026-11-24 10:20');
    const wrongDoor = await arrive(ana, late, 'spc_x.y');
    const stranger = await arrive(citra, late);
    const lateButFree = await arrive(ana, late);
    home.setNow('2026-11-24 13:20');
    const instead = await book(citra, spaceId, '2026-11-24 13:00', '2026-11-24 14:00');
    const tooLate = await arrive(budi, gone);

    expect([wrongDoor, stranger, lateButFree, instead, tooLate].map(({ ok }) => ok)).toEqual([
      false,
      false,
      true,
      true,
      false,
    ]);
  });

  test('after staying away too often only bookings of the same day are left, until it lapses', async () => {
    const spaceId = await home.space();
    await home.rules(spaceId, { noShowsAllowed: '1' });
    await book(ana, spaceId, '2026-11-24 10:00', '2026-11-24 10:30');
    await book(ana, spaceId, '2026-11-24 11:00', '2026-11-24 11:30');
    home.setNow('2026-11-24 12:00');

    const ahead = await book(ana, spaceId, `${THURSDAY} 10:00`, `${THURSDAY} 11:00`);
    const today = await book(ana, spaceId, '2026-11-24 14:00', '2026-11-24 14:30');
    home.setNow('2026-12-28 08:00');
    const lapsed = await book(ana, spaceId, '2026-12-29 10:00', '2026-12-29 10:30');

    expect([ahead, today, lapsed].map(reasonsOf)).toEqual([['STAYED_AWAY noShowsAllowed=1'], [], []]);
  });

  test('a guest books by a proven contact, moves and cancels by the link; nobody else can', async () => {
    const spaceId = await home.space();
    const request = { spaceId, startsAt: at(`${THURSDAY} 10:00`), endsAt: at(`${THURSDAY} 11:00`) };
    const email = 'tamu@contoh.test';
    const guest = { name: 'Pak Tamu', email, code: await bookingCodeOf(home, email) };

    const noContact = await createBooking(
      home.deps,
      ANYBODY,
      { ...request, guest: { name: 'Pak Tamu' }, idempotencyKey: newKey() },
      ORIGIN,
    );
    const id = idOf(
      await createBooking(home.deps, ANYBODY, { ...request, guest, idempotencyKey: newKey() }, ORIGIN),
    );
    const link = bookingLink(home.deps, id);
    const byId = await cancelBooking(home.deps, ANYBODY, { booking: { id }, idempotencyKey: newKey() });
    const forged = await cancelBooking(home.deps, ANYBODY, {
      booking: { link: `${id}.00000000` },
      idempotencyKey: newKey(),
    });
    const moved = await moveBooking(home.deps, ANYBODY, {
      booking: { link },
      startsAt: at(`${THURSDAY} 13:00`),
      idempotencyKey: newKey(),
    });
    const other = await cancelBooking(home.deps, asMember(ana ?? ''), {
      booking: { id },
      idempotencyKey: newKey(),
    });
    const cancelled = await cancelBooking(home.deps, ANYBODY, {
      booking: { link },
      idempotencyKey: newKey(),
    });

    expect(reasonsOf(noContact)).toEqual(['REQUIRED']);
    expect([byId, forged, moved, other, cancelled].map(({ ok }) => ok)).toEqual([
      false,
      false,
      true,
      false,
      true,
    ]);
    expect(await statusOf(id)).toBe('CANCELLED');
  });

  test('a room with approval holds its place while it waits; a refusal needs a reason and frees it', async () => {
    const spaceId = await home.space();
    await home.rules(spaceId, { needsApproval: 'yes' });
    const span = [`${THURSDAY} 10:00`, `${THURSDAY} 11:00`] as const;
    const id = idOf(await book(ana, spaceId, ...span));
    const meanwhile = await book(budi, spaceId, ...span);
    const decide = (more: object) =>
      decideRequestedBooking(home.deps, DESK, {
        id,
        isApproved: false,
        version: 1,
        idempotencyKey: newKey(),
        ...more,
      });

    const silent = await decide({});
    const refused = await decide({ reason: 'Dipakai rapat' });
    const again = await book(budi, spaceId, ...span);

    expect(reasonsOf(meanwhile)).toEqual(['TAKEN']);
    expect([silent.ok, refused.ok, again.ok, await statusOf(id)]).toEqual([false, true, true, 'REFUSED']);
  });

  test('who waits is offered what becomes free, alone for two hours, then the next', async () => {
    const spaceId = await home.space();
    const span = { startsAt: at(`${THURSDAY} 10:00`), endsAt: at(`${THURSDAY} 11:00`) };
    const wait = (member: string | undefined) =>
      joinBookingWait(home.deps, asMember(member ?? ''), { spaceId, ...span, idempotencyKey: newKey() });
    const offerOf = async (member: string | undefined) => {
      const [line] = await waitsOfMember(home.deps.db, member ?? '', home.deps.clock.now());
      const until = line ? await findOffer(home.deps, line) : null;
      return until && toLocalTime(until);
    };
    const free = await wait(budi);
    const id = idOf(await book(ana, spaceId, `${THURSDAY} 10:00`, `${THURSDAY} 11:00`));
    home.setNow('2026-11-24 09:10');
    await wait(budi);
    home.setNow('2026-11-24 09:20');
    await wait(citra);
    home.setNow('2026-11-24 10:00');
    await cancelBooking(home.deps, asMember(ana ?? ''), { booking: { id }, idempotencyKey: newKey() });

    const first = [await offerOf(budi), await offerOf(citra)];
    const passing = await book(citra, spaceId, `${THURSDAY} 10:00`, `${THURSDAY} 11:00`);
    home.setNow('2026-11-24 12:30');
    const second = [await offerOf(budi), await offerOf(citra)];
    const booked = await book(citra, spaceId, `${THURSDAY} 10:00`, `${THURSDAY} 11:00`);

    expect(free.ok).toBe(false);
    expect([first, second]).toEqual([
      ['12:00', null],
      [null, '14:00'],
    ]);
    expect([reasonsOf(passing), reasonsOf(booked)]).toEqual([['KEPT_FOR_OTHERS'], []]);
  });

  test('a series is made week by week, and says which weeks are taken', async () => {
    const spaceId = await home.space();
    await home.rules(spaceId, { horizonDays: '60', openBookings: 'unlimited' });
    await book(ana, spaceId, '2026-12-03 10:00', '2026-12-03 11:00');

    const series = await bookSeries(
      home.deps,
      DESK,
      {
        spaceId,
        memberId: budi,
        startsAt: at(`${THURSDAY} 10:00`),
        endsAt: at(`${THURSDAY} 11:00`),
        weekCount: 3,
        idempotencyKey: newKey(),
      },
      ORIGIN,
    );

    if (!series.ok) throw new Error('refused');
    expect(series.value.occurrences.map(({ bookingId }) => bookingId !== null)).toEqual([true, false, true]);
  });

  test('a series books nothing after the membership has ended', async () => {
    const spaceId = await home.space();
    await home.rules(spaceId, { horizonDays: '60', openBookings: 'unlimited' });
    await home.change('UPDATE member SET expires_on = ? WHERE id = ?', ['2026-12-04', budi]);
    const [startsAt, endsAt] = [at(`${THURSDAY} 13:00`), at(`${THURSDAY} 14:00`)];
    const request = { spaceId, memberId: budi, startsAt, endsAt, weekCount: 3, idempotencyKey: newKey() };

    const series = await bookSeries(home.deps, DESK, request, ORIGIN);

    if (!series.ok) throw new Error('refused');
    expect(series.value.occurrences.map(({ refusals }) => refusals.map(({ code }) => code))).toEqual([
      [],
      [],
      ['NOT_ALLOWED'],
    ]);
  });

  test('free times leave out what the padding of a booking would run into', async () => {
    const spaceId = await home.space();
    await home.rules(spaceId, { paddingMinutes: '30', openBookings: 'unlimited' });
    await book(ana, spaceId, `${THURSDAY} 10:00`, `${THURSDAY} 11:00`);
    const parts = await loadCalendarParts(home.deps.db.read, BRANCHES.A, THURSDAY);
    const [space] = await readSpaces(home.deps.db.read, [spaceId]);
    if (!space) throw new Error('no space');

    const [day] = await findAvailability(home.deps, {
      space,
      items: [],
      calendar: branchCalendar(parts),
      from: THURSDAY,
      to: '2026-11-27',
      now: home.deps.clock.now(),
      paddingMinutes: 30,
    });

    expect(day?.busy).toEqual([{ startsAt: at(`${THURSDAY} 09:30`), endsAt: at(`${THURSDAY} 11:30`) }]);
    expect(reasonsOf(await book(budi, spaceId, `${THURSDAY} 09:00`, `${THURSDAY} 10:00`))).toEqual(['TAKEN']);
    expect(reasonsOf(await book(budi, spaceId, `${THURSDAY} 08:30`, `${THURSDAY} 09:30`))).toEqual([]);
  });

  test('a block is refused while something is booked, unless that is cancelled with it', async () => {
    const spaceId = await home.space();
    const id = idOf(await book(ana, spaceId, `${THURSDAY} 10:00`, `${THURSDAY} 11:00`));
    const block = (cancelsBookings: boolean) =>
      blockSpace(home.deps, DESK, {
        spaceId,
        startsAt: at(`${THURSDAY} 08:00`),
        endsAt: at(`${THURSDAY} 12:00`),
        reason: 'AC diperbaiki',
        cancelsBookings,
        idempotencyKey: newKey(),
      });

    const refused = await block(false);
    const done = await block(true);
    const after = await book(ana, spaceId, `${THURSDAY} 10:00`, `${THURSDAY} 11:00`);

    expect([refused.ok, done.ok && done.value.cancelledCount, await statusOf(id)]).toEqual([
      false,
      1,
      'CANCELLED',
    ]);
    expect(reasonsOf(after)).toEqual(['BLOCKED']);
  });

  test('a closure cancels 40 bookings of two days as its preview says; taken back, those that are free hold again', async () => {
    const spaceId = await home.space();
    await home.rules(spaceId, { horizonDays: '60', openBookings: 'unlimited', minutesPerDay: 'unlimited' });
    const seats = await home.items(spaceId, ['A', 'B', 'C', 'D', 'E']);
    for (const day of ['2026-12-01', '2026-12-02'])
      for (const hour of ['08', '10', '12', '14'])
        for (const itemId of seats)
          idOf(await book(ana, spaceId, `${day} ${hour}:00`, `${day} ${hour}:30`, { itemId }));
    const closures = createClosureEffects();
    closures.register(createBookingEffect(home.deps));
    const deps = { ...home.deps, closures };
    const days = { branchId: BRANCHES.A, from: '2026-12-01', to: '2026-12-02', reason: 'Banjir' };
    const before = await home.rows(
      'SELECT id, status, starts_at, ends_at FROM booking WHERE space_id = ? ORDER BY id',
      [spaceId],
    );

    const preview = await closeBranch(deps, LIBRARIAN, { ...days, isPreview: true });
    const closed = await closeBranch(deps, LIBRARIAN, days);
    const meanwhile = await book(budi, spaceId, '2026-12-01 08:00', '2026-12-01 08:30');
    if (!preview.ok || !closed.ok) throw new Error('refused');
    const held = await home.rows("SELECT id FROM booking WHERE space_id = ? AND status = 'CONFIRMED'", [
      spaceId,
    ]);
    const back = await reopenBranch(deps, LIBRARIAN, { closureId: closed.value.closureId ?? '' });

    expect([
      preview.value.bookings,
      closed.value.bookings,
      closed.value.calledOff.length,
      held.length,
    ]).toEqual([40, 40, 40, 0]);
    expect(reasonsOf(meanwhile)).toEqual(['CLOSED']);
    expect(back.ok && back.value.bookings).toBe(40);
    expect(
      await home.rows('SELECT id, status, starts_at, ends_at FROM booking WHERE space_id = ? ORDER BY id', [
        spaceId,
      ]),
    ).toEqual(before);
  });

  test('a closure moves bookings to the first day on which they fit, calls off those that do not, and gives all back', async () => {
    const spaceId = await home.space();
    await home.rules(spaceId, { horizonDays: '60', openBookings: 'unlimited', minutesPerDay: 'unlimited' });
    const [seat] = await home.items(spaceId, ['A']);
    const booked = async (member: string | undefined, day: string) =>
      idOf(await book(member, spaceId, `${day} 09:00`, `${day} 10:00`, { itemId: seat }));
    const [first, second] = [await booked(ana, '2026-12-08'), await booked(budi, '2026-12-09')];
    const inTheWay = await booked(citra, '2026-12-10');
    const closures = createClosureEffects();
    closures.register(createBookingEffect(home.deps));
    const deps = { ...home.deps, closures };
    const days = {
      branchId: BRANCHES.A,
      from: '2026-12-08',
      to: '2026-12-09',
      reason: 'Banjir',
      movedKinds: ['BOOKING' as const],
    };
    const times = () =>
      home.rows<{ id: string; status: string; starts_at: string; blocked_until: string }>(
        'SELECT id, status, starts_at, ends_at, blocked_until, release_at, free_until FROM booking WHERE space_id = ? ORDER BY id',
        [spaceId],
      );
    const before = await times();

    const preview = await closeBranch(deps, LIBRARIAN, { ...days, isPreview: true });
    expect(await times()).toEqual(before);
    const closed = await closeBranch(deps, LIBRARIAN, days);
    if (!preview.ok || !closed.ok) throw new Error('refused');
    const after = await times();

    expect(closed.value).toEqual({ ...preview.value, closureId: closed.value.closureId });
    expect([closed.value.moved, closed.value.bookings]).toEqual([2, 0]);
    // Thursday is taken, Sunday the library is shut.
    expect(closed.value.calledOff.map(({ id, movesTo }) => [id, movesTo])).toEqual([
      [first, at('2026-12-11 09:00')],
      [second, at('2026-12-12 09:00')],
    ]);
    expect(after.map(({ id, status }) => [id, status])).toEqual(before.map(({ id }) => [id, 'CONFIRMED']));
    expect(after.find(({ id }) => id === inTheWay)).toEqual(before.find(({ id }) => id === inTheWay));

    const back = await reopenBranch(deps, LIBRARIAN, { closureId: closed.value.closureId ?? '' });

    expect(back.ok && [back.value.moved, back.value.bookings]).toEqual([2, 0]);
    expect(await times()).toEqual(before);
  });

  test('who moved or cancelled their booking after a closure had moved it is left alone when that is taken back', async () => {
    const spaceId = await home.space();
    await home.rules(spaceId, { horizonDays: '60', openBookings: 'unlimited', minutesPerDay: 'unlimited' });
    const [one, two, three] = await home.items(spaceId, ['A', 'B', 'C']);
    const booked = async (member: string | undefined, itemId: string | undefined) =>
      idOf(await book(member, spaceId, '2026-12-15 09:00', '2026-12-15 10:00', { itemId }));
    const [moved, cancelled, except] = [
      await booked(ana, one),
      await booked(budi, two),
      await booked(citra, three),
    ];
    const closures = createClosureEffects();
    closures.register(createBookingEffect(home.deps));
    const deps = { ...home.deps, closures };
    const closed = await closeBranch(deps, LIBRARIAN, {
      branchId: BRANCHES.A,
      from: '2026-12-15',
      to: '2026-12-15',
      reason: 'Listrik padam',
      movedKinds: ['BOOKING'],
      exceptIds: [except],
    });
    const startsAt = at('2026-12-17 13:00');
    const again = await moveBooking(home.deps, asMember(ana ?? ''), {
      booking: { id: moved },
      startsAt,
      idempotencyKey: newKey(),
    });
    const off = await cancelBooking(home.deps, asMember(budi ?? ''), {
      booking: { id: cancelled },
      idempotencyKey: newKey(),
    });
    expect([again.ok, off.ok, await statusOf(except)]).toEqual([true, true, 'CANCELLED']);

    const back = await reopenBranch(deps, LIBRARIAN, {
      closureId: closed.ok ? (closed.value.closureId ?? '') : '',
    });

    expect(back.ok && [back.value.moved, back.value.bookings]).toEqual([0, 1]);
    expect([await statusOf(moved), await statusOf(cancelled), await statusOf(except)]).toEqual([
      'CONFIRMED',
      'CANCELLED',
      'CONFIRMED',
    ]);
    expect((await readBooking(home.deps.db.read, moved))?.startsAt).toEqual(startsAt);
  });
});
