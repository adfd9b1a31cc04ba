import { WEEKDAYS } from '@pustaka/web-shared/format/weekday.ts';

import { useTranslation } from '../../../../i18n/use-translation';
import { useDisplay } from '../../../../lib/ui/use-display';
import { toDayLook } from './months';
import type { CalendarDay, DayLook, Month } from './months';

const looks: readonly DayLook[] = ['open', 'special', 'closed', 'holiday'];

/** Draws twelve small months: what is different is seen by shape, and said in words to those who listen. */
export function YearGrid({ year, months }: { readonly year: number; readonly months: readonly Month[] }) {
  const { t } = useTranslation();
  return (
    <section aria-label={t('calendar.year', { year: String(year) })}>
      <ul className="year-legend">
        {looks.map((look) => (
          <li key={look}>
            <span className={`year-day is-${look}`} aria-hidden="true">
              {'1'}
            </span>{' '}
            {t(`calendar.look.${look}`)}
          </li>
        ))}
      </ul>
      <div className="year-grid">
        {months.map((month) => (
          <MonthTable key={month.month} year={year} month={month} />
        ))}
      </div>
    </section>
  );
}

function MonthTable({ year, month }: { readonly year: number; readonly month: Month }) {
  const { t } = useTranslation();
  const { language } = useDisplay();
  const name = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(
    new Date(Date.UTC(year, month.month - 1, 1)),
  );
  return (
    <table className="year-month">
      <caption>{name}</caption>
      <thead>
        <tr>
          {WEEKDAYS.map((weekday) => (
            <th key={weekday} scope="col" abbr={t(`shared.weekday.${weekday}`)}>
              {t(`shared.weekday.${weekday}`).slice(0, 3)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {month.weeks.map((week, index) => (
          <tr key={index}>
            {week.map((day, place) => (
              <td key={place}>{day !== null && <Day day={day} />}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Day({ day }: { readonly day: CalendarDay }) {
  const { t } = useTranslation();
  const { shortTime } = useDisplay();
  const look = toDayLook(day);
  const hours = day.spans.map(({ opens, closes }) => `${shortTime(opens)}–${shortTime(closes)}`).join(', ');
  const words = [day.reason, hours === '' ? t('branches.closed') : hours].filter(Boolean).join(': ');
  return (
    <span className={`year-day is-${look}`} title={words}>
      {Number(day.date.slice(8))}
      {look !== 'open' && <span className="visually-hidden"> {words}</span>}
    </span>
  );
}
