const DAY_MS = 86_400_000;
/** The library lies in the zone of Western Indonesia (WIB), seven hours ahead of UTC the whole year. */
const AHEAD_OF_UTC_MS = 7 * 3_600_000;

/** The day of the library some days from now, such as `2026-12-26`. */
export function libraryDay(daysFromNow = 0, now = Date.now()): string {
  return new Date(now + AHEAD_OF_UTC_MS + daysFromNow * DAY_MS).toISOString().slice(0, 10);
}

/** An instant of that day by the clock on the wall of the library, in milliseconds since 1970; hours may be 24. */
export function libraryInstant(hours: number, daysFromNow = 0, now = Date.now()): number {
  return Date.parse(`${libraryDay(daysFromNow, now)}T00:00:00Z`) - AHEAD_OF_UTC_MS + hours * 3_600_000;
}
