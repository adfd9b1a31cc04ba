import type { EntityManager } from 'typeorm';

import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { addDays, toCivilDate, toInstant } from '../../../shared/civil-date';
import type { Alternative } from '../occupancy/alternatives.rules';
import { daysOfSearch, findAlternative } from '../occupancy/alternatives.rules';
import { findHolds } from '../occupancy/holds.queries';
import type { BookingDeps } from './booking-deps';
import { toRefusal } from './booking-refusals';
import type { BookingRefusal } from './decide-booking.rules';
import type { Known, WantedBooking } from './wanted-booking';
import { decideWanted } from './wanted-booking';

/** Reasons that another time or another item of the kind would heal. */
const HEALED: ReadonlySet<BookingRefusal['reason']> = new Set([
  'PAST',
  'CLOSED',
  'OUTSIDE_HOURS',
  'OUT_OF_ORDER',
  'NOTICE',
  'HORIZON',
  'WRONG_STEP',
  'STAYED_AWAY',
  'TAKEN',
  'EVENT',
  'BLOCKED',
  'FULL',
  'KEPT_FOR_OTHERS',
]);

/** Words refusals, with the nearest that could be had instead. */
export async function explain(
  deps: BookingDeps,
  tx: EntityManager,
  asked: {
    readonly wanted: WantedBooking;
    readonly known: Known;
    readonly refusals: readonly BookingRefusal[];
  },
): Promise<Refusal[]> {
  const { refusals } = asked;
  const isHealed = refusals.every(({ reason }) => HEALED.has(reason));
  const alternative =
    asked.wanted.extendsFrom !== undefined
      ? latestEnd(asked.wanted, asked.known, asked.wanted.extendsFrom)
      : isHealed
        ? await searchAlternative(deps, tx, asked)
        : null;
  return refusals.map((refusal) => toRefusal(refusal, alternative));
}

const MINUTE = 60_000;

/** The latest end before the one that is wanted that nothing speaks against; null if none is later than now. */
function latestEnd(wanted: WantedBooking, { facts, item }: Known, extendsFrom: Date): Alternative | null {
  const step = facts.rules.stepMinutes * MINUTE;
  const { startsAt } = wanted;
  const steps = Math.floor((wanted.endsAt.getTime() - startsAt.getTime() - 1) / step);
  for (let count = Math.min(steps, MOST_STEPS); count > 0; count--) {
    const endsAt = new Date(startsAt.getTime() + count * step);
    if (endsAt <= extendsFrom) return null;
    if (decideWanted(wanted, { ...facts, endsAt }).length === 0)
      return { itemId: item?.id ?? null, startsAt, endsAt };
  }
  return null;
}

/** A day by the minute; nothing is booked across midnight. */
const MOST_STEPS = 1440;

async function searchAlternative(
  deps: BookingDeps,
  tx: EntityManager,
  { wanted, known, refusals }: { wanted: WantedBooking; known: Known; refusals: readonly BookingRefusal[] },
): Promise<Alternative | null> {
  const { facts, space, items, item, calendar } = known;
  const { now, rules } = facts;
  const staysAway = refusals.some(({ reason }) => reason === 'STAYED_AWAY');
  const today = toCivilDate(now);
  const lastDay = addDays(today, staysAway ? 0 : rules.horizonDays);
  const asked = toCivilDate(wanted.startsAt);
  const near = asked < today ? today : asked > lastDay ? lastDay : asked;
  const { from, to } = daysOfSearch(near);
  const allItems = item !== null && items.length === 0 ? [item] : items;
  const likeItems = allItems.filter(
    ({ kind, isActive, outOfOrderAt }) => kind === item?.kind && isActive && outOfOrderAt === null,
  );
  return findAlternative({
    space,
    calendar,
    holds: await findHolds(tx, deps.clashes, {
      spaceIds: [space.id],
      from: toInstant(from),
      to: toInstant(addDays(to, 1)),
      now,
      exceptBookingId: wanted.exceptBookingId,
    }),
    itemId: item?.id ?? null,
    isKit: item?.kind === 'EQUIPMENT',
    isItemUsable: item === null || item.outOfOrderAt === null,
    likeItems: likeItems.map(({ id }) => id),
    partySize: wanted.partySize,
    startsAt: wanted.startsAt,
    near,
    minutes: Math.max(rules.minMinutes, (wanted.endsAt.getTime() - wanted.startsAt.getTime()) / MINUTE),
    stepMinutes: rules.stepMinutes,
    paddingMinutes: rules.paddingMinutes,
    earliest: new Date(now.getTime() + rules.noticeMinutes * MINUTE),
    lastDay,
  });
}
