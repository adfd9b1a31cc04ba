import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { recordEvents } from '../../../platform/outbox/record-event';
import { notFound } from '../../../platform/validation/refusals';
import { toLocalTime } from '../../../shared/civil-date';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { findCardBearer } from '../../members';
import { findHolds } from '../occupancy/holds.queries';
import { findClash } from '../occupancy/occupancy.rules';
import { readSpaceItems } from '../items/space-items.queries';
import { lockSpaces } from '../spaces.queries';
import { say } from '../words/say';
import type { Booking } from './booking.entity';
import { bookingChanged } from './booking.events';
import type { BookingDeps, BookingReference } from './booking-deps';
import { isStaffAt, readDoorCode } from './booking-deps';
import { bookingState, EARLY_MINUTES } from './booking-state.rules';
import { arrivalsOfMember, changeBooking } from './bookings.queries';
import type { Changed } from './change-booking';
import { claimBooking } from './change-booking';

/** How somebody is checked in: by their booking, by the code at the door, or by their card at the desk. */
export type CheckInRequest = {
  readonly booking?: BookingReference | null;
  readonly doorCode?: string | null;
  readonly cardNumber?: string | null;
  readonly idempotencyKey: string;
};

/**
 * Notes that whoever booked is there. Members and guests need the code that hangs at the door; staff need
 * none. Whoever comes after the place was given free has it again, unless somebody else took it.
 */
export async function checkInBooking(
  deps: BookingDeps,
  actor: Actor,
  request: CheckInRequest,
): Promise<Changed> {
  const memberId = await findArriving(deps, actor, request.cardNumber ?? null);
  return withIdempotency(deps.db, idempotentRequest(deps, actor, 'checkInBooking', request), async (tx) => {
    const reference = await findArrival(deps, tx, actor, { ...request, memberId });
    if (!reference.ok) return reference;
    const claimed = await claimBooking(deps, tx, actor, reference.value);
    if (!claimed.ok) return claimed;
    const { booking, isByStaff, now } = claimed.value;
    const isAtDoor = request.doorCode != null && readDoorCode(deps, request.doorCode) === booking.spaceId;
    if (!isByStaff && !isAtDoor) return fail(WRONG_DOOR);
    const isThere = booking.checkedInAt !== null && booking.leftAt === null;
    if (isThere && booking.status === 'CONFIRMED') return ok({ bookingId: booking.id });
    const refusal = await arrivalRefusal(deps, tx, booking, now);
    if (refusal) return fail(refusal);
    await changeBooking(tx, booking.id, { checkedInAt: now, version: booking.version + 1 });
    await recordEvents(tx, [bookingChanged(booking.id)], now);
    return ok({ bookingId: booking.id });
  });
}

/** Notes that they left; what is left of their time is free at once. */
export function leaveBooking(
  deps: BookingDeps,
  actor: Actor,
  request: { readonly booking: BookingReference; readonly idempotencyKey: string },
): Promise<Changed> {
  return withIdempotency(deps.db, idempotentRequest(deps, actor, 'leaveBooking', request), async (tx) => {
    const claimed = await claimBooking(deps, tx, actor, request.booking);
    if (!claimed.ok) return claimed;
    const { booking, now } = claimed.value;
    if (booking.leftAt !== null) return ok({ bookingId: booking.id });
    if (bookingState(booking, now) !== 'CHECKED_IN') return fail(NOT_CHECKED_IN);
    const padding = booking.blockedUntil.getTime() - booking.endsAt.getTime();
    await changeBooking(tx, booking.id, {
      leftAt: now,
      blockedUntil: new Date(now.getTime() + padding),
      version: booking.version + 1,
    });
    await recordEvents(tx, [bookingChanged(booking.id)], now);
    return ok({ bookingId: booking.id });
  });
}

