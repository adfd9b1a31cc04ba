import type { EntityManager } from 'typeorm';

import { recordEvents } from '../../../platform/outbox/record-event';
import type { ClosedDays, ReopenedDays } from '../../library';
import {
  calendarsAfter,
  daysBetween,
  daysLater,
  isOpenDuring,
  spanDaysLater,
  stepsToLaterDays,
  timeToMoveTo,
} from '../../library';
import { readSpaceItems } from '../items/space-items.queries';
import type { SpaceHold } from '../occupancy/holds.queries';
import { findHolds } from '../occupancy/holds.queries';
import { findClash } from '../occupancy/occupancy.rules';
import { readSpaces } from '../spaces.queries';
import type { Booking } from './booking.entity';
import { bookingChanged } from './booking.events';
import type { BookingDeps } from './booking-deps';
import { changeBooking } from './bookings.queries';

/** By how many days each booking of closed days moves. What finds no day is absent. */
export type BookingMoves = ReadonlyMap<string, number>;

/**
 * Finds for each booking that is to move the first later day on which its branch is open at its time and its
 * place is free. Rules of booking are not asked again: the library moves it, not whoever booked.
 */
export async function planBookingMoves(
  deps: BookingDeps,
  tx: EntityManager,
  { bookings, days }: { readonly bookings: readonly Booking[]; readonly days: ClosedDays },
): Promise<BookingMoves> {
  const moves = new Map<string, number>();
  const wanted = bookings.filter(({ id }) => days.moves('BOOKING', id));
  if (wanted.length === 0) return moves;
  const spaceIds = [...new Set(wanted.map(({ spaceId }) => spaceId))];
  const spaces = new Map((await readSpaces(tx, spaceIds)).map((space) => [space.id, space]));
  const itemIds = [...new Set(wanted.flatMap(({ itemId }) => itemId ?? []))];
  const items = new Map((await readSpaceItems(tx, itemIds)).map((item) => [item.id, item]));
  const calendars = await calendarsAfter(tx, days);
  const { startsAt: from, endsAt: to } = timeToMoveTo(days);
  const holds = [
    ...(await findHolds(tx, deps.clashes, { spaceIds, from, to, now: days.now })),
    ...days.spokenFor.map(eventHold),
  ];
  for (const booking of wanted.toSorted((one, other) => one.startsAt.getTime() - other.startsAt.getTime())) {
    const [space, calendar] = [spaces.get(booking.spaceId), calendars.get(booking.branchId)];
    if (!space || !calendar) continue;
    const isKit = items.get(booking.itemId ?? '')?.kind === 'EQUIPMENT';
    const inSpace = holds.filter(({ spaceId }) => spaceId === booking.spaceId);
    const count = stepsToLaterDays(booking.startsAt, days).find(
      (step) =>
        isOpenDuring(calendar, spanDaysLater(booking, step)) &&
        findClash(space, heldLater(booking, step, isKit), inSpace) === null,
    );
    if (count === undefined) continue;
    moves.set(booking.id, count);
    holds.push(heldLater(booking, count, isKit));
  }
  return moves;
}

/** Moves a booking out of closed days; it remembers the closure until somebody changes it. */
export async function moveAside(
  tx: EntityManager,
  booking: Booking,
  { count, days }: { readonly count: number; readonly days: ClosedDays },
): Promise<void> {
  await changeBooking(tx, booking.id, {
    ...timesLater(booking, count),
    movedAt: days.now,
    movedBy: days.by,
    movedFrom: booking.startsAt,
    closureId: days.closureId,
    version: booking.version + 1,
  });
  await recordEvents(tx, [bookingChanged(booking.id)], days.now);
}

/** By how many days a booking that a closure moved goes back; null for one that it cancelled. */
export function stepBack({ status, startsAt, movedFrom }: Booking): number | null {
  if (status === 'CANCELLED' || movedFrom === null) return null;
  return daysBetween(startsAt, movedFrom);
}

/** The times of a booking so many days later, or earlier. */
export function timesLater(booking: Booking, count: number) {
  const { startsAt, endsAt, blockedUntil, releaseAt, freeUntil } = booking;
  return {
    startsAt: daysLater(startsAt, count),
    endsAt: daysLater(endsAt, count),
    blockedUntil: daysLater(blockedUntil, count),
    releaseAt: releaseAt && daysLater(releaseAt, count),
    freeUntil: daysLater(freeUntil, count),
  };
}

/** Moves a booking back to where it was before a closure. */
export async function moveBack(
  tx: EntityManager,
  booking: Booking,
  { count, days }: { readonly count: number; readonly days: ReopenedDays },
): Promise<void> {
  await changeBooking(tx, booking.id, {
    ...timesLater(booking, count),
    movedAt: days.now,
    movedBy: days.by,
    movedFrom: booking.startsAt,
    closureId: null,
    version: booking.version + 1,
  });
  await recordEvents(tx, [bookingChanged(booking.id)], days.now);
}

function heldLater(booking: Booking, count: number, isKit: boolean): SpaceHold {
  const { id, spaceId, itemId, partySize } = booking;
  const { startsAt, blockedUntil: endsAt } = timesLater(booking, count);
  return { id, spaceId, source: 'BOOKING', itemId, isKit, partySize, startsAt, endsAt };
}

function eventHold({ id, spaceId, startsAt, endsAt }: ClosedDays['spokenFor'][number]): SpaceHold {
  return { id, spaceId, source: 'EVENT', itemId: null, isKit: false, partySize: 0, startsAt, endsAt };
}
