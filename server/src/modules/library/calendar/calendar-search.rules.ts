import type { CivilDate } from '../../../shared/civil-date';
import type { DaySpan, NoOpenDays } from '../../../shared/opening-calendar';
import type { Result } from '../../../shared/result';
import { addDays, toCivilDate, toInstant } from '../../../shared/civil-date';
import { fail, ok } from '../../../shared/result';

type SpansOf = (day: CivilDate) => readonly DaySpan[];

/** The number of days after which a search gives up: a branch closed that long has no next open day. */
export const HORIZON_DAYS = 400;

/** Finds the day itself if it is open, else the next open day. */
export function openDayOnOrAfter(spansOf: SpansOf, day: CivilDate): Result<CivilDate, NoOpenDays> {
  return firstOpenDay(spansOf, day, 1);
}

/** Finds the day itself if it is open, else the last open day before it. */
export function openDayOnOrBefore(spansOf: SpansOf, day: CivilDate): Result<CivilDate, NoOpenDays> {
  return firstOpenDay(spansOf, day, -1);
}

/**
 * Finds the `count`-th open day after a day; each single step is bounded, so that any number of days can be
 * counted.
 */
export function addOpenDays(spansOf: SpansOf, day: CivilDate, count: number): Result<CivilDate, NoOpenDays> {
  let reached: Result<CivilDate, NoOpenDays> = ok(day);
  for (let counted = 0; counted < count && reached.ok; counted++)
    reached = openDayOnOrAfter(spansOf, addDays(reached.value, 1));
  return reached;
}

/**
 * Counts the open days d with `after` < d ≤ `until`: neither a closed due date nor a closed return changes
 * what lies between.
 */
export function openDaysAfter(spansOf: SpansOf, after: CivilDate, until: CivilDate): number {
  let count = 0;
  for (let day = addDays(after, 1); day <= until; day = addDays(day, 1))
    count += spansOf(day).length > 0 ? 1 : 0;
  return count;
}

/** Adds up the open time between two instants, in milliseconds; breaks and nights are not in it. */
export function openTimeBetween(spansOf: SpansOf, from: Date, until: Date): number {
  let open = 0;
  const last = toCivilDate(until);
  for (let day = toCivilDate(from); day <= last; day = addDays(day, 1)) {
    for (const span of spansOf(day))
      open += overlap(from, until, { start: toInstant(day, span.opens), end: toInstant(day, span.closes) });
  }
  return open;
}

/** Finds the beginning of the first span that begins after the instant. */
export function nextOpeningAfter(spansOf: SpansOf, instant: Date): Result<Date, NoOpenDays> {
  const today = toCivilDate(instant);
  for (let days = 0; days <= HORIZON_DAYS; days++) {
    const day = addDays(today, days);
    const opening = spansOf(day)
      .map((span) => toInstant(day, span.opens))
      .find((opens) => opens > instant);
    if (opening) return ok(opening);
  }
  return fail(noOpenDays(today));
}

function firstOpenDay(spansOf: SpansOf, from: CivilDate, step: 1 | -1): Result<CivilDate, NoOpenDays> {
  for (let days = 0; days <= HORIZON_DAYS; days++) {
    const day = addDays(from, days * step);
    if (spansOf(day).length > 0) return ok(day);
  }
  return fail(noOpenDays(from));
}

function noOpenDays(from: CivilDate): NoOpenDays {
  return { code: 'NO_OPEN_DAYS', from, horizonDays: HORIZON_DAYS };
}

function overlap(from: Date, until: Date, span: { readonly start: Date; readonly end: Date }): number {
  const start = Math.max(from.getTime(), span.start.getTime());
  const end = Math.min(until.getTime(), span.end.getTime());
  return Math.max(0, end - start);
}
