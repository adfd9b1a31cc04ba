import { addDays, toMonday } from '@pustaka/web-shared/format/civil-date.ts';
/** Gives the month before or after a month: `2026-12` and 1 is `2027-01`. */
export function monthFrom(month: string, step: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + step, 1)).toISOString().slice(0, 7);
}

/** Gives the whole weeks a month touches: first Monday shown, and the day after the last Sunday. */
export function weeksOfMonth(month: string): { readonly from: string; readonly to: string } {
  const from = toMonday(`${month}-01`);
  const lastDay = addDays(`${monthFrom(month, 1)}-01`, -1);
  return { from, to: addDays(toMonday(lastDay), 7) };
}

/** Whether a text is a month of the calendar: `2026-12`. */
export function isMonth(text: string): boolean {
  return /^20\d{2}-(0[1-9]|1[0-2])$/.test(text);
}

/** Whether a text is a day of the calendar: `2026-12-08`. */
export function isDay(text: string): boolean {
  return (
    /^20\d{2}-\d{2}-\d{2}$/.test(text) &&
    !Number.isNaN(Date.parse(`${text}T00:00:00Z`)) &&
    addDays(text, 0) === text
  );
}
