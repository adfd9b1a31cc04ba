const HOUR_MS = 3_600_000;

/** Counts the hours until a moment, rounded up; 0 once it has passed. */
export function hoursLeft(until: string, now: Date): number {
  return Math.max(0, Math.ceil((Date.parse(until) - now.getTime()) / HOUR_MS));
}
