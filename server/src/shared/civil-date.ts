const OFFSET_MS = 7 * 3_600_000;
const DAY_MS = 86_400_000;

/** A day in Asia/Jakarta (UTC+7, no daylight saving), written `2026-12-08`. */
export type CivilDate = string;

/** Returns the day it is in Asia/Jakarta at an instant. */
export function toCivilDate(instant: Date): CivilDate {
  return new Date(instant.getTime() + OFFSET_MS).toISOString().slice(0, 10);
}

/** Returns the instant at which a time of day (`14:00`) of a civil date begins. */
export function toInstant(date: CivilDate, time = '00:00'): Date {
  return new Date(`${date}T${time}:00.000+07:00`);
}

/** Returns the day `days` later (or earlier, if negative). */
export function addDays(date: CivilDate, days: number): CivilDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Returns the weekday, 1 = Monday … 7 = Sunday. */
export function toWeekday(date: CivilDate): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
}

/** Returns the wall-clock time in Asia/Jakarta, `14:00`. */
export function toLocalTime(instant: Date): string {
  return new Date(instant.getTime() + OFFSET_MS).toISOString().slice(11, 16);
}

/** Tells whether the text is a day that exists: `2026-02-30` does not. */
export function isCivilDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}

/**
 * Returns the age in whole years on a day; somebody born on 29 February has their birthday on 1 March in
 * common years.
 */
export function ageOn(birthDate: CivilDate, day: CivilDate): number {
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return day.slice(5) >= birthDate.slice(5) ? years : years - 1;
}
