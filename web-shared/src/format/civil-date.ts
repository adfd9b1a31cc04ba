import { calendarWords } from './display-language';
import type { DisplayLanguage } from './display-language';

const JAKARTA_OFFSET_MS = 7 * 60 * 60 * 1000;
const DAY_MS = 24 * 60 * 60 * 1000;

/** The age from which people answer for themselves. */
export const ADULT_AGE = 18;

type DateParts = {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
};

/** Writes a civil date briefly: `Sel, 8 Des 2026` or `8 Dec 2026`; anything else is given back as it came. */
export function civilDate(date: string, language: DisplayLanguage): string {
  const parts = readDate(date);
  if (parts === null) return date;
  const { shortWeekdays, shortMonths } = calendarWords[language];
  const plain = `${parts.day} ${shortMonths[parts.month - 1]} ${parts.year}`;
  return language === 'id' ? `${shortWeekdays[parts.weekday]}, ${plain}` : plain;
}

/** Writes a civil date in full: `Selasa, 8 Desember 2026` or `Tuesday, 8 December 2026`. */
export function longDate(date: string, language: DisplayLanguage): string {
  const parts = readDate(date);
  if (parts === null) return date;
  const { weekdays, months } = calendarWords[language];
  return `${weekdays[parts.weekday]}, ${parts.day} ${months[parts.month - 1]} ${parts.year}`;
}

/** Returns the civil date of an instant in Asia/Jakarta: `2026-12-08`. */
export function toCivilDate(instant: string | Date): string {
  return new Date(new Date(instant).getTime() + JAKARTA_OFFSET_MS).toISOString().slice(0, 10);
}

/** Returns today's civil date in Asia/Jakarta, wherever the reader's clock is set. */
export function todayInJakarta(now: Date): string {
  return toCivilDate(now);
}

/** Gives the day some days after (or before) another. */
export function addDays(date: string, days: number): string {
  return new Date(startOf(date) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Counts the days from one day to another; negative when that one lies before. */
export function countDays(from: string, to: string): number {
  return Math.round((startOf(to) - startOf(from)) / DAY_MS);
}

/** Lists the days from one until before another. */
export function listDays(from: string, to: string): readonly string[] {
  return Array.from({ length: Math.max(0, countDays(from, to)) }, (_, index) => addDays(from, index));
}

/** Gives the place of a day in its week, 0 for Monday to 6 for Sunday. */
export function toWeekdayIndex(date: string): number {
  return (new Date(startOf(date)).getUTCDay() + 6) % 7;
}

/** Gives the Monday of a day's week. */
export function toMonday(date: string): string {
  return addDays(date, -toWeekdayIndex(date));
}

/** Counts the whole years somebody has lived on a day. */
export function ageOn(birthDate: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return day.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/** Tells whether somebody of this age needs a guardian; whose age is not known does not. */
export function isChild(age: number | null): boolean {
  return age !== null && age < ADULT_AGE;
}

function startOf(date: string): number {
  return Date.parse(`${date}T00:00:00Z`);
}

function readDate(date: string): DateParts | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (match === null) return null;
  const instant = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(instant.getTime()) || instant.toISOString().slice(0, 10) !== date) return null;
  return {
    year: instant.getUTCFullYear(),
    month: instant.getUTCMonth() + 1,
    day: instant.getUTCDate(),
    weekday: instant.getUTCDay(),
  };
}
