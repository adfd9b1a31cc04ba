import type { CivilDate } from '../../../shared/civil-date';
import { addDays, toWeekday } from '../../../shared/civil-date';
import type { RuleKey, RuleRow } from '../rules/rule-matrix.rules';
import { ANY } from '../rules/rule-matrix.rules';

/** The rules that special days may change: how many copies are lent, and for how long. */
export const SPECIAL_RULES = ['maxLoans', 'loanPeriod'] as const;

/**
 * Days on which lending follows rows of their own: "Tuesdays in August, one copy for three days". Always
 * dated, so that they end.
 */
export type SpecialDays = RuleKey & {
  readonly id: string;
  readonly name: string;
  readonly from: CivilDate;
  readonly until: CivilDate;
  /** Weekdays on which they hold, 1 = Monday; empty for every day. */
  readonly weekdays: readonly number[];
  readonly maxLoans: string | null;
  readonly loanPeriod: string | null;
};

/** Why special days cannot be saved beside others. */
export type SpecialDaysClash = { readonly with: SpecialDays; readonly on: CivilDate };

/**
 * Returns the matrix of a day: the ordinary rows, and those of the special days that hold on it. A row of
 * special days beats every ordinary row where it fits, whatever cells they name; elsewhere nothing changes. A
 * library without special days has one matrix for all days.
 */
export function buildMatrixForDay(
  day: CivilDate,
  rows: readonly RuleRow[],
  specialDays: readonly SpecialDays[],
): readonly RuleRow[] {
  const special = specialDays.filter((one) => holdsOn(one, day)).flatMap(rowsOf);
  return special.length === 0 ? rows : [...rows, ...special];
}

/**
 * Finds the first of others that says the same rule in the same cell on the same day, which nobody could
 * decide.
 */
export function findClash(days: SpecialDays, others: readonly SpecialDays[]): SpecialDaysClash | null {
  for (const other of others) {
    const on =
      other.id !== days.id && isSameCell(days, other) && saySameRule(days, other)
        ? firstCommonDay(days, other)
        : null;
    if (on !== null) return { with: other, on };
  }
  return null;
}

/** Tells whether special days hold on a day at all between their first and their last. */
export function hasAnyDay(days: Pick<SpecialDays, 'from' | 'until' | 'weekdays'>): boolean {
  return firstCommonDay(days, days) !== null;
}

function rowsOf({ id, name: label, branch, category, materialType, ...values }: SpecialDays): RuleRow[] {
  return SPECIAL_RULES.flatMap((name) => {
    const value = values[name];
    return value === null ? [] : [{ id, branch, category, materialType, name, value, specialDays: label }];
  });
}

function holdsOn(
  { from, until, weekdays }: Pick<SpecialDays, 'from' | 'until' | 'weekdays'>,
  day: CivilDate,
): boolean {
  return from <= day && day <= until && (weekdays.length === 0 || weekdays.includes(toWeekday(day)));
}

function isSameCell(one: RuleKey, other: RuleKey): boolean {
  return (
    one.branch === other.branch && one.category === other.category && one.materialType === other.materialType
  );
}

function saySameRule(one: SpecialDays, other: SpecialDays): boolean {
  return SPECIAL_RULES.some((name) => one[name] !== null && other[name] !== null);
}

/** Within seven days of the first day that both reach every weekday has come. */
function firstCommonDay(
  one: Pick<SpecialDays, 'from' | 'until' | 'weekdays'>,
  other: Pick<SpecialDays, 'from' | 'until' | 'weekdays'>,
): CivilDate | null {
  const first = one.from > other.from ? one.from : other.from;
  return (
    Array.from({ length: 7 }, (_, index) => addDays(first, index)).find(
      (day) => holdsOn(one, day) && holdsOn(other, day),
    ) ?? null
  );
}

/** Everything: the cell of special days that name none. */
export const EVERY_CELL: RuleKey = { branch: ANY, category: ANY, materialType: ANY };
