import type { CivilDate } from '../../../shared/civil-date';
import { addDays, toWeekday } from '../../../shared/civil-date';

/** How often something repeats. */
export const FREQUENCIES = ['DAILY', 'WEEKLY', 'MONTHLY_BY_WEEKDAY'] as const;
/** One of the ways something repeats. */
export type Frequency = (typeof FREQUENCIES)[number];

/** A rule of repetition: it begins with the first day itself and ends by count or by day. */
export type RepeatRule = {
  readonly frequency: Frequency;
  /** Every how many days, weeks or months. */
  readonly interval: number;
  /** Days of the week for `WEEKLY`, 1 = Monday; none means that of the first day. */
  readonly weekdays: readonly number[];
  /** How many in all, the first included. */
  readonly count: number | null;
  /** The last day that may be used. */
  readonly until: CivilDate | null;
  /** Days left out. */
  readonly except: readonly CivilDate[];
};

/** The most occurrences one rule makes. */
export const MOST_OCCURRENCES = 120;
/** How far ahead a rule is followed. */
const MOST_DAYS = 800;

/**
 * Lists the days of a rule from its first day on. Left-out days and days that `isOpen` refuses are skipped
 * and do not count, so that a course of six keeps its six lessons over a holiday.
 */
export function occurrences(
  first: CivilDate,
  rule: RepeatRule,
  isOpen: (day: CivilDate) => boolean = () => true,
): CivilDate[] {
  const last = addDays(first, MOST_DAYS);
  const until = rule.until !== null && rule.until < last ? rule.until : last;
  const most = Math.min(rule.count ?? MOST_OCCURRENCES, MOST_OCCURRENCES);
  const left = new Set(rule.except);
  const days: CivilDate[] = [];
  for (const day of candidates(first, until, rule)) {
    if (days.length >= most) break;
    if (!left.has(day) && isOpen(day)) days.push(day);
  }
  return days;
}

function* candidates(first: CivilDate, until: CivilDate, rule: RepeatRule): Iterable<CivilDate> {
  if (rule.frequency === 'MONTHLY_BY_WEEKDAY') yield* monthly(first, until, rule.interval);
  else if (rule.frequency === 'DAILY')
    for (let day = first; day <= until; day = addDays(day, rule.interval)) yield day;
  else yield* weekly(first, until, rule);
}

function* weekly(
  first: CivilDate,
  until: CivilDate,
  { interval, weekdays }: RepeatRule,
): Iterable<CivilDate> {
  const wanted = weekdays.length > 0 ? [...new Set(weekdays)].sort() : [toWeekday(first)];
  for (
    let monday = addDays(first, 1 - toWeekday(first));
    monday <= until;
    monday = addDays(monday, 7 * interval)
  ) {
    for (const weekday of wanted) {
      const day = addDays(monday, weekday - 1);
      if (day >= first && day <= until) yield day;
    }
  }
}

/**
 * The same weekday of the month: the second Saturday stays the second; the fifth is left out in months
 * without one.
 */
function* monthly(first: CivilDate, until: CivilDate, interval: number): Iterable<CivilDate> {
  const weekday = toWeekday(first);
  const nth = Math.ceil(Number(first.slice(8)) / 7);
  for (let months = 0; ; months += interval) {
    const month = monthAfter(first, months);
    if (`${month}-01` > until) return;
    const day = nthWeekday(month, weekday, nth);
    if (day !== null && day >= first && day <= until) yield day;
  }
}

function monthAfter(day: CivilDate, months: number): string {
  const index = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
}

function nthWeekday(month: string, weekday: number, nth: number): CivilDate | null {
  const first = `${month}-01`;
  const day = addDays(first, ((weekday - toWeekday(first) + 7) % 7) + 7 * (nth - 1));
  return day.slice(0, 7) === month ? day : null;
}
