import type { CivilDate } from '../../../shared/civil-date';
import type { Rupiah } from '../../../shared/rupiah';
import { addDays } from '../../../shared/civil-date';
import type { Lateness, LateLoan, LatenessRules } from './lateness.rules';
import { endOfDay, calculateLateness } from './lateness.rules';
import type { RuleBook } from '../rules/rule-matrix.rules';
import type { RuleValues } from '../rules/definitions/all-rules.rules';
import type { Limit } from '../rules/definitions/rule-values.rules';

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
