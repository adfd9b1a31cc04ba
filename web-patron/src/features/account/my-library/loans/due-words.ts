import { countDays } from '@pustaka/web-shared/format/civil-date.ts';
import { civilDate, formatClockTime } from '@pustaka/web-shared/format/index.ts';
import type { DisplayLanguage } from '@pustaka/web-shared/format/index.ts';

/** Is when a loan must be back, in the terms of a sentence. */
export type Due =
  | { readonly kind: 'late'; readonly count: number; readonly unit: 'Days' | 'Hours' }
  | { readonly kind: 'today' }
  | { readonly kind: 'tomorrow' }
  | { readonly kind: 'later'; readonly days: number };

/** Is how much a due date presses. */
export type DueTone = 'late' | 'soon' | 'calm';

type DatedLoan = {
  readonly dueOn: string;
  readonly isOverdue: boolean;
  readonly isHourly: boolean;
  readonly overdueDays: number;
};

const SOON_DAYS = 2;

/**
 * Says when a loan must be back, seen from a day. How late it is the library counts, in open days or hours:
 * none means that it was not open since. An answer that was kept knows nothing of the days since, so those
 * are counted from its date.
 */
export function toDue({ dueOn, isOverdue, isHourly, overdueDays }: DatedLoan, today: string): Due {
  const days = countDays(today, dueOn);
  if (isOverdue) return { kind: 'late', count: overdueDays, unit: isHourly ? 'Hours' : 'Days' };
  if (days < 0) return { kind: 'late', count: -days, unit: 'Days' };
  if (days === 0) return { kind: 'today' };
  return days === 1 ? { kind: 'tomorrow' } : { kind: 'later', days };
}

/** Writes the day of a loan, with its minute when it is lent by the hour. */
export function dueDay(
  { dueOn, dueAt, isHourly }: { readonly dueOn: string; readonly dueAt: string; readonly isHourly: boolean },
  language: DisplayLanguage,
): string {
  return civilDate(dueOn, language) + (isHourly ? `, ${formatClockTime(dueAt, language)}` : '');
}

/** Tells how much a due date presses. */
export function toDueTone(due: Due): DueTone {
  if (due.kind === 'late') return 'late';
  return due.kind === 'later' && due.days > SOON_DAYS ? 'calm' : 'soon';
}
