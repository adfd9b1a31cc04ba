import { addDays, toCivilDate, toLocalTime } from '../../../shared/civil-date';
import type { CivilDate } from '../../../shared/civil-date';
import type { OpeningCalendar } from '../../../shared/opening-calendar';
import type { TimeSpan } from '../../../shared/time-span';
import type { CalendarParts } from './calendar.rules';
import { branchCalendar, closureDuring, hoursEntryOf } from './calendar.rules';

/** The entry of a calendar because of which something falls out. */
export type ShuttingEntry = { readonly id: string; readonly name: string };

/** Days from one to another, both included. */
export type DaysSpan = { readonly from: CivilDate; readonly until: CivilDate };

/**
 * Names the entry because of which a branch is shut during a span of a day: a closure, or hours of the day's
 * own that leave out what would be open without them. Null where it is open, or would not be open anyway.
 */
export function shutBy(parts: CalendarParts, span: TimeSpan): ShuttingEntry | null {
  const day = toCivilDate(span.startsAt);
  const closure = closureDuring(parts, { from: day, until: day });
  if (closure) return { id: closure.id, name: closure.reason };
  const entry = hoursEntryOf(parts, day);
  if (!entry) return null;
  const without = branchCalendar(withoutEntry(parts, entry.id));
  return isShutSince(without, branchCalendar(parts), span) ? entry : null;
}

/** The same for whole days: all of them are shut. */
export function shutDaysBy(parts: CalendarParts, days: DaysSpan): ShuttingEntry | null {
  const closure = closureDuring(parts, days);
  if (closure) return { id: closure.id, name: closure.reason };
  const entry = hoursEntryOf(parts, days.from);
  if (!entry) return null;
  const without = branchCalendar(withoutEntry(parts, entry.id));
  return areDaysShutSince(without, branchCalendar(parts), days) ? entry : null;
}

/** Tells whether a span lay within the hours of a day before and no longer does. */
export function isShutSince(before: OpeningCalendar, after: OpeningCalendar, span: TimeSpan): boolean {
  return isOpenDuring(before, span) && !isOpenDuring(after, span);
}

/** Tells whether days of which one was open are all shut. */
export function areDaysShutSince(
  before: OpeningCalendar,
  after: OpeningCalendar,
  { from, until }: DaysSpan,
): boolean {
  let wasOpen = false;
  for (let day = from; day <= until; day = addDays(day, 1)) {
    if (after.isOpenDay(day)) return false;
    wasOpen ||= before.isOpenDay(day);
  }
  return wasOpen;
}

/** The calendar of a branch as it is without an entry that gives days hours of their own. */
export function withoutEntry(parts: CalendarParts, id: string | null): CalendarParts {
  return {
    ...parts,
    periods: parts.periods.filter((period) => period.id !== id),
    exceptionDays: parts.exceptionDays.filter((day) => day.id !== id),
  };
}

/** Tells whether a span of a day lies within the hours. */
export function isOpenDuring(calendar: OpeningCalendar, { startsAt, endsAt }: TimeSpan): boolean {
  const day = toCivilDate(startsAt);
  if (toCivilDate(endsAt) !== day) return false;
  return calendar
    .spansOf(day)
    .some(({ opens, closes }) => opens <= toLocalTime(startsAt) && toLocalTime(endsAt) <= closes);
}
