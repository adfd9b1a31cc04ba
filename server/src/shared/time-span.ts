/** A stretch of time; it ends before `endsAt`. */
export type TimeSpan = { readonly startsAt: Date; readonly endsAt: Date };

/** Tells whether two stretches share a moment; one that begins when the other ends does not. */
export function overlap(one: TimeSpan, other: TimeSpan): boolean {
  return one.startsAt < other.endsAt && other.startsAt < one.endsAt;
}

const HOUR_MS = 3_600_000;

/** Counts the hours until a clock ends, rounded up; below zero once it has ended. */
export function hoursUntil(dueAt: Date, now: Date): number {
  return Math.ceil((dueAt.getTime() - now.getTime()) / HOUR_MS);
}
