import type { CivilDate } from '../../../shared/civil-date';
import { addDays, toCivilDate } from '../../../shared/civil-date';
import type { NoOpenDays, OpeningCalendar } from '../../../shared/opening-calendar';
import type { Result } from '../../../shared/result';
import { ok } from '../../../shared/result';
import type { Rupiah } from '../../../shared/rupiah';
import type { Due } from '../due-dates/due-date.rules';
import { toDueDay, toDueInstant } from '../due-dates/due-date.rules';
import type { RuleValues } from '../rules/definitions/all-rules.rules';
import type { Limit } from '../rules/definitions/rule-values.rules';
import type { RuleBook } from '../rules/rule-matrix.rules';

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

/** The rules of fines. */
export type FineRules = LatenessRules &
  Pick<
    RuleValues,
    | 'finePerPeriod'
    | 'finePeriod'
    | 'finePeriodChargedAt'
    | 'fineGrace'
    | 'fineAfterGrace'
    | 'fineMax'
    | 'fineCapAtPrice'
    | 'fineDebtMax'
  >;

/**
 * What caps a fine beside its rules: the price of the copy (null: unknown) and the other unpaid fines of the
 * member.
 */
export type FineBounds = { readonly price: Rupiah | null; readonly otherUnpaidFines: Rupiah };

/** What stopped a fine from being more. */
export type FineCap = 'fineMax' | 'price' | 'fineDebtMax';

/** A fine with its sum: units late, units and periods charged, the amount, and what capped it. */
export type Fine = {
  readonly units: number;
  readonly chargedUnits: number;
  readonly periods: number;
  readonly amount: Rupiah;
  readonly cappedBy: FineCap | null;
};

/** The fine a loan would cost if it came back on a day. */
export type FineOnDay = { readonly day: CivilDate; readonly amount: Rupiah };

/** Collects the rules of fines from the rules of a cell. */
export function fineRulesFrom({ valueOf }: RuleBook): FineRules {
  return {
    finePerPeriod: valueOf('finePerPeriod'),
    finePeriod: valueOf('finePeriod'),
    finePeriodChargedAt: valueOf('finePeriodChargedAt'),
    fineGrace: valueOf('fineGrace'),
    fineAfterGrace: valueOf('fineAfterGrace'),
    fineMeasure: valueOf('fineMeasure'),
    fineOnClosedDays: valueOf('fineOnClosedDays'),
    fineMax: valueOf('fineMax'),
    fineCapAtPrice: valueOf('fineCapAtPrice'),
    fineDebtMax: valueOf('fineDebtMax'),
  };
}

/**
 * Computes what a loan costs that comes back at an instant; posted at return, renewal or loss, shown as
 * preview before.
 */
export function fineFor(loan: LateLoan, rules: FineRules, bounds: FineBounds): Fine {
  const lateness = calculateLateness(loan, rules);
  const chargedUnits = chargedUnitsOf(lateness, rules);
  const periods =
    rules.finePeriodChargedAt === 'end'
      ? Math.floor(chargedUnits / rules.finePeriod)
      : Math.ceil(chargedUnits / rules.finePeriod);
  return {
    units: lateness.units,
    chargedUnits,
    periods,
    ...capped(periods * rules.finePerPeriod, rules, bounds),
  };
}

/**
 * Shows how a fine grows over the days from one on, so that a jump after the grace is seen before it comes.
 */
export function fineCurve(
  loan: Omit<LateLoan, 'returnedAt'>,
  days: { readonly from: CivilDate; readonly count: number },
  fineOf: (loan: LateLoan) => Fine,
): readonly FineOnDay[] {
  return Array.from({ length: days.count }, (_, index) => {
    const day = addDays(days.from, index);
    return { day, amount: fineOf({ ...loan, returnedAt: endOfDay(day) }).amount };
  });
}

/** Keeps of a curve the days, after its first, on which the fine becomes more. */
export function keepFineIncreases(curve: readonly FineOnDay[]): FineOnDay[] {
  return curve.filter(({ amount }, index) => index > 0 && amount > (curve[index - 1]?.amount ?? 0));
}

/** The last unit of the grace is still free; once it is over everything counts, or only what follows. */
function chargedUnitsOf({ exact, units }: Lateness, { fineGrace, fineAfterGrace }: FineRules): number {
  if (exact <= fineGrace) return 0;
  return fineAfterGrace === 'all' ? units : units - fineGrace;
}

/** The lowest cap holds and is named; of equal ones the first. */
function capped(
  amount: Rupiah,
  rules: FineRules,
  { price, otherUnpaidFines }: FineBounds,
): Pick<Fine, 'amount' | 'cappedBy'> {
  const caps: readonly { readonly by: FineCap; readonly most: Limit }[] = [
    { by: 'fineMax', most: rules.fineMax },
    { by: 'price', most: rules.fineCapAtPrice === 'yes' && price !== null ? price : 'unlimited' },
    {
      by: 'fineDebtMax',
      most:
        rules.fineDebtMax === 'unlimited' ? 'unlimited' : Math.max(0, rules.fineDebtMax - otherUnpaidFines),
    },
  ];
  return caps.reduce<Pick<Fine, 'amount' | 'cappedBy'>>(
    (lowest, { by, most }) =>
      most !== 'unlimited' && most < lowest.amount ? { amount: most, cappedBy: by } : lowest,
    { amount, cappedBy: null },
  );
}

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
