import type { EntityManager } from 'typeorm';

import { recordEvents } from '../../../platform/outbox/record-event';
import { toCivilDate, toInstant, addDays } from '../../../shared/civil-date';
import type { LocalizedText } from '../../../shared/locale';
import { ok } from '../../../shared/result';
import type { CalledOff, ClosedDays, ClosureEffect, ReopenedDays } from '../../library';
import { branchCalendar, daysLater, isOpenDuring, loadCalendarParts, shutBy } from '../../library';
import { readSpaceItems } from '../items/space-items.queries';
import { findHolds } from '../occupancy/holds.queries';
import { findClash } from '../occupancy/occupancy.rules';
import { lockSpaces, readSpaces } from '../spaces.queries';
import type { Booking } from './booking.entity';
import { bookingChanged } from './booking.events';
import type { BookingDeps } from './booking-deps';
import { bookingsOfClosure, lockBookingsOnDays } from './closed-bookings.queries';
import { changeBooking, lockBooking } from './bookings.queries';
import { moveAside, moveBack, planBookingMoves, stepBack, timesLater } from './moved-bookings';

/**
 * Cancels bookings on closed days, or moves those that are to move. Taking the closure back books again, or moves
 * back, whatever is still free; whoever booked is told both times.
 */
export function createBookingEffect(deps: BookingDeps): ClosureEffect {
  return {
    findReach: async (tx, days) => {
      const bookings = (await lockBookingsOnDays(deps.db, tx, days)).filter((booking) =>
        days.shuts(booking.branchId, booking),
      );
      const spaces = await readSpaces(tx, [...new Set(bookings.map(({ spaceId }) => spaceId))]);
      const names = new Map(spaces.map(({ id, name }) => [id, name]));
      const moves = await planBookingMoves(deps, tx, { bookings, days });
      return ok({
        counts: { bookings: bookings.length - moves.size, moved: moves.size },
        calledOff: bookings.map((booking) =>
          toCalledOff(booking, names.get(booking.spaceId), moves.get(booking.id)),
        ),
        apply: async () => {
          for (const booking of bookings) {
            const count = moves.get(booking.id);
            if (count === undefined) await cancel(tx, booking, days);
            else await moveAside(tx, booking, { count, days });
          }
        },
      });
    },
    restore: async (tx, days) => {
      const taken = await bookingsOfClosure(tx, days.closureId);
      await lockSpaces(
        deps.db,
        tx,
        taken.map(({ spaceId }) => spaceId),
      );
      let [bookings, moved] = [0, 0];
      for (const { id, status } of taken) {
        if (!(await restore(deps, tx, { id, days }))) continue;
        if (status === 'CANCELLED') bookings += 1;
        else moved += 1;
      }
      return { bookings, moved };
    },
  };
}

async function cancel(
  tx: EntityManager,
  { id, version }: Booking,
  { closureId, reason, by, now }: ClosedDays,
): Promise<void> {
  await changeBooking(tx, id, {
    status: 'CANCELLED',
    cancelledAt: now,
    cancelledBy: by,
    cancelReason: reason,
    closureId,
    version: version + 1,
  });
  await recordEvents(tx, [bookingChanged(id)], now);
}

/**
 * Books again, or moves back; false when its time is over, the day closed otherwise, its member gone or the place
 * taken: one that was moved then stays where it is.
 */
async function restore(
  deps: BookingDeps,
  tx: EntityManager,
  { id, days }: { readonly id: string; readonly days: ReopenedDays },
): Promise<boolean> {
  const booking = await lockBooking(deps.db, tx, id);
  if (!booking || booking.closureId !== days.closureId || booking.checkedInAt !== null) return false;
  const count = stepBack(booking);
  const before = count === null ? booking : { ...booking, ...timesLater(booking, count) };
  const day = toCivilDate(before.startsAt);
  const isOver = day <= days.lastShut || before.startsAt <= days.now || booking.startsAt <= days.now;
  if (isOver || !['CANCELLED', 'CONFIRMED', 'REQUESTED'].includes(booking.status)) return false;
  const parts = await loadCalendarParts(tx, booking.branchId, day);
  const other = shutBy(parts, before);
  if (other !== null) {
    await changeBooking(tx, id, { closureId: other.id });
    return false;
  }
  const isShut = days.needsOpenHours && !isOpenDuring(branchCalendar(parts), before);
  if (isShut || !hasBooker(booking) || !(await isFree(deps, tx, before, days.now))) {
    await changeBooking(tx, id, { closureId: null });
    return false;
  }
  if (count !== null) {
    await moveBack(tx, booking, { count, days });
    return true;
  }
  const needsDecision = booking.decidedAt === null && booking.wasRequested;
  await changeBooking(tx, id, {
    status: needsDecision ? 'REQUESTED' : 'CONFIRMED',
    cancelledAt: null,
    cancelledBy: null,
    cancelReason: null,
    closureId: null,
    restoredAt: days.now,
    version: booking.version + 1,
  });
  await recordEvents(tx, [bookingChanged(id)], days.now);
  return true;
}

function hasBooker({ memberId, partnerId, guestKey }: Booking): boolean {
  return memberId !== null || partnerId !== null || guestKey !== null;
}

async function isFree(deps: BookingDeps, tx: EntityManager, booking: Booking, now: Date): Promise<boolean> {
  const { spaceId, itemId, partySize, startsAt, blockedUntil } = booking;
  const [space] = await readSpaces(tx, [spaceId]);
  const [item] = await readSpaceItems(tx, itemId === null ? [] : [itemId]);
  const to = toInstant(addDays(toCivilDate(startsAt), 2));
  const span = { spaceIds: [spaceId], from: startsAt, to, now, exceptBookingId: booking.id };
  const holds = await findHolds(tx, deps.clashes, span);
  const wanted = { startsAt, endsAt: blockedUntil, itemId, isKit: item?.kind === 'EQUIPMENT', partySize };
  return space !== undefined && findClash(space, wanted, holds) === null;
}

function toCalledOff(
  { id, startsAt, partySize }: Booking,
  name: LocalizedText | undefined,
  count: number | undefined,
): CalledOff {
  return {
    kind: 'BOOKING',
    id,
    name: name ?? { indonesian: '—', english: null },
    startsAt,
    peopleCount: partySize,
    movesTo: count === undefined ? null : daysLater(startsAt, count),
  };
}
