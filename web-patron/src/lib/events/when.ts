import { civilDate, formatClockTime } from '@pustaka/web-shared/format/index.ts';
import type { Language } from '@pustaka/web-shared/i18n/language.ts';

/** Says when a session is; an all-day session has days and no clock. */
export type SessionTimes = {
  readonly startsAt: string;
  readonly endsAt: string;
  readonly isAllDay: boolean;
  readonly fromDate: string;
  readonly untilDate: string;
};

/** Writes the hours of a session: `09.00–10.30 WIB`; null for whole days. */
export function formatHours({ startsAt, endsAt, isAllDay }: SessionTimes, language: Language): string | null {
  if (isAllDay) return null;
  return `${formatClockTime(startsAt, language, { withZone: false })}–${formatClockTime(endsAt, language)}`;
}

/**
 * Writes the day or days of a session: `Sab, 5 Des 2026`, `Sel, 1 Des 2026 – Kam, 31 Des 2026`. A night that
 * ends after midnight is its first day.
 */
export function formatDays(times: SessionTimes, language: Language): string {
  const first = civilDate(times.fromDate, language);
  return times.isAllDay && times.untilDate !== times.fromDate
    ? `${first} – ${civilDate(times.untilDate, language)}`
    : first;
}

/** Tells whether a session of several days has begun before today and goes on. */
export function isRunning({ isAllDay, fromDate, untilDate }: SessionTimes, today: string): boolean {
  return isAllDay && fromDate < today && today <= untilDate;
}

/** Tells whether a session is over. */
export function isOver({ endsAt }: Pick<SessionTimes, 'endsAt'>, now: Date): boolean {
  return Date.parse(endsAt) <= now.getTime();
}

/** Tells how many places are left; null when there is no limit. */
export function placesLeft({
  capacity,
  takenCount,
}: {
  readonly capacity: number | null;
  readonly takenCount: number;
}): number | null {
  return capacity === null ? null : Math.max(0, capacity - takenCount);
}
