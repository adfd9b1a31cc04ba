import { toCivilDate } from '@pustaka/web-shared/format/index.ts';

import { useTranslation } from '../../i18n/use-translation';
import { useDisplay } from '../ui/use-display';
import { toTimeField } from './jakarta-time';

/** What is said of the time of a session. */
export type SessionSpan = {
  readonly startsAt: string;
  readonly endsAt: string;
  readonly fromDate: string;
  readonly untilDate: string;
  readonly isAllDay: boolean;
};

/** Returns the functions that say when a session is, with its day or only by the clock. */
export function useWhenWords() {
  const { t } = useTranslation();
  const { date, time, shortTime } = useDisplay();
  const hours = ({ startsAt, endsAt, isAllDay }: SessionSpan) =>
    isAllDay ? t('event.allDay') : `${shortTime(toTimeField(startsAt))}–${time(toTimeField(endsAt))}`;
  const when = (session: SessionSpan) => {
    const days =
      session.isAllDay && session.untilDate !== session.fromDate
        ? `${date(session.fromDate)} – ${date(session.untilDate)}`
        : date(session.fromDate);
    return session.isAllDay && session.untilDate !== session.fromDate ? days : `${days}, ${hours(session)}`;
  };
  /** Says the days an event spans, from its first moment to its last. */
  const span = (startsAt: string | null, endsAt: string | null) => {
    if (startsAt === null || endsAt === null) return t('events.noDate');
    const [first, last] = [toCivilDate(startsAt), toCivilDate(new Date(Date.parse(endsAt) - 1))];
    return first === last
      ? `${date(first)}, ${shortTime(toTimeField(startsAt))}–${time(toTimeField(endsAt))}`
      : `${date(first)} – ${date(last)}`;
  };
  return { hours, when, span };
}
