import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { recordEvents } from '../../../platform/outbox/record-event';
import { InputValidator } from '../../../platform/validation/input-validator';
import { notFound, required, stale, toErrors } from '../../../platform/validation/refusals';
import { toCivilDate } from '../../../shared/civil-date';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { lockSpaces } from '../spaces.queries';
import { say } from '../words/say';
import type { Booking } from './booking.entity';
import { bookingChanged } from './booking.events';
import type { BookingDeps, BookingReference } from './booking-deps';
import { BOOKING_NOUN, findReferredId, isBooker, isStaffAt } from './booking-deps';
import { bookingState } from './booking-state.rules';
import { changeBooking, lockBooking, readBooking } from './bookings.queries';
import { keptOfRules, readTexts } from './create-booking';
import { decideInSpace } from './decide-in-space';
import type { Booker } from './lock-booker';
import { lockBooker } from './lock-booker';

/** The outcome of a change. */
export type Changed = Result<{ bookingId: string }, Refusal>;

const LONGEST_REASON = 300;

/** A booking that is to be changed, locked with its space, and by whom. */
export type Claimed = { readonly booking: Booking; readonly isByStaff: boolean; readonly now: Date };

/**
 * Finds and locks a booking that the caller may change: those who booked, the holder of the link, staff with
 * the right at the branch. To everybody else there is none.
 */
export async function claimBooking(
  deps: BookingDeps,
  tx: EntityManager,
  actor: Actor,
  reference: BookingReference,
): Promise<Result<Claimed, Refusal>> {
  const id = findReferredId(deps, reference);
  const known = id === null ? null : await readBooking(tx, id);
  if (!known) return fail(notFound(['booking'], BOOKING_NOUN));
  // Staff who scan a ticket act as staff, though they hold its link.
  const isByStaff = isStaffAt(actor, 'bookings.write', known.branchId);
  const mayChange = isByStaff || (await isBooker(deps, tx, actor, { booking: known, link: reference.link }));
  if (!mayChange) return fail(notFound(['booking'], BOOKING_NOUN));
  await lockSpaces(deps.db, tx, [known.spaceId]);
  const booking = await lockBooking(deps.db, tx, known.id);
  if (!booking) return fail(notFound(['booking'], BOOKING_NOUN));
  return ok({ booking, isByStaff, now: deps.clock.now() });
}

/** The same, with whoever has it locked before the space, so that their quotas hold. */
export async function claimWithBooker(
  deps: BookingDeps,
  tx: EntityManager,
  actor: Actor,
  { reference, startsAt }: { readonly reference: BookingReference; readonly startsAt: Date | null },
): Promise<Result<Claimed & { readonly booker: Booker }, Refusal>> {
  const id = findReferredId(deps, reference);
  const known = id === null ? null : await readBooking(tx, id);
  const mayChange =
    known !== null &&
    (isStaffAt(actor, 'bookings.write', known.branchId) ||
      (await isBooker(deps, tx, actor, { booking: known, link: reference.link })));
  if (!mayChange) return fail(notFound(['booking'], BOOKING_NOUN));
  const booker = await lockBookerOf(deps, tx, known, startsAt ?? known.startsAt);
  if (!booker.ok) return booker;
  const claimed = await claimBooking(deps, tx, actor, reference);
  return claimed.ok ? ok({ ...claimed.value, booker: booker.value }) : claimed;
}

/** Cancels a booking that is not over. Its place is free at once. */
export function cancelBooking(
  deps: BookingDeps,
  actor: Actor,
  request: {
    readonly booking: BookingReference;
    readonly reason?: string | null;
    readonly idempotencyKey: string;
  },
): Promise<Changed> {
  return withIdempotency(deps.db, idempotentRequest(deps, actor, 'cancelBooking', request), async (tx) => {
    const claimed = await claimBooking(deps, tx, actor, request.booking);
    if (!claimed.ok) return claimed;
    const { booking, isByStaff, now } = claimed.value;
    if (!isOpen(booking, now)) return fail(NOT_OPEN);
    const form = new InputValidator([]);
    const reason = form.line(request.reason, LONGEST_REASON, 'reason');
    if (isByStaff && reason === null)
      form.refuse((field) => required(field, say('booking.reason')), 'reason');
    const refusals = toErrors(form.refusals);
    if (refusals) return fail(...refusals);
    await changeBooking(tx, booking.id, {
      status: 'CANCELLED',
      cancelledAt: now,
      cancelledBy: isByStaff ? toPrincipal(actor) : 'member',
      cancelReason: reason,
      closureId: null,
      version: booking.version + 1,
    });
    await recordEvents(tx, [bookingChanged(booking.id)], now);
    return ok({ bookingId: booking.id });
  });
}

/** Approves or refuses a booking that was asked for. */
export function decideRequestedBooking(
  deps: BookingDeps,
  actor: Actor,
  request: {
    readonly id: string;
    readonly isApproved: boolean;
    readonly reason?: string | null;
    readonly version: number;
    readonly idempotencyKey: string;
  },
): Promise<Changed> {
  return withIdempotency(deps.db, idempotentRequest(deps, actor, 'decideBooking', request), async (tx) => {
    const claimed = await claimBooking(deps, tx, actor, { id: request.id });
    if (!claimed.ok) return claimed;
    const { booking, now } = claimed.value;
    if (booking.version !== request.version) return fail(stale(BOOKING_NOUN, booking.version));
    if (bookingState(booking, now) !== 'REQUESTED') return fail(NOT_REQUESTED);
    const form = new InputValidator([]);
    const reason = form.line(request.reason, LONGEST_REASON, 'reason');
    if (!request.isApproved && reason === null)
      form.refuse((field) => required(field, say('booking.reason')), 'reason');
    const refusals = toErrors(form.refusals);
    if (refusals) return fail(...refusals);
    await changeBooking(tx, booking.id, {
      status: request.isApproved ? 'CONFIRMED' : 'REFUSED',
      decidedAt: now,
      decidedBy: toPrincipal(actor),
      decisionReason: reason,
      version: booking.version + 1,
    });
    await recordEvents(tx, [bookingChanged(booking.id)], now);
    return ok({ bookingId: booking.id });
  });
}

