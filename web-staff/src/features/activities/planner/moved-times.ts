import { addDays, countDays } from '@pustaka/web-shared/format/civil-date.ts';

import { toInstant } from '../../../lib/events/jakarta-time';

type Timed = {
  readonly startsAt: string;
  readonly endsAt: string;
  readonly fromDate: string;
  readonly untilDate: string;
  readonly isAllDay: boolean;
};

/**
 * Says when a session is once it begins on another day or at another time: it lasts as long as before. Null
 * while the day or the time is not written.
 */
export function movedTimes(session: Timed, day: string, from: string) {
  if (day === '' || (!session.isAllDay && from === '')) return null;
  if (session.isAllDay)
    return {
      fromDate: day,
      untilDate: addDays(day, countDays(session.fromDate, session.untilDate)),
    };
  const startsAt = toInstant(day, from);
  return {
    startsAt,
    endsAt: new Date(
      Date.parse(startsAt) + Date.parse(session.endsAt) - Date.parse(session.startsAt),
    ).toISOString(),
  };
}
