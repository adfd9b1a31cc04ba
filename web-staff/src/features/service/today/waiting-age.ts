const MINUTE_MS = 60_000;
const MINUTES_OF_HOUR = 60;
const MINUTES_OF_DAY = 1_440;

/** How long something waits, in the largest unit of which two have passed; hours from the first hour on. */
export type WaitingAge = { readonly unit: 'minutes' | 'hours' | 'days'; readonly count: number };

/** Counts how long something has waited, in whole units; what is younger than a minute is one minute old. */
export function ageOf(since: string, now: Date): WaitingAge {
  const minutes = Math.floor((now.getTime() - Date.parse(since)) / MINUTE_MS);
  if (minutes < MINUTES_OF_HOUR) return { unit: 'minutes', count: Math.max(1, minutes) };
  if (minutes < 2 * MINUTES_OF_DAY) return { unit: 'hours', count: Math.floor(minutes / MINUTES_OF_HOUR) };
  return { unit: 'days', count: Math.floor(minutes / MINUTES_OF_DAY) };
}
