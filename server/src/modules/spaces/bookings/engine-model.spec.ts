import fc from 'fast-check';

import { dialects } from '../../../../test/dialects';
import { asMember, at } from '../../programmes/testing/programmes-home';
import { blockSpace } from '../blocks/block-space';
import type { SpacesHome } from '../testing/spaces-home';
import { newKey, openSpacesHome, ORIGIN, SYSTEM } from '../testing/spaces-home';
import { isBookingRefused } from './booking-refusals';
import { cancelBooking, moveBooking } from './change-booking';
import { checkInBooking, leaveBooking } from './check-in-booking';
import { createBooking } from './create-booking';

/** `npm run drill:bookings` says how many commands; a short run is part of the tests. */
const COMMANDS = Number(process.env['BOOKING_COMMANDS'] ?? 250);
const MINUTE = 60_000;
const DAY = '2026-11-24';
/** Opening hours of the fixture, in minutes of the day. */
const [OPENS, CLOSES] = [8 * 60, 16 * 60];
const [STEP, SHORTEST, LONGEST, GRACE, PADDING] = [15, 15, 120, 30, 15];

/** A minute of the day on which everything happens. */
type Minute = number;
type Place = number | null;
type Command =
  | {
      readonly act: 'book';
      readonly place: Place;
      readonly from: Minute;
      readonly length: number;
      readonly party: number;
    }
  | { readonly act: 'move'; readonly which: number; readonly from: Minute }
  | { readonly act: 'cancel'; readonly which: number }
  | { readonly act: 'checkIn'; readonly which: number }
  | { readonly act: 'leave'; readonly which: number }
  | { readonly act: 'block'; readonly place: Place; readonly from: Minute; readonly length: number }
  | { readonly act: 'wait'; readonly minutes: number };

/** What the naive model knows of a booking or block. */
type Known = {
  id: string;
  place: Place;
  party: number;
  from: Minute;
  to: Minute;
  freeFrom: Minute;
  releaseAt: Minute;
  isIn: boolean;
  hasLeft: boolean;
  isGone: boolean;
  isBlock: boolean;
};

const place = fc.constantFrom<Place>(null, 0, 1, 2);
/** Mostly on the step, sometimes not; a little outside the opening hours. */
const minute = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: 30, max: 66 }).map((quarter) => quarter * STEP) },
  { weight: 1, arbitrary: fc.integer({ min: 450, max: 1_000 }) },
);
const length = fc.constantFrom(15, 30, 45, 60, 120, 135, 0);
const which = fc.nat({ max: 1_000 });
const command: fc.Arbitrary<Command> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      act: fc.constant('book' as const),
      place,
      from: minute,
      length,
      party: fc.integer({ min: 1, max: 3 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('move' as const), which, from: minute }) },
  {
    weight: 5,
    arbitrary: fc.record({
      act: fc.constantFrom('cancel' as const, 'checkIn' as const, 'leave' as const),
      which,
    }),
  },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('block' as const), place, from: minute, length }) },
  {
    weight: 2,
    arbitrary: fc.record({ act: fc.constant('wait' as const), minutes: fc.integer({ min: 1, max: 12 }) }),
  },
);

/** A model that looks at every minute by itself. */
class NaiveSpace {
  now = OPENS;
  readonly known: Known[] = [];

  constructor(
    private readonly isExclusive: boolean,
    private readonly capacity: number,
  ) {}

  isHolding(one: Known): boolean {
    return !one.isGone && (one.isBlock || one.isIn || one.releaseAt > this.now);
  }

  /** Whether a place can be had in every minute of a span. */
  isFree(wanted: { place: Place; party: number; from: Minute; to: Minute }, except?: Known): boolean {
    for (let at = wanted.from; at < wanted.to; at++) {
      const there = this.known.filter(
        (one) => one !== except && this.isHolding(one) && one.from <= at && at < one.freeFrom,
      );
      if (there.some((one) => this.excludes(one, wanted.place))) return false;
      const people = there.filter(({ isBlock }) => !isBlock).reduce((sum, { party }) => sum + party, 0);
      if (!this.isExclusive && people + wanted.party > this.capacity) return false;
    }
    return true;
  }

