import type { CivilDate } from '../../../shared/civil-date';

/** How long a guide or a legal figure counts as checked unless staff say otherwise. */
export const DEFAULT_REVIEW_MONTHS = 6;

/**
 * The day from which something that was checked on a day has to be looked at again; a day that the month does
 * not have becomes its last.
 */
export function reviewDueOn(reviewedOn: CivilDate, months: number): CivilDate {
  const [year = 0, month = 1, day = 1] = reviewedOn.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  return new Date(
    Date.UTC(lastDay.getUTCFullYear(), lastDay.getUTCMonth(), Math.min(day, lastDay.getUTCDate())),
  )
    .toISOString()
    .slice(0, 10);
}