/** Finds which booking is meant: the one that was named, or the one of the member who stands there now. */
async function findArrival(
  deps: BookingDeps,
  tx: EntityManager,
  actor: Actor,
  { booking, doorCode, cardNumber, memberId }: CheckInRequest & { readonly memberId: string | null },
): Promise<Result<BookingReference, Refusal>> {
  if (booking != null) return ok(booking);
  const now = deps.clock.now();
  if (memberId === null) return fail(notFound([cardNumber == null ? 'booking' : 'cardNumber'], CARD_NOUN));
  const from = new Date(now.getTime() + EARLY_MINUTES * 60_000);
  const arrivals = await arrivalsOfMember(tx, { memberId, from, now });
  const spaceId = doorCode == null ? null : readDoorCode(deps, doorCode);
  const here = arrivals.filter((one) =>
    actor.kind === 'member' ? one.spaceId === spaceId : isStaffAt(actor, 'bookings.write', one.branchId),
  );
  return here[0] ? ok({ id: here[0].id }) : fail(NO_ARRIVAL);
}

/** Finds who stands there: the member who is signed in, or the bearer of the card that staff scanned. */
async function findArriving(
  deps: BookingDeps,
  actor: Actor,
  cardNumber: string | null,
): Promise<string | null> {
  if (actor.kind === 'member') return actor.memberId;
  if (cardNumber === null || (actor.kind !== 'staff' && actor.kind !== 'system')) return null;
  return findCardBearer(deps.db, cardNumber, deps.clock.now());
}

async function arrivalRefusal(
  deps: BookingDeps,
  tx: EntityManager,
  booking: Booking,
  now: Date,
): Promise<Refusal | null> {
  const state = bookingState(booking, now);
  const opensAt = new Date(booking.startsAt.getTime() - EARLY_MINUTES * 60_000);
  if (now < opensAt && state === 'CONFIRMED') return tooEarly(opensAt);
  if (state === 'CONFIRMED') return null;
  if (state !== 'RELEASED' || booking.endsAt <= now) return NOT_OPEN;
  return (await isStillFree(deps, tx, booking, now)) ? null : TAKEN;
}

async function isStillFree(
  deps: BookingDeps,
  tx: EntityManager,
  booking: Booking,
  now: Date,
): Promise<boolean> {
  const [space] = await lockSpaces(deps.db, tx, [booking.spaceId]);
  const [item] = await readSpaceItems(tx, booking.itemId === null ? [] : [booking.itemId]);
  const span = { startsAt: now, endsAt: booking.blockedUntil };
  const holds = await findHolds(tx, deps.clashes, {
    spaceIds: [booking.spaceId],
    from: span.startsAt,
    to: span.endsAt,
    now,
    exceptBookingId: booking.id,
  });
  const { itemId, partySize } = booking;
  const wanted = { ...span, itemId, isKit: item?.kind === 'EQUIPMENT', partySize };
  return space !== undefined && findClash(space, wanted, holds) === null;
}

function tooEarly(opensAt: Date): Refusal {
  const time = toLocalTime(opensAt);
  const from = { ID: time.replace(':', '.'), EN: time };
  return { code: 'NOT_ALLOWED', field: ['booking'], message: say('booking.tooEarly', { from }) };
}

const CARD_NOUN = say('booking.card');
const NOT_OPEN: Refusal = { code: 'NOT_ALLOWED', field: ['booking'], message: say('booking.notOpen') };
const TAKEN: Refusal = { code: 'IN_USE', field: ['booking'], message: say('booking.takenMeanwhile') };
const WRONG_DOOR: Refusal = { code: 'NOT_ALLOWED', field: ['doorCode'], message: say('booking.wrongDoor') };
const NO_ARRIVAL: Refusal = { code: 'NOT_FOUND', field: ['doorCode'], message: say('booking.noArrival') };
const NOT_CHECKED_IN: Refusal = {
  code: 'NOT_ALLOWED',
  field: ['booking'],
  message: say('booking.notCheckedIn'),
};
