import { addDays, listDays, toMonday } from '@pustaka/web-shared/format/civil-date.ts';
import { longDate } from '@pustaka/web-shared/format/index.ts';
import type { ReactElement } from 'react';
import { Link } from 'react-router';

import { formatHours, isOver } from '../../../lib/events/when';
import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLanguage, usePaths } from '../../../lib/language';
import { weeksOfMonth } from './calendar-days';
import type { Occurrence } from './occurrence';
import { EVENTS_PARAMETERS } from './events-variables';
import { occurrencesOn } from './occurrences-on';
import { useNow } from '../../../lib/moment';

type MonthTableProps = {
  readonly month: string;
  readonly occurrences: readonly Occurrence[];
  readonly today: string;
};

/** More than these would push the next week off the screen; the rest is a link to the week. */
const MOST_ON_A_DAY = 4;

/** Shows a month in weeks from Monday to Sunday; only wide screens show it. */
export function MonthTable({ month, occurrences, today }: MonthTableProps): ReactElement {
  const { t, list } = useTranslation('events');
  const { from, to } = weeksOfMonth(month);
  const days = listDays(from, to);
  const weeks = Array.from({ length: days.length / 7 }, (_, week) => days.slice(week * 7, week * 7 + 7));
  return (
    <table className="month">
      <caption className="hide">
        {t('caption', {
          month: `${list('monthName')[Number(month.slice(5)) - 1] ?? ''} ${month.slice(0, 4)}`,
        })}
      </caption>
      <thead>
        <tr>
          {list('weekdayShort').map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((day) => (
              <DayCell
                key={day}
                day={day}
                isOut={!day.startsWith(month)}
                isToday={day === today}
                found={occurrencesOn(day, occurrences)}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type DayCellProps = {
  readonly day: string;
  readonly isOut: boolean;
  readonly isToday: boolean;
  readonly found: readonly Occurrence[];
};

function DayCell({ day, isOut, isToday, found }: DayCellProps): ReactElement {
  const { t } = useTranslation('events');
  const isSunday = toMonday(day) !== toMonday(addDays(day, 1));
  const names = [isOut ? 'out' : '', isToday ? 'today' : '', isSunday ? 'sun' : ''].filter(Boolean).join(' ');
  const shown = found.length > MOST_ON_A_DAY ? found.slice(0, MOST_ON_A_DAY - 1) : found;
  // Whoever listens jumps from heading to heading: only a day with events is worth a stop.
  const DayName = found.length > 0 ? 'h3' : 'b';
  return (
    <td className={names === '' ? undefined : names}>
      <div className="d">
        <DayName>
          <span aria-hidden="true">{Number(day.slice(8))}</span>
          <span className="hide">{longDate(day, useLanguage())}</span>
        </DayName>
        {isToday && <small>{t('today')}</small>}
      </div>
      {shown.map((occurrence) => (
        <DayEvent key={occurrence.id} day={day} occurrence={occurrence} />
      ))}
      {shown.length < found.length && (
        <Link
          className="more"
          to={`?${new URLSearchParams({ [EVENTS_PARAMETERS.week]: toMonday(day) }).toString()}`}
        >
          {t('more', { count: found.length - shown.length })}
        </Link>
      )}
    </td>
  );
}

function DayEvent({
  day,
  occurrence,
}: {
  readonly day: string;
  readonly occurrence: Occurrence;
}): ReactElement {
  const language = useLanguage();
  const paths = usePaths();
  const { event, isAllDay, fromDate, untilDate, status } = occurrence;
  const isOff = status === 'CANCELLED' || event.status === 'CANCELLED';
  const names = [
    'ev',
    `k-${event.kind.toLowerCase()}`,
    isAllDay ? 'through' : '',
    fromDate === day ? 'first' : '',
    untilDate === day ? 'last' : '',
    isOff ? 'off' : '',
    isOver(occurrence, useNow()) ? 'over' : '',
  ]
    .filter(Boolean)
    .join(' ');
  const isNamed = !isAllDay || fromDate === day || toMonday(day) === day;
  return (
    <Link
      className={names}
      to={paths.local(event.path)}
      data-days={isAllDay && isNamed ? daysLeftInWeek(day, untilDate) : undefined}
    >
      <b>{isNamed ? event.name.text : <span className="hide">{event.name.text}</span>}</b>
      {!isAllDay && <small>{formatHours(occurrence, language)}</small>}
    </Link>
  );
}

/** Tells over how many days of this week a name may run. */
function daysLeftInWeek(day: string, untilDate: string): number {
  const sunday = addDays(toMonday(day), 6);
  return listDays(day, addDays(untilDate < sunday ? untilDate : sunday, 1)).length;
}
