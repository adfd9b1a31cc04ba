import { addDays } from '@pustaka/web-shared/format/civil-date.ts';

/** A month, written `2026-12`. */
export type Month = string;

/** Gives the month of a day. */
export function monthOf(day: string): Month {
  return day.slice(0, 7);
}

/** Gives the month so many months later, or earlier. */
export function addMonths(month: Month, count: number): Month {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const months = year * 12 + number - 1 + count;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
}

/** Lists the weeks of a month, Monday first, with the days of other months that they touch. */
export function weeksOf(month: Month): readonly (readonly string[])[] {
  const first = `${month}-01`;
  const weekday = new Date(`${first}T00:00:00Z`).getUTCDay() || 7;
  const weeks: string[][] = [];
  for (let day = addDays(first, 1 - weekday); monthOf(day) <= month; day = addDays(day, 7))
    weeks.push(Array.from({ length: 7 }, (_, place) => addDays(day, place)));
  return weeks;
}
