import type { OpeningCalendar } from '../../../shared/opening-calendar';
import { addDays, toCivilDate } from '../../../shared/civil-date';
import type { Due } from '../due-dates/due.rules';
import { toDueDay, toDueInstant } from '../due-dates/due.rules';
import type { RuleValues } from '../rules/definitions/all-rules.rules';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The rules by which lateness is counted. */
export type LatenessRules = Pick<RuleValues, 'fineMeasure' | 'fineOnClosedDays'>;

/** A loan that was, or would be, returned at an instant. */
export type LateLoan = { readonly due: Due; readonly returnedAt: Date; readonly calendar: OpeningCalendar };

/**
 * How late a loan is, in days or, for loans by the hour, hours: exactly, and as whole units that have begun.
 */
export type Lateness = { readonly exact: number; readonly units: number };

/**
 * Counts how late a loan is; the one function of every screen and job. A day counts if the branch is open on
 * it and due < day ≤ return, so neither a closed due date nor a closed return changes what lies between.
 * Hours count as open hours, begun ones in full. By minutes it is time on the clock.
 */
export function calculateLateness(loan: LateLoan, rules: LatenessRules): Lateness {
  if (rules.fineMeasure === 'minutes')
    return begun(timeByTheClock(loan) / (loan.due.kind === 'day' ? DAY : HOUR));
  return loan.due.kind === 'day' ? begun(lateDays(loan, rules)) : begun(lateTime(loan, rules) / HOUR);
}

function lateDays({ due, returnedAt, calendar }: LateLoan, rules: LatenessRules): number {
  const from = toDueDay(due);
  const until = toCivilDate(returnedAt);
  if (rules.fineOnClosedDays === 'free') return calendar.openDaysAfter(from, until);
  return Math.max(0, (Date.parse(until) - Date.parse(from)) / DAY);
}

function lateTime(loan: LateLoan, rules: LatenessRules): number {
  return rules.fineOnClosedDays === 'free'
    ? loan.calendar.openTimeBetween(toDueInstant(loan.due), loan.returnedAt)
    : timeByTheClock(loan);
}

function timeByTheClock({ due, returnedAt }: LateLoan): number {
  return Math.max(0, returnedAt.getTime() - toDueInstant(due).getTime());
}

function begun(exact: number): Lateness {
  return { exact, units: Math.ceil(exact) };
}

/** Returns the instant that stands for a whole day when lateness is asked for a day: its last second. */
export function endOfDay(day: string): Date {
  return new Date(Date.parse(`${addDays(day, 1)}T00:00:00+07:00`) - 1_000);
}
