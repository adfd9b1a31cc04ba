import { addDays } from '@pustaka/web-shared/format/civil-date.ts';
import { longDate } from '@pustaka/web-shared/format/index.ts';
import type { ReactElement } from 'react';
import { Link } from 'react-router';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLanguage } from '../../../lib/language';
import type { TimeGrid } from './free-times';
import type { BookingAddress } from './use-booking-address';

/** Leads to the days of the week on a phone, where the table shows one. */
export function DaySteps({
  grid,
  shownDay,
  address,
}: {
  readonly grid: TimeGrid;
  readonly shownDay: string;
  readonly address: BookingAddress;
}): ReactElement {
  const { t } = useTranslation('booking');
  const language = useLanguage();
  return (
    <nav className="hour-days time-days" aria-label={t('grid.days')}>
      {grid.days.map(({ date, cells }) => {
        const label = longDate(date, language);
        const free = cells.filter(({ state }) => state === 'free').length;
        const isClosed = cells.every(({ state }) => state === 'closed');
        const words = isClosed ? t('grid.closedDay') : t('grid.freeOnDay', { count: free });
        return (
          <Link
            key={date}
            to={address.link({ day: date, from: '', to: '' })}
            replace
            preventScrollReset
            aria-current={date === shownDay ? 'date' : undefined}
            aria-label={`${label}, ${words}`}
          >
            <span>{label.slice(0, 3)}</span>
            <b>{Number(date.slice(8))}</b>
            <span>{words}</span>
          </Link>
        );
      })}
    </nav>
  );
}

type WeekStepsProps = {
  readonly from: string;
  readonly today: string;
  readonly horizonDays: number;
  readonly address: BookingAddress;
};

/** Leads to the week before and the next one, as far as anybody may book. */
export function WeekSteps({ from, today, horizonDays, address }: WeekStepsProps): ReactElement {
  const { t } = useTranslation('booking');
  const [earlier, later] = [addDays(from, -7), addDays(from, 7)];
  const to = (week: string): string => address.link({ week, day: '', from: '', to: '' });
  return (
    <nav className="row" aria-label={t('grid.weeks')}>
      {from > today && (
        <Link className="as-link" to={to(earlier > today ? earlier : '')} preventScrollReset>
          {t('grid.earlier')}
        </Link>
      )}
      {later <= addDays(today, horizonDays) && (
        <Link className="as-link" to={to(later)} preventScrollReset>
          {t('grid.later')}
        </Link>
      )}
    </nav>
  );
}
