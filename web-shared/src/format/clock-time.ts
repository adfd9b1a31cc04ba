import type { DisplayLanguage } from './display-language';

const JAKARTA_OFFSET_MS = 7 * 60 * 60 * 1000;

/**
 * Writes a wall-clock time: `14.00 WIB` or `2:00 pm WIB`; `withZone: false` leaves the zone to the context.
 */
export function clockTime(time: string, language: DisplayLanguage, { withZone = true } = {}): string {
  const match = /^(\d{2}):(\d{2})/.exec(time);
  if (match === null) return time;
  const [, hours = '', minutes = ''] = match;
  const written = language === 'id' ? `${hours}.${minutes}` : twelveHours(Number(hours), minutes);
  return withZone ? `${written} WIB` : written;
}

/** Writes the time of an instant as a clock in Jakarta shows it. */
export function formatClockTime(
  instant: string | Date,
  language: DisplayLanguage,
  options?: { readonly withZone?: boolean },
): string {
  return clockTime(nowInJakarta(new Date(instant)), language, options);
}

/** Returns the 24-hour wall-clock time in Asia/Jakarta: `14:00`. */
export function nowInJakarta(now: Date): string {
  return new Date(now.getTime() + JAKARTA_OFFSET_MS).toISOString().slice(11, 16);
}

function twelveHours(hours: number, minutes: string): string {
  return `${hours % 12 === 0 ? 12 : hours % 12}:${minutes} ${hours < 12 ? 'am' : 'pm'}`;
}
