import { addDays, toMonday } from '@pustaka/web-shared/format/civil-date.ts';

const DAYS_SHOWN = 42;

/** Lists the days a month is drawn with: six whole weeks from the Monday of its first. */
export function listMonthDays(day: string): readonly string[] {
  const first = toMonday(`${day.slice(0, 7)}-01`);
  return Array.from({ length: DAYS_SHOWN }, (_, index) => addDays(first, index));
}

/** Gives the same day some months on, or the last day of a month that is shorter. */
export function addMonths(day: string, months: number): string {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const monthOf = (index: number) =>
    `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;
  const last = addDays(`${monthOf(count + 1)}-01`, -1);
  const wanted = `${monthOf(count)}-${day.slice(8)}`;
  return wanted > last ? last : wanted;
}

/** Gives the day a key of a calendar leads to; null when the key does not move. */
export function dayByKey(key: string, day: string): string | null {
  const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };
  const step = steps[key];
  if (step !== undefined) return addDays(day, step);
  if (key === 'PageUp') return addMonths(day, -1);
  if (key === 'PageDown') return addMonths(day, 1);
  if (key === 'Home') return toMonday(day);
  return key === 'End' ? addDays(toMonday(day), 6) : null;
}
