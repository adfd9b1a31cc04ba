import { toCivilDate } from '../../../shared/civil-date';
import { weekOf } from '../occupancy/opening.rules';
import type { BookingState, BookingStatus } from './booking.terms';
import type { BookerStanding } from './decide-booking.rules';

const MINUTE = 60_000;
/** How long a no-show is remembered. */
export const NO_SHOW_DAYS = 30;
/** So early before it begins somebody may come in. */
export const EARLY_MINUTES = 15;

/** A booking as the clock and quotas see it. */
export type CountedBooking = {
  readonly spaceId: string;
  readonly status: BookingStatus;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly releaseAt: Date | null;
  readonly freeUntil: Date;
  readonly checkedInAt: Date | null;
  readonly leftAt: Date | null;
  readonly cancelledAt: Date | null;
  readonly cancelledBy: string | null;
};

/** Says how a booking stands at a moment; who did not come in time is worked out, never stored. */
export function bookingState(
  booking: Pick<CountedBooking, 'status' | 'startsAt' | 'endsAt' | 'releaseAt' | 'checkedInAt' | 'leftAt'>,
  now: Date,
): BookingState {
  const { status } = booking;
  if (status === 'CANCELLED' || status === 'REFUSED') return status;
  if (status === 'REQUESTED') return booking.startsAt > now ? 'REQUESTED' : 'LAPSED';
  if (booking.leftAt !== null) return 'ENDED';
  if (booking.checkedInAt !== null) return booking.endsAt > now ? 'CHECKED_IN' : 'ENDED';
  if (booking.releaseAt !== null && booking.releaseAt <= now) return 'RELEASED';
  return booking.endsAt > now ? 'CONFIRMED' : 'ENDED';
}

/** Tells whether a booking counts like not coming: nobody came in time, or it was cancelled too late. */
export function isNoShow(booking: CountedBooking, now: Date): boolean {
  if (booking.status === 'CANCELLED')
    return (
      booking.cancelledBy === 'member' &&
      booking.cancelledAt !== null &&
      booking.cancelledAt > booking.freeUntil
    );
  return bookingState(booking, now) === 'RELEASED';
}

/** Counts what somebody has booked already: minutes and times in this space, open bookings in all. */
export function countStanding(
  bookings: readonly CountedBooking[],
  { spaceId, startsAt, now }: { readonly spaceId: string; readonly startsAt: Date; readonly now: Date },
): BookerStanding {
  const day = toCivilDate(startsAt);
  const week = weekOf(day);
  const used = bookings.filter((booking) =>
    ['REQUESTED', 'CONFIRMED', 'CHECKED_IN', 'ENDED'].includes(bookingState(booking, now)),
  );
  const here = used.filter((booking) => booking.spaceId === spaceId);
  const ofWeek = here.filter((booking) => {
    const on = toCivilDate(booking.startsAt);
    return week.from <= on && on < week.to;
  });
  const since = now.getTime() - NO_SHOW_DAYS * 86_400_000;
  return {
    minutesOnDay: sumMinutes(ofWeek.filter((booking) => toCivilDate(booking.startsAt) === day)),
    minutesInWeek: sumMinutes(ofWeek),
    bookingsInWeek: ofWeek.length,
    openBookings: used.filter((booking) => bookingState(booking, now) !== 'ENDED').length,
    noShows: bookings.filter((booking) => booking.startsAt.getTime() >= since && isNoShow(booking, now))
      .length,
  };
}

function sumMinutes(bookings: readonly CountedBooking[]): number {
  const ms = bookings.reduce(
    (sum, { startsAt, endsAt, leftAt }) => sum + ((leftAt ?? endsAt).getTime() - startsAt.getTime()),
    0,
  );
  return Math.max(0, Math.ceil(ms / MINUTE));
}
