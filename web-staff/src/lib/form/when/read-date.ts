import { addDays, toWeekdayIndex } from '@pustaka/web-shared/format/civil-date.ts';
import { calendarWords } from '@pustaka/web-shared/format/display-language.ts';
import { todayInJakarta } from '@pustaka/web-shared/format/index.ts';

/**
 * Which day is meant where a text leaves it open: the next one for what is planned, the last one for what has
 * been, such as a birthday.
 */
export type DateLean = 'coming' | 'past';

type ReadDateOptions = { readonly lean?: DateLean; readonly today?: string };

/** How far ahead a year of two digits is still meant for what is planned. */
const YEARS_AHEAD = 20;

const DAY_WORDS: Readonly<Record<string, number>> = {
  'hari ini': 0,
  today: 0,
  besok: 1,
  tomorrow: 1,
  lusa: 2,
  kemarin: -1,
  yesterday: -1,
};

/**
 * Reads a date as people type it: `17 5 1990`, `17/5/90`, `170590`, `17 mei`, `besok`, `sabtu`, or an ISO date.
 * Null when it is no day of the calendar.
 */
export function readDate(
  text: string,
  { lean = 'coming', today = todayInJakarta(new Date()) }: ReadDateOptions = {},
): string | null {
  const words = text.trim().toLowerCase().replaceAll(/\s+/g, ' ');
  const shift = DAY_WORDS[words];
  if (shift !== undefined) return addDays(today, shift);
  const weekday = readWeekday(words);
  if (weekday !== null) return nearest(weekday, { lean, today });
  return readCalendarDate(withoutWeekday(words), { lean, today });
}

/** Reads the name of a weekday in either language: 0 for Monday to 6 for Sunday. */
export function readWeekday(word: string): number | null {
  const name = word.replace('jum’at', 'jumat').replace("jum'at", 'jumat').replace('ahad', 'minggu');
  const index = findWord(name, 'weekdays', 'shortWeekdays');
  return index === null ? null : (index + 6) % 7;
}

/** Reads the name of a month in either language: 1 to 12. */
export function readMonth(word: string): number | null {
  const index = findWord(word.replace('.', ''), 'months', 'shortMonths');
  return index === null ? null : index + 1;
}

type WordList = 'weekdays' | 'shortWeekdays' | 'months' | 'shortMonths';

function findWord(word: string, ...lists: readonly WordList[]): number | null {
  for (const language of ['id', 'en'] as const)
    for (const list of lists) {
      const index = calendarWords[language][list].findIndex((name) => name.toLowerCase() === word);
      if (index >= 0) return index;
    }
  return null;
}

function nearest(weekday: number, { lean, today }: Required<ReadDateOptions>): string {
  const away = (weekday - toWeekdayIndex(today) + 7) % 7;
  return addDays(today, lean === 'coming' || away === 0 ? away : away - 7);
}

/** Leaves out the weekday that stands before a date, as the house writes it: `Sab, 5 Des 2026`. */
function withoutWeekday(words: string): string {
  const [, name = '', rest = ''] = /^([^\d\s,]+),?\s+(\d.*)$/.exec(words) ?? [];
  return readWeekday(name) === null ? words : rest;
}

function readCalendarDate(words: string, options: Required<ReadDateOptions>): string | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(words);
  if (iso !== null) return civil(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const [, day, named, year] =
    /^(\d{1,2})[\s./-]*([^\d\s./-]+)\.?(?:[\s./-]*(\d{4}|\d{2}))?$/.exec(words) ??
    /^(\d{1,2})[\s./-]+(\d{1,2})(?:[\s./-]+(\d{4}|\d{2}))?$/.exec(words) ??
    /^(\d{2})(\d{2})(\d{4}|\d{2})$/.exec(words) ??
    [];
  if (day === undefined || named === undefined) return null;
  const month = /^\d+$/.test(named) ? Number(named) : readMonth(named);
  if (month === null) return null;
  return year === undefined
    ? withoutYear(month, Number(day), options)
    : civil(fullYear(year, options), month, Number(day));
}

function withoutYear(month: number, day: number, { lean, today }: Required<ReadDateOptions>): string | null {
  const thisYear = Number(today.slice(0, 4));
  const years = lean === 'coming' ? [thisYear, thisYear + 1] : [thisYear, thisYear - 1];
  const dates = years.map((year) => civil(year, month, day));
  return dates.find((date) => date !== null && (lean === 'coming' ? date >= today : date <= today)) ?? null;
}

function fullYear(year: string, { lean, today }: Required<ReadDateOptions>): number {
  if (year.length === 4) return Number(year);
  const thisYear = Number(today.slice(0, 4));
  const full = thisYear - (thisYear % 100) + Number(year);
  return full > thisYear + (lean === 'coming' ? YEARS_AHEAD : 0) ? full - 100 : full;
}

function civil(year: number, month: number, day: number): string | null {
  const written = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const date = new Date(`${written}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== written ? null : written;
}
