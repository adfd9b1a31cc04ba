/** A series has at most half a year of weeks. */
export const MOST_WEEKS = 26;

/** How far a booking has come. */
export const BOOKING_STATUSES = ['REQUESTED', 'CONFIRMED', 'CANCELLED', 'REFUSED'] as const;
/** How far a booking has come, as it is stored. */
export type BookingStatus = (typeof BOOKING_STATUSES)[number];

/**
 * How a booking stands at a moment: as stored, or worked out from the clock. LAPSED is a request that nobody
 * decided in time, RELEASED one for which nobody came.
 */
export type BookingState =
  'REQUESTED' | 'LAPSED' | 'CONFIRMED' | 'CHECKED_IN' | 'RELEASED' | 'ENDED' | 'CANCELLED' | 'REFUSED';
