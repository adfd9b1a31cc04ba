import { addDays } from '../../../shared/civil-date';
import type { DaySpan } from './summary.terms';

/** The first day that may still be counted: earlier ones are older than what loans and visits remember. */
export function firstOpenDay(today: string, daysLinked: number): string {
  return addDays(today, -daysLinked);
}

/** The month after one: `2027-01` after `2026-12`. */
export function monthAfter(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}

/** The months that days of a span lie in, the first in front. */
export function monthsOf({ from, to }: DaySpan): string[] {
  const months: string[] = [];
  const last = addDays(to, -1).slice(0, 7);
  for (let month = from.slice(0, 7); month <= last; month = monthAfter(month)) months.push(month);
  return months;
}

/** How many days a span has. */
export function daysOf({ from, to }: DaySpan): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
