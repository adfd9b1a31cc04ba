/** Hours at which a volunteer reached something; 0 is the first shift. They are never compared between people. */
export const MILESTONE_HOURS = [0, 10, 25, 50, 100] as const;

/** Something a volunteer reached, and the end of the shift that reached it. */
export type Milestone = { readonly hours: number; readonly reachedAt: Date };

/** Finds what a volunteer reached; the shifts are theirs in the order of time. */
export function milestonesOf(
  shifts: readonly { readonly endsAt: Date; readonly minutes: number }[],
): Milestone[] {
  const reached: Milestone[] = [];
  let minutes = 0;
  for (const shift of shifts) {
    minutes += shift.minutes;
    for (const hours of MILESTONE_HOURS.slice(reached.length))
      if (minutes >= hours * 60) reached.push({ hours, reachedAt: shift.endsAt });
  }
  return reached;
}