/** To when, where or for how many a booking moves; what is absent stays. */
export type MoveRequest = {
  readonly booking: BookingReference;
  readonly startsAt?: Date | null;
  readonly endsAt?: Date | null;
  readonly itemId?: string | null;
  readonly partySize?: number | null;
  readonly overrideReason?: string | null;
  readonly idempotencyKey: string;
};

/** Moves a booking within its space, by the rules of today; refused, it stays as it is. */
export function moveBooking(deps: BookingDeps, actor: Actor, request: MoveRequest): Promise<Changed> {
  return withIdempotency(deps.db, idempotentRequest(deps, actor, 'moveBooking', request), async (tx) => {
    const claimed = await claimWithBooker(deps, tx, actor, {
      reference: request.booking,
      startsAt: request.startsAt ?? null,
    });
    if (!claimed.ok) return claimed;
    const { booking, booker, now } = claimed.value;
    if (!isOpen(booking, now)) return fail(NOT_OPEN);
    if (booking.checkedInAt !== null || booking.startsAt <= now) return fail(BEGAN);
    const read = await readTexts(tx, actor, { ...request, spaceId: booking.spaceId });
    if (!read.ok) return read;
    const movedBy = claimed.value.isByStaff ? toPrincipal(actor) : 'member';
    const reason = read.value.overrideReason;
    return move(deps, tx, { request, booking, booker, reason, movedBy });
  });
}

async function move(
  deps: BookingDeps,
  tx: EntityManager,
  moving: {
    readonly request: MoveRequest;
    readonly booking: Booking;
    readonly booker: Booker;
    readonly reason: string | null;
    readonly movedBy: string;
  },
): Promise<Changed> {
  const { request, booking, booker, reason, movedBy } = moving;
  const now = deps.clock.now();
  const startsAt = request.startsAt ?? booking.startsAt;
  const length = booking.endsAt.getTime() - booking.startsAt.getTime();
  const endsAt = request.endsAt ?? new Date(startsAt.getTime() + length);
  const wanted = {
    spaceId: booking.spaceId,
    itemId: request.itemId ?? booking.itemId,
    startsAt,
    endsAt,
    partySize: request.partySize ?? booking.partySize,
    exceptBookingId: booking.id,
  };
  const place = await decideInSpace(deps, tx, { booker, wanted, isOverriding: reason !== null });
  if (!place.ok) return place;
  const needsApproval = place.value.rules.needsApproval === 'yes' && reason === null;
  const kept = keptOfRules(place.value, { startsAt, endsAt, now });
  const isElsewhere =
    startsAt.getTime() !== booking.startsAt.getTime() ||
    endsAt.getTime() !== booking.endsAt.getTime() ||
    place.value.itemId !== booking.itemId;
  await changeBooking(tx, booking.id, {
    itemId: place.value.itemId,
    startsAt,
    endsAt,
    partySize: wanted.partySize,
    ...kept,
    // Who is too late to cancel freely does not win it back by moving.
    freeUntil: booking.freeUntil <= now ? booking.freeUntil : kept.freeUntil,
    status: needsApproval ? 'REQUESTED' : 'CONFIRMED',
    wasRequested: needsApproval,
    ...(needsApproval ? { decidedAt: null, decidedBy: null, decisionReason: null } : {}),
    overrideReason: place.value.wasOverridden ? reason : booking.overrideReason,
    // Whoever moves it decides anew: a closure that moved it before no longer answers for it.
    ...(isElsewhere ? { movedAt: now, movedBy, movedFrom: booking.startsAt, closureId: null } : {}),
    version: booking.version + 1,
  });
  await recordEvents(tx, [bookingChanged(booking.id)], now);
  return ok({ bookingId: booking.id });
}

/** Locks whoever has a booking; the member comes before the space in the lock order. */
async function lockBookerOf(
  deps: BookingDeps,
  tx: EntityManager,
  booking: Booking,
  startsAt: Date,
): Promise<Result<Booker, Refusal>> {
  const { memberId, partnerId, guestName, guestEmail, guestPhone } = booking;
  const guest = guestName === null ? null : { name: guestName, email: guestEmail, phone: guestPhone };
  // Whether the caller may act for them was asked before, of the booking itself.
  const asProgram: Actor = { kind: 'system', name: 'bookings' };
  return lockBooker(deps, tx, asProgram, {
    entry: { memberId, partnerId, guest },
    on: toCivilDate(startsAt),
  });
}

/** Tells whether a booking can still be changed: nobody ended it and its time is not over. */
export function isOpen(booking: Booking, now: Date): boolean {
  return ['REQUESTED', 'CONFIRMED', 'CHECKED_IN'].includes(bookingState(booking, now));
}

const NOT_OPEN: Refusal = { code: 'NOT_ALLOWED', field: ['booking'], message: say('booking.notOpen') };
const NOT_REQUESTED: Refusal = { code: 'NOT_ALLOWED', field: ['id'], message: say('booking.notRequested') };
const BEGAN: Refusal = { code: 'NOT_ALLOWED', field: ['booking'], message: say('booking.began') };
