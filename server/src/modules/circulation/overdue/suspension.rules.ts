import type { CivilDate } from '../../../shared/civil-date';
import type { NoOpenDays, OpeningCalendar } from '../../../shared/opening-calendar';
import type { Result } from '../../../shared/result';
import { addDays, toCivilDate } from '../../../shared/civil-date';
import { ok } from '../../../shared/result';
import type { LateLoan, LatenessRules } from './lateness.rules';
import { calculateLateness } from './lateness.rules';
import type { RuleBook } from '../rules/rule-matrix.rules';
import type { RuleValues } from '../rules/definitions/all-rules.rules';

/** The rules of suspension, the alternative to money. */
export type SuspensionRules = LatenessRules &
  Pick<
    RuleValues,
    'fineGrace' | 'suspensionDays' | 'suspensionMaxDays' | 'suspensionCounts' | 'suspensionAddsUp'
  >;

/** A suspension: the last day on which the member may not borrow, and how many days were counted. */
export type Suspension = { readonly until: CivilDate; readonly days: number };

/** Collects the rules of suspension from the rules of a cell. */
export function suspensionRulesFrom({ valueOf }: RuleBook): SuspensionRules {
  return {
    fineGrace: valueOf('fineGrace'),
    fineMeasure: valueOf('fineMeasure'),
    fineOnClosedDays: valueOf('fineOnClosedDays'),
    suspensionDays: valueOf('suspensionDays'),
    suspensionMaxDays: valueOf('suspensionMaxDays'),
    suspensionCounts: valueOf('suspensionCounts'),
    suspensionAddsUp: valueOf('suspensionAddsUp'),
  };
}

/**
 * Computes the suspension a late return brings; null if it brings none or one that ends no later than the
 * present one. Late hours of a loan by the hour are taken together as begun days of 24: minutes must not cost
 * days each.
 */
export function suspensionFor(
  loan: LateLoan,
  rules: SuspensionRules,
  presentUntil: CivilDate | null,
): Result<Suspension | null, NoOpenDays> {
  const days = suspendedDays(loan, rules);
  if (days === 0) return ok(null);
  const until = lastDay(loan.calendar, {
    from: firstDayBefore(loan, rules, presentUntil),
    days,
    counts: rules.suspensionCounts,
  });
  if (!until.ok) return until;
  return ok(presentUntil !== null && until.value <= presentUntil ? null : { until: until.value, days });
}

/** Tells whether a suspension holds on a day; its last day is part of it. */
export function isSuspendedOn(until: CivilDate | null, day: CivilDate): boolean {
  return until !== null && day <= until;
}

function suspendedDays(loan: LateLoan, rules: SuspensionRules): number {
  const { exact, units } = calculateLateness(loan, rules);
  if (exact <= rules.fineGrace) return 0;
  const days = (loan.due.kind === 'day' ? units : Math.ceil(units / 24)) * rules.suspensionDays;
  return rules.suspensionMaxDays === 'unlimited' ? days : Math.min(days, rules.suspensionMaxDays);
}

/** Suspensions that add up begin when the present one ends. */
function firstDayBefore(loan: LateLoan, rules: SuspensionRules, presentUntil: CivilDate | null): CivilDate {
  const returned = toCivilDate(loan.returnedAt);
  return rules.suspensionAddsUp === 'yes' && presentUntil !== null && presentUntil > returned
    ? presentUntil
    : returned;
}

function lastDay(
  calendar: OpeningCalendar,
  span: { from: CivilDate; days: number; counts: SuspensionRules['suspensionCounts'] },
): Result<CivilDate, NoOpenDays> {
  return span.counts === 'openDays'
    ? calendar.addOpenDays(span.from, span.days)
    : ok(addDays(span.from, span.days));
}
