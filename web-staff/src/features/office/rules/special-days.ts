import type { MaterialType } from '../../../lib/titles/title-terms';
import { knownMaterial } from './rule-matrix';
import type { SpecialDays } from './shown-special-days';

/** Special days as they are being entered; empty text leaves a value to the matrix. */
export type SpecialDaysDraft = {
  readonly name: string;
  readonly from: string;
  readonly until: string;
  readonly weekdays: readonly number[];
  readonly branchId: string;
  readonly categoryCode: string;
  readonly materialType: MaterialType | null;
  readonly maxLoans: string;
  readonly count: string;
  readonly unit: 'd' | 'h';
};

/** The days of a week, Monday first, with the numbers that the library counts them by. */
export const weekdayNumbers = (
  ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const
).map((name, index) => ({ name, number: index + 1 }));

/** Begins a draft: what is there, or a day from today on that says nothing yet. */
export function toSpecialDaysDraft(days: SpecialDays | null, today: string): SpecialDaysDraft {
  const [, count = '', unit = 'd'] = /^(\d+)([dh])$/.exec(days?.loanPeriod ?? '') ?? [];
  return {
    name: days?.name ?? '',
    from: days?.fromDate ?? today,
    until: days?.untilDate ?? today,
    weekdays: days?.weekdays ?? [],
    branchId: days?.branch?.id ?? '',
    categoryCode: days?.category?.code ?? '',
    materialType: knownMaterial(days?.materialType?.code),
    maxLoans: days?.maxLoans ?? '',
    count,
    unit: unit === 'h' ? 'h' : 'd',
  };
}

/** Writes a draft as the library takes it. */
export function toSpecialDaysInput(
  {
    count,
    unit,
    maxLoans,
    branchId,
    categoryCode,
    name,
    weekdays,
    from,
    until,
    materialType,
  }: SpecialDaysDraft,
  id: string | null,
) {
  return {
    id,
    fromDate: from,
    untilDate: until,
    materialType,
    name: name.trim(),
    weekdays: [...weekdays],
    branchId: branchId || null,
    categoryCode: categoryCode || null,
    maxLoans: maxLoans.trim() || null,
    loanPeriod: count.trim() === '' ? null : `${count.trim()}${unit}`,
  };
}

/** Adds a weekday, or takes it out. */
export function toggled(weekdays: readonly number[], number: number): readonly number[] {
  return weekdays.includes(number) ? weekdays.filter((one) => one !== number) : [...weekdays, number].sort();
}
