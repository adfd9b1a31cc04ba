const HOUR_MS = 3_600_000;

/** Is how long it takes until a moment: whole days and hours, rounded up; or that it has passed. */
export type TimeLeft = { readonly isOver: boolean; readonly days: number; readonly hours: number };

/**
 * Counts the days and hours until a moment, as the law counts: 72 hours are three days, also over a weekend.
 */
export function timeLeft(until: string, now: Date): TimeLeft {
  const left = Date.parse(until) - now.getTime();
  if (left <= 0) return { isOver: true, days: 0, hours: 0 };
  const hours = Math.ceil(left / HOUR_MS);
  return { isOver: false, days: Math.floor(hours / 24), hours: hours % 24 };
}
