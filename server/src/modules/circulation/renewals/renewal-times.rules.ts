import type { NoOpenDays } from '../../../shared/opening-calendar';
import type { Result } from '../../../shared/result';
import { addDays, toCivilDate, toInstant } from '../../../shared/civil-date';
import type { Due } from '../due-dates/due.rules';
import { isOverdueAt } from '../due-dates/due.rules';
import type { ReasonedDue } from '../due-dates/due-date.terms';
import { dueDateFor, dueRulesFrom } from '../due-dates/due-date.rules';
import type { RenewalFacts } from './renewal-facts.terms';
import { ruleBook } from '../rules/rule-matrix.rules';
import type { RuleValues } from '../rules/definitions/all-rules.rules';

const DAY = 86_400_000;

/**
 * Returns when a loan may be renewed first: at the beginning of a day, or to the minute. A day ends at 23:59
 * as it is printed.
 */
export function earliestRenewal(
  due: Due,
  daysBefore: number,
  precision: RuleValues['renewNotBeforePrecision'],
): Date {
  const last = due.kind === 'day' ? toInstant(due.on, '23:59') : due.at;
  return precision === 'date'
    ? toInstant(addDays(toCivilDate(last), -daysBefore))
    : new Date(last.getTime() - daysBefore * DAY);
}

/**
 * Computes the due date a renewal would give. Readers who wait do not shorten it: they refuse it or are
 * served otherwise.
 */
export function renewedDue({
  loan,
  now,
  rows,
  key,
  calendar,
  member,
}: RenewalFacts): Result<ReasonedDue, NoOpenDays> {
  const book = ruleBook(rows, key);
  const countsFromNow = book.valueOf('renewalBase') === 'now' || isOverdueAt(loan.due, now);
  const from = countsFromNow ? now : beginningOf(loan.due);
  return dueDateFor({
    from,
    calendar,
    rules: dueRulesFrom(book),
    membershipUntil: member.membershipUntil,
    othersWaiting: 0,
  });
}

function beginningOf(due: Due): Date {
  return due.kind === 'day' ? toInstant(due.on) : due.at;
}
