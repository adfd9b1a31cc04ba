import type { CivilDate } from './civil-date';
import { addDays, toCivilDate } from './civil-date';
import type { Result } from './result';

/** One span in which a branch is open on a day, wall-clock times: from `08:00` until `16:00`. */
export type DaySpan = { readonly opens: string; readonly closes: string };

/** Says that a calendar has no open day within its horizon of 400 days. */
export type NoOpenDays = {
  readonly code: 'NO_OPEN_DAYS';
  readonly from: CivilDate;
  readonly horizonDays: number;
};

/**
 * Says when one branch is open. The module of branches builds it; every other module only asks, so that due
 * dates, fines, shelves of holds and screens cannot disagree about a day.
 */
export type OpeningCalendar = {
  /** The spans of a day in order; none on a closed day. */
  readonly spansOf: (day: CivilDate) => readonly DaySpan[];
  readonly isOpenDay: (day: CivilDate) => boolean;
  /** Open from the first minute of a span until just before its last. */
  readonly isOpenAt: (instant: Date) => boolean;
  /** The end of the last span of a day; null on a closed day. */
  readonly closingOf: (day: CivilDate) => Date | null;
  /** The day itself if it is open, else the next that is. */
  readonly openDayOnOrAfter: (day: CivilDate) => Result<CivilDate, NoOpenDays>;
  /** The day itself if it is open, else the last one before it that is. */
  readonly openDayOnOrBefore: (day: CivilDate) => Result<CivilDate, NoOpenDays>;
  /**
   * The `count`-th open day after a day; the day itself is not counted, and is the answer to 0 whether open
   * or not.
   */
  readonly addOpenDays: (day: CivilDate, count: number) => Result<CivilDate, NoOpenDays>;
  /** The number of open days d with `after` < d ≤ `until`. */
  readonly openDaysAfter: (after: CivilDate, until: CivilDate) => number;
  /** The open time between two instants, in milliseconds. */
  readonly openTimeBetween: (from: Date, until: Date) => number;
  /** The beginning of the first span that begins after the instant. */
  readonly nextOpeningAfter: (instant: Date) => Result<Date, NoOpenDays>;
};

/**
 * The first day on which somebody can still come: today until the branch has closed for the day, else
 * tomorrow, whether open or not.
 */
export function firstDayToCome(calendar: Pick<OpeningCalendar, 'closingOf'>, now: Date): CivilDate {
  const today = toCivilDate(now);
  const closing = calendar.closingOf(today);
  return closing === null || closing <= now ? addDays(today, 1) : today;
}
