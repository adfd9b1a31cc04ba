import type { CivilDate } from '../../../shared/civil-date';
import { addDays } from '../../../shared/civil-date';
import { SMALLEST_GROUP, SMALLEST_PUBLISHED_GROUP } from '../../../shared/small-groups';

/** A year, or a quarter of it. */
export type ImpactPeriod = { readonly year: number; readonly quarter: number | null };

/** The days of a period, both included. */
export type ImpactDays = { readonly from: CivilDate; readonly until: CivilDate };

const FIRST_YEAR = 2020;
const LAST_YEAR = 2100;

/**
 * Says what is wrong with a period; null when nothing is. Publications cover whole years: a year less three
 * quarters would tell what the fourth one hides.
 */
export function periodProblem({ year, quarter }: ImpactPeriod, isForPublication: boolean): string | null {
  if (year < FIRST_YEAR || year > LAST_YEAR) return `year must be from ${FIRST_YEAR} to ${LAST_YEAR}.`;
  if (quarter !== null && (quarter < 1 || quarter > 4)) return 'quarter must be from 1 to 4.';
  return quarter !== null && isForPublication ? 'Publications cover whole years: leave out quarter.' : null;
}

/** Gives the days of a period. */
export function daysOfPeriod({ year, quarter }: ImpactPeriod): ImpactDays {
  if (quarter === null) return { from: `${year}-01-01`, until: `${year}-12-31` };
  const first = (quarter - 1) * 3 + 1;
  const next = first + 3 > 12 ? `${year + 1}-01-01` : `${year}-${String(first + 3).padStart(2, '0')}-01`;
  return { from: `${year}-${String(first).padStart(2, '0')}-01`, until: addDays(next, -1) };
}

/** The fewest people that may be told apart. */
export function smallestGroup(isForPublication: boolean): number {
  return isForPublication ? SMALLEST_PUBLISHED_GROUP : SMALLEST_GROUP;
}
