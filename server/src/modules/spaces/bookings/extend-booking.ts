import type { Actor } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { recordEvents } from '../../../platform/outbox/record-event';
import { fail, ok } from '../../../shared/result';
import { say } from '../words/say';
import type { Booking } from './booking.entity';
import { bookingChanged } from './booking.events';
import type { BookingDeps, BookingReference } from './booking-deps';
import { bookingState } from './booking-state.rules';
import { changeBooking } from './bookings.queries';
import type { Changed } from './change-booking';
import { claimWithBooker } from './change-booking';
import { readTexts } from './create-booking';
import { decideInSpace } from './decide-in-space';
import { blockedUntil } from './decide-booking.rules';

/** Until when a booking that runs goes on. */
export type ExtendRequest = {
  readonly booking: BookingReference;
  readonly endsAt: Date;
  readonly overrideReason?: string | null;
  readonly idempotencyKey: string;
};

/**
 * Extends a booking that runs, as a change of its end: until whatever comes next, and within what the rules
 * allow its whole length and the day. Refused, it ends as before, with the latest end that could be had.
 */
export function extendBooking(deps: BookingDeps, actor: Actor, request: ExtendRequest): Promise<Changed> {
  return withIdempotency(deps.db, idempotentRequest(deps, actor, 'extendBooking', request), async (tx) => {
    const reference = request.booking;
    const claimed = await claimWithBooker(deps, tx, actor, { reference, startsAt: null });
    if (!claimed.ok) return claimed;
    const { booking, booker, now } = claimed.value;
    if (!isRunning(booking, now)) return fail(NOT_RUNNING);
    const { endsAt } = request;
    if (endsAt <= booking.endsAt) return fail(NOT_LONGER);
    const { spaceId, itemId, partySize, startsAt } = booking;
    const read = await readTexts(tx, actor, { overrideReason: request.overrideReason, partySize, spaceId });
    if (!read.ok) return read;
    const reason = read.value.overrideReason;
    const place = await decideInSpace(deps, tx, {
      booker,
      wanted: {
        spaceId,
        itemId,
        startsAt,
        endsAt,
        partySize,
        exceptBookingId: booking.id,
        extendsFrom: booking.endsAt,
      },
      isOverriding: reason !== null,
    });
    if (!place.ok) return place;
    await changeBooking(tx, booking.id, {
      endsAt,
      blockedUntil: blockedUntil({ rules: place.value.rules, endsAt }),
      overrideReason: place.value.wasOverridden ? reason : booking.overrideReason,
      version: booking.version + 1,
    });
    await recordEvents(tx, [bookingChanged(booking.id)], now);
    return ok({ bookingId: booking.id });
  });
}

/** Tells whether a booking runs now: it has begun, and nobody gave it up. */
export function isRunning(booking: Booking, now: Date): boolean {
  return booking.startsAt <= now && ['CONFIRMED', 'CHECKED_IN'].includes(bookingState(booking, now));
}

const NOT_RUNNING: Refusal = { code: 'NOT_ALLOWED', field: ['booking'], message: say('booking.notRunning') };
const NOT_LONGER: Refusal = { code: 'INVALID', field: ['endsAt'], message: say('booking.notLonger') };
