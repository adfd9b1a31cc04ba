import type { CivilDate } from '../../../shared/civil-date';
import { addDays } from '../../../shared/civil-date';

/** How long somebody who registered by themselves may wait before papers are seen at the desk. */
export const PROVISIONAL_DAYS = 30;
/** How long before its end a membership may be renewed. */
export const RENEWABLE_DAYS = 60;

/** Returns the day `months` later, or the last day of that month if it has no such day. */
export function addMonths(day: CivilDate, months: number): CivilDate {
  const [year = 0, month = 1, dayOfMonth = 1] = day.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(dayOfMonth, last));
  return first.toISOString().slice(0, 10);
}

/** The last day of a membership that begins today. */
export function firstTerm(today: CivilDate, validityMonths: number, isProvisional: boolean): CivilDate {
  return isProvisional ? addDays(today, PROVISIONAL_DAYS) : addMonths(today, validityMonths);
}

/**
 * The new last day of a renewed membership: no day that was still left is lost. Null while it is too early.
 */
export function renewedTerm(
  today: CivilDate,
  expiresOn: CivilDate,
  validityMonths: number,
): CivilDate | null {
  if (expiresOn > addDays(today, RENEWABLE_DAYS)) return null;
  return addMonths(expiresOn < today ? today : expiresOn, validityMonths);
}

/** The first day on which a membership may be renewed. */
export function renewableFrom(expiresOn: CivilDate): CivilDate {
  return addDays(expiresOn, -RENEWABLE_DAYS);
}