  isAllowed({ from, length: minutes, party }: { from: Minute; length: number; party: number }): boolean {
    const isOnStep = from % STEP === 0 && minutes % STEP === 0;
    const isOpen = from >= OPENS && from + minutes <= CLOSES;
    const isLong = minutes >= SHORTEST && minutes <= LONGEST;
    const isToCome = from + STEP > this.now && from + minutes > this.now;
    return isOnStep && isOpen && isLong && isToCome && party <= this.capacity;
  }

  private excludes(one: Known, wanted: Place): boolean {
    if (one.isBlock) return one.place === null || one.place === wanted;
    if (one.place !== null && one.place === wanted) return true;
    return this.isExclusive && (one.place === null || wanted === null);
  }
}

describe.each(dialects)('the engine against a model that looks at every minute, on $name', (dialect) => {
  let home: SpacesHome;
  let memberId = '';

  beforeAll(async () => {
    home = await openSpacesHome(dialect);
    [memberId = ''] = await home.members(1);
  });
  afterAll(() => home.close());

  const timeOf = (minutes: Minute): Date => new Date(at(`${DAY} 00:00`).getTime() + minutes * MINUTE);
  const setNow = (minutes: Minute): void =>
    home.setNow(
      `${DAY} ${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`,
    );

  /** Runs a command on both and says what each made of it. */
  async function run(
    model: NaiveSpace,
    { spaceId, items }: { spaceId: string; items: readonly string[] },
    one: Command,
  ): Promise<[engine: unknown, model: unknown]> {
    const member = asMember(memberId);
    const idempotencyKey = newKey();
    const itemOf = (which: Place): string | null => (which === null ? null : (items[which] ?? null));
    if (one.act === 'wait') {
      model.now = Math.min(model.now + one.minutes, 20 * 60);
      setNow(model.now);
      return [0, 0];
    }
    if (one.act === 'book') {
      const to = one.from + one.length;
      const wanted = { place: one.place, party: one.party, from: one.from, to: to + PADDING };
      const isFine = model.isAllowed(one) && model.isFree(wanted);
      const made = await createBooking(
        home.deps,
        member,
        {
          spaceId,
          itemId: itemOf(one.place),
          startsAt: timeOf(one.from),
          endsAt: timeOf(to),
          partySize: one.party,
          idempotencyKey,
        },
        ORIGIN,
      );
      if (made.ok) model.known.push(bookingOf(made.value.bookingId, wanted, { to, now: model.now }));
      else if (made.refusals.some((refusal) => !isBookingRefused(refusal))) throw new Error('not the engine');
      return [made.ok, isFine];
    }
    if (one.act === 'block') {
      if (one.length === 0 || one.from + one.length <= model.now) return [0, 0];
      const to = one.from + one.length;
      const hits = model.known.filter(
        (known) =>
          !known.isBlock &&
          model.isHolding(known) &&
          known.from < to &&
          one.from < known.to &&
          known.to > model.now &&
          (one.place === null || known.place === one.place),
      );
      const made = await blockSpace(home.deps, SYSTEM, {
        spaceId,
        itemId: itemOf(one.place),
        startsAt: timeOf(one.from),
        endsAt: timeOf(to),
        reason: 'Perbaikan',
        cancelsBookings: true,
        idempotencyKey,
      });
      if (!made.ok) return [made.refusals[0]?.code, 'ok'];
      for (const hit of hits) hit.isGone = true;
      model.known.push({
        ...bookingOf(made.value.blockId, { place: one.place, party: 0, from: one.from, to }, { to, now: 0 }),
        isBlock: true,
      });
      return [made.value.cancelledCount, hits.length];
    }
    const bookings = model.known.filter(({ isBlock }) => !isBlock);
    const target = bookings[one.which % Math.max(1, bookings.length)];
    if (!target) return [0, 0];
    const request = { booking: { id: target.id }, idempotencyKey };
    const { now } = model;
    const isOpen = model.isHolding(target) && target.to > now;
    if (one.act === 'cancel') {
      const done = await cancelBooking(home.deps, member, request);
      const isFine = isOpen;
      if (isFine) target.isGone = true;
      return [done.ok, isFine];
    }
    if (one.act === 'checkIn') {
      const done = await checkInBooking(home.deps, SYSTEM, request);
      const span = { place: target.place, party: target.party, from: now, to: target.freeFrom };
      const isLate = !target.isGone && !target.isIn && target.releaseAt <= now && target.to > now;
      const isFine =
        !target.isGone &&
        (target.isIn
          ? !target.hasLeft
          : isLate
            ? model.isFree(span, target)
            : target.to > now && now >= target.from - 15);
      if (isFine) target.isIn = true;
      return [done.ok, isFine];
    }
    if (one.act === 'leave') {
      const done = await leaveBooking(home.deps, member, request);
      const isFine = target.hasLeft || (!target.isGone && target.isIn && target.to > now);
      if (isFine && !target.hasLeft)
        Object.assign(target, { freeFrom: now + PADDING, to: now, hasLeft: true });
      return [done.ok, isFine];
    }
    const size = target.to - target.from;
    const wanted = {
      place: target.place,
      party: target.party,
      from: one.from,
      to: one.from + size + PADDING,
    };
    const isFine =
      isOpen &&
      !target.isIn &&
      target.from > now &&
      model.isAllowed({ from: one.from, length: size, party: target.party }) &&
      model.isFree(wanted, target);
    const done = await moveBooking(home.deps, member, { ...request, startsAt: timeOf(one.from) });
    if (isFine) Object.assign(target, bookingOf(target.id, wanted, { to: one.from + size, now }));
    return [done.ok, isFine];
  }

  test.each([
    ['an exclusive room with three seats', true, 8],
    ['a hall for four people with three seats', false, 4],
  ])('%s', async (_, isExclusive, capacity) => {
    await fc.assert(
      fc.asyncProperty(fc.array(command, { minLength: COMMANDS, maxLength: COMMANDS }), async (commands) => {
        setNow(OPENS);
        const spaceId = await home.space({ is_exclusive: isExclusive ? 1 : 0, capacity });
        await home.rules(spaceId, {
          stepMinutes: String(STEP),
          minMinutes: String(SHORTEST),
          maxMinutes: String(LONGEST),
          graceMinutes: String(GRACE),
          paddingMinutes: String(PADDING),
          minutesPerDay: 'unlimited',
          openBookings: 'unlimited',
          noShowsAllowed: 'unlimited',
        });
        const items = await home.items(spaceId, ['J01', 'J02', 'J03']);
        const model = new NaiveSpace(isExclusive, capacity);
        for (const [index, one] of commands.entries()) {
          // A day is short: from time to time everything starts anew, in the same space.
          if (model.now > CLOSES) {
            model.now = OPENS;
            model.known.length = 0;
            setNow(OPENS);
            await home.change('DELETE FROM booking WHERE space_id = ?', [spaceId]);
            await home.change('DELETE FROM space_block WHERE space_id = ?', [spaceId]);
          }
          const [engine, expected] = await run(model, { spaceId, items }, one);
          expect([index, one, engine]).toEqual([index, one, expected]);
        }
      }),
      { numRuns: 1, endOnFailure: true, seed: 20_261_129 },
    );
  });
});

function bookingOf(
  id: string,
  { place: where, party, from, to: freeFrom }: { place: Place; party: number; from: Minute; to: Minute },
  { to, now }: { to: Minute; now: Minute },
): Known {
  const releaseAt = Math.max(from, now) + GRACE;
  return {
    id,
    place: where,
    party,
    from,
    to,
    freeFrom,
    releaseAt,
    isIn: false,
    hasLeft: false,
    isGone: false,
    isBlock: false,
  };
}
