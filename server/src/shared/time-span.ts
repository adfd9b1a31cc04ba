/** A stretch of time; it ends before `endsAt`. */
export type TimeSpan = { readonly startsAt: Date; readonly endsAt: Date };

/** Tells whether two stretches share a moment; one that begins when the other ends does not. */
export function overlap(one: TimeSpan, other: TimeSpan): boolean {
  return one.startsAt < other.endsAt && other.startsAt < one.endsAt;
}
