const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long to wait after each attempt that failed; the last one again and again until three days are over. */
const PAUSES = [5 * SECOND, MINUTE, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 5 * HOUR, 10 * HOUR, 14 * HOUR];
const GIVEN_UP_AFTER = 3 * DAY;
const PAUSED_AFTER = 7 * DAY;
/** A receiver may ask for more time, but not for the rest of the three days. */
const LONGEST_WISH = 6 * HOUR;
const SHORTEST_REST = 5 * SECOND;
const LONGEST_REST = 10 * MINUTE;

/** A delivery that has just failed. */
export type FailedAttempt = {
  /** How often it was tried, this time included. */
  readonly attempts: number;
  readonly firstTriedAt: Date;
  readonly now: Date;
  /** Seconds the receiver asked for. */
  readonly retryAfter: number | null;
};

/** Tells when to try again; null if three days are over. */
export function nextTry({ attempts, firstTriedAt, now, retryAfter }: FailedAttempt): Date | null {
  if (now.getTime() - firstTriedAt.getTime() >= GIVEN_UP_AFTER) return null;
  const usual = PAUSES[Math.min(attempts, PAUSES.length) - 1] ?? SHORTEST_REST;
  const wish = Math.min((retryAfter ?? 0) * SECOND, LONGEST_WISH);
  // The last attempt is made when three days are over, not before.
  const last = firstTriedAt.getTime() + GIVEN_UP_AFTER;
  return new Date(
    Math.max(now.getTime() + SHORTEST_REST, Math.min(now.getTime() + Math.max(usual, wish), last)),
  );
}

/** Tells until when a receiver that just failed is left alone: the longer it has been failing, the longer. */
export function restUntil(failingSince: Date, now: Date): Date {
  const failing = now.getTime() - failingSince.getTime();
  return new Date(now.getTime() + Math.min(LONGEST_REST, Math.max(SHORTEST_REST, failing / 10)));
}

/** Tells whether a receiver has failed for so long that nothing is sent any more until somebody looks at it. */
export function hasFailedTooLong(failingSince: Date | null, now: Date): boolean {
  return failingSince !== null && now.getTime() - failingSince.getTime() >= PAUSED_AFTER;
}
