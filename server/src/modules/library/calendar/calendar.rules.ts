import type { CivilDate } from '../../../shared/civil-date';
import type { DaySpan, OpeningCalendar } from '../../../shared/opening-calendar';
import { addDays, toCivilDate, toInstant, toLocalTime, toWeekday } from '../../../shared/civil-date';
import {
  addOpenDays,
  nextOpeningAfter,
  openDayOnOrAfter,
  openDayOnOrBefore,
  openDaysAfter,
  openTimeBetween,
} from './calendar-search.rules';
import type { OpeningSpan } from '../branches/opening-hours.rules';

/** Days from `from` to `until`, both included, with opening hours of their own: Ramadan, school holidays. */
export type HoursPeriod = {
  readonly id: string;
  readonly name: string;
  readonly from: CivilDate;
  readonly until: CivilDate;
  readonly spans: readonly OpeningSpan[];
};

/** One closed day: a national holiday, cuti bersama, a day of the house. */
export type ClosedDay = { readonly day: CivilDate; readonly name: string };

/** One day whose hours are its own, whatever weekday or holiday it is. */
export type ExceptionDay = {
  readonly id: string;
  readonly name: string;
  readonly day: CivilDate;
  readonly spans: readonly DaySpan[];
};

/**
 * Days from `from` to `until`, both included, on which the branch stays shut: a flood, repairs, stocktaking.
 */
export type Closure = {
  readonly id: string;
  readonly from: CivilDate;
  readonly until: CivilDate;
  readonly reason: string;
};

/** All that is known of the hours of one branch. */
export type CalendarParts = {
  readonly weekly: readonly OpeningSpan[];
  readonly periods: readonly HoursPeriod[];
  readonly closedDays: readonly ClosedDay[];
  readonly exceptionDays: readonly ExceptionDay[];
  readonly closures: readonly Closure[];
};

/** Says which part of a calendar decides about a day, so that a screen can say why it is closed. */
export type DayReason = {
  readonly kind: 'closure' | 'exception' | 'closedDay' | 'period' | 'weekly';
  readonly name: string | null;
};

type DecidedDay = { readonly reason: DayReason; readonly spans: readonly DaySpan[] };

/**
 * Builds the calendar of a branch. A closure beats an exception day, that a closed day, that a period with
 * its own hours, that the weekly hours; of two overlapping periods the later in the list decides, for it is
 * the newer.
 */
export function branchCalendar(parts: CalendarParts): OpeningCalendar {
  const known = new Map<CivilDate, readonly DaySpan[]>();
  const spansOf = (day: CivilDate): readonly DaySpan[] => {
    const spans = known.get(day) ?? decideDay(parts, day).spans;
    known.set(day, spans);
    return spans;
  };
  return {
    spansOf,
    isOpenDay: (day) => spansOf(day).length > 0,
    isOpenAt: (instant) => isWithin(spansOf(toCivilDate(instant)), toLocalTime(instant)),
    closingOf: (day) => closingOf(spansOf(day), day),
    openDayOnOrAfter: (day) => openDayOnOrAfter(spansOf, day),
    openDayOnOrBefore: (day) => openDayOnOrBefore(spansOf, day),
    addOpenDays: (day, count) => addOpenDays(spansOf, day, count),
    openDaysAfter: (after, until) => openDaysAfter(spansOf, after, until),
    openTimeBetween: (from, until) => openTimeBetween(spansOf, from, until),
    nextOpeningAfter: (instant) => nextOpeningAfter(spansOf, instant),
  };
}

/** Says why a day is open or closed, and by what name ("Proklamasi Kemerdekaan"). */
export function reasonOfDay(parts: CalendarParts, day: CivilDate): DayReason {
  return decideDay(parts, day).reason;
}

/**
 * The last day that nobody could come: yesterday, or today once every branch of a closure would have closed
 * for the day; the calendars are those without it.
 */
export function lastDayShut(now: Date, calendars: readonly OpeningCalendar[]): CivilDate {
  const today = toCivilDate(now);
  const isOver = calendars.every((calendar) => {
    const closing = calendar.closingOf(today);
    return closing !== null && closing <= now;
  });
  return isOver ? today : addDays(today, -1);
}

/**
 * Finds the closure that covers all days of a span at a branch; null when it is open for some of them, or
 * closed for another reason.
 */
export function closureDuring(
  { closures }: Pick<CalendarParts, 'closures'>,
  { from, until }: { readonly from: CivilDate; readonly until: CivilDate },
): Closure | null {
  return closures.find((closure) => closure.from <= from && until <= closure.until) ?? null;
}

/** An entry that gives days hours of their own. */
export type HoursEntry = { readonly id: string; readonly name: string };

/** Finds the entry that gives a day hours of its own, an exception day or a period; null where none decides. */
export function hoursEntryOf(parts: CalendarParts, day: CivilDate): HoursEntry | null {
  const { kind } = decideDay(parts, day).reason;
  if (kind === 'exception') return parts.exceptionDays.findLast((one) => one.day === day) ?? null;
  return kind === 'period' ? (parts.periods.findLast((one) => covers(one, day)) ?? null) : null;
}

function decideDay(parts: CalendarParts, day: CivilDate): DecidedDay {
  const closure = parts.closures.find((one) => covers(one, day));
  if (closure) return decided('closure', closure.reason, []);
  const exception = parts.exceptionDays.findLast((one) => one.day === day);
  if (exception) return decided('exception', exception.name, exception.spans);
  const closedDay = parts.closedDays.find((one) => one.day === day);
  if (closedDay) return decided('closedDay', closedDay.name, []);
  const period = parts.periods.findLast((one) => covers(one, day));
  if (period) return decided('period', period.name, ofWeekday(period.spans, day));
  return decided('weekly', null, ofWeekday(parts.weekly, day));
}

function decided(kind: DayReason['kind'], name: string | null, spans: readonly DaySpan[]): DecidedDay {
  const inOrder = spans
    .map(({ opens, closes }) => ({ opens, closes }))
    .sort((one, other) => one.opens.localeCompare(other.opens));
  return { reason: { kind, name }, spans: inOrder };
}

function covers(range: { readonly from: CivilDate; readonly until: CivilDate }, day: CivilDate): boolean {
  return range.from <= day && day <= range.until;
}

function ofWeekday(spans: readonly OpeningSpan[], day: CivilDate): readonly OpeningSpan[] {
  const weekday = toWeekday(day);
  return spans.filter((span) => span.weekday === weekday);
}

function isWithin(spans: readonly DaySpan[], time: string): boolean {
  return spans.some((span) => span.opens <= time && time < span.closes);
}

function closingOf(spans: readonly DaySpan[], day: CivilDate): Date | null {
  const last = spans.at(-1);
  return last ? toInstant(day, last.closes) : null;
}
