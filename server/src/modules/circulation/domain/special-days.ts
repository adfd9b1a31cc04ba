import type { CivilDate } from '../../../shared/civil-date';
import { weekdayOf } from '../../../shared/civil-date';
import type { RuleRow } from './rule-matrix';

/** Rows that replace others on some days: "Tuesdays in August, one copy for three days". Always dated, so that they end. */
export type SpecialDays = {
  readonly id: string;
  readonly name: string;
  readonly from: CivilDate;
  readonly until: CivilDate;
  /** Weekdays on which they hold, 1 = Monday; empty for every day. */
  readonly weekdays: readonly number[];
  readonly rows: readonly RuleRow[];
};

/** The matrix as it holds on a day, and the special days that changed it, so that a screen can say so. */
export type MatrixOfDay = { readonly rows: readonly RuleRow[]; readonly because: readonly SpecialDays[] };

/**
 * Returns the matrix of a day. A library without special days has one matrix for all days. Where special days name a
 * rule, the ordinary rows of that rule are silent on them, whatever cell they are for.
 */
export function matrixOn(day: CivilDate, rows: readonly RuleRow[], specialDays: readonly SpecialDays[]): MatrixOfDay {
  const because = specialDays.filter((special) => holdsOn(special, day));
  const special = because.flatMap((one) => one.rows);
  const named = new Set(special.map(({ name }) => name));
  return { rows: [...rows.filter(({ name }) => !named.has(name)), ...special], because };
}

function holdsOn({ from, until, weekdays }: SpecialDays, day: CivilDate): boolean {
  return from <= day && day <= until && (weekdays.length === 0 || weekdays.includes(weekdayOf(day)));
}
