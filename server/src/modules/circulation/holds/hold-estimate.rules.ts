import type { CivilDate } from '../../../shared/civil-date';
import { addDays } from '../../../shared/civil-date';
import type { OpeningCalendar } from '../../../shared/opening-calendar';
import { firstDayToCome } from '../../../shared/opening-calendar';
import type { LoanPeriod } from '../rules/definitions/rule-values.rules';

/** What an estimate is made from: when each copy comes free, and how long each reader ahead may keep one. */
export type EstimateFacts = {
  /**
   * The day on which each copy that circulates is free: today, its due date, or the end of its wait on the
   * hold shelf.
   */
  readonly freeOn: readonly CivilDate[];
  /** Place in the queue, from 1. */
  readonly position: number;
  readonly loanDays: number;
  readonly today: CivilDate;
};

/**
 * Estimates when a hold is filled, assuming that nobody renews and everybody keeps a copy as long as allowed.
 * Overdue copies are expected tomorrow. Null when no copy circulates: then nobody can say.
 */
export function estimatedDay({ freeOn, position, loanDays, today }: EstimateFacts): CivilDate | null {
  const tomorrow = addDays(today, 1);
  const days = freeOn.map((day) => (day < today ? tomorrow : day)).sort();
  for (let served = 1; ; served++) {
    const first = days.shift();
    if (first === undefined) return null;
    if (served >= position) return first;
    days.push(addDays(first, loanDays));
    days.sort();
  }
}

/** Gives how many days a loan keeps a copy from the next reader; one by the hour keeps it for the day. */
export function daysOfLoan({ unit, count }: LoanPeriod): number {
  return unit === 'day' ? count : Math.max(1, Math.ceil(count / 24));
}

/**
 * Moves an estimate to a day on which somebody can come for the copy: today only while the branch is still
 * open, else the first open day; null where the branch never opens.
 */
export function toPickupDay(
  day: CivilDate,
  now: Date,
  calendar: Pick<OpeningCalendar, 'closingOf' | 'openDayOnOrAfter'>,
): CivilDate | null {
  const first = firstDayToCome(calendar, now);
  const found = calendar.openDayOnOrAfter(day < first ? first : day);
  return found.ok ? found.value : null;
}
