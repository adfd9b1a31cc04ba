import type { CivilDate } from '../../../shared/civil-date';
import { addDays, toCivilDate, toInstant } from '../../../shared/civil-date';

/** When a session takes place, as entered: hours of clock, or whole days. */
export type SessionWhen =
  | { readonly startsAt: Date; readonly endsAt: Date }
  | { readonly fromDate: CivilDate; readonly untilDate: CivilDate };

/** When a session takes place, as kept. */
export type SessionTimes = {
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly isAllDay: boolean;
  readonly fromDate: CivilDate;
  readonly untilDate: CivilDate;
};

/** What is wrong with the times of a session. */
export type TimesProblem = 'ENDS_BEFORE_START' | 'TOO_LONG' | 'OTHER_CENTURY';

/** The longest exhibition. */
const MOST_DAYS = 400;
const HOUR_MS = 3_600_000;
/** The longest session by the clock: an all-night wayang ends at dawn. */
const MOST_HOURS = 24;

/** Days on which a session can be: a year of another century was mistyped. */
export const SESSION_DAYS = { first: '2000-01-01', last: '2099-12-31' } as const;

/**
 * Works out both instants and both civil days of a session. A session over midnight ends on the next civil
 * day; one that ends at midnight does not reach it.
 */
export function sessionTimes(when: SessionWhen): SessionTimes {
  if ('startsAt' in when) {
    const { startsAt, endsAt } = when;
    return {
      isAllDay: false,
      startsAt,
      endsAt,
      fromDate: toCivilDate(startsAt),
      untilDate: toCivilDate(new Date(Math.max(startsAt.getTime(), endsAt.getTime() - 1))),
    };
  }
  return {
    isAllDay: true,
    fromDate: when.fromDate,
    untilDate: when.untilDate,
    startsAt: toInstant(when.fromDate),
    endsAt: toInstant(addDays(when.untilDate, 1)),
  };
}

/** Finds what is wrong with the times of a session; null when nothing is. */
export function timesProblem(times: SessionTimes): TimesProblem | null {
  if (
    times.fromDate < SESSION_DAYS.first ||
    times.untilDate > SESSION_DAYS.last ||
    Number.isNaN(times.startsAt.getTime())
  )
    return 'OTHER_CENTURY';
  const length = times.endsAt.getTime() - times.startsAt.getTime();
  if (length <= 0) return 'ENDS_BEFORE_START';
  const most = times.isAllDay ? MOST_DAYS * 24 * HOUR_MS : MOST_HOURS * HOUR_MS;
  return length > most ? 'TOO_LONG' : null;
}

/** Moves times by whole days: the clock on the wall stays, for there is no daylight saving here. */
export function shiftedBy(times: SessionTimes, days: number): SessionTimes {
  const shift = (instant: Date): Date => new Date(instant.getTime() + days * 24 * HOUR_MS);
  return {
    isAllDay: times.isAllDay,
    startsAt: shift(times.startsAt),
    endsAt: shift(times.endsAt),
    fromDate: addDays(times.fromDate, days),
    untilDate: addDays(times.untilDate, days),
  };
}
