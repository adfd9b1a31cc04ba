import { addDays, toMonday } from '@pustaka/web-shared/format/civil-date.ts';
import { civilDate } from '@pustaka/web-shared/format/index.ts';
import type { ReactElement } from 'react';
import { Link } from 'react-router';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLanguage, usePaths } from '../../../lib/language';
import { Icon } from '../../../lib/ui/Icon';
import { monthFrom } from './calendar-days';
import { EVENTS_PARAMETERS as P } from './events-variables';
import type { EventsAddress, EventsView } from './use-events-address';

/** Says which month or week is shown, with the steps to others and the ways to look at it. */
export function EventsHead({ address }: { readonly address: EventsAddress }): ReactElement {
  const { t } = useTranslation('events');
  const paths = usePaths();
  const spanName = useSpanName(address);
  return (
    <header className="cal-head">
      <div>
        <h1>{t('heading')}</h1>
        <p className="lead">{t('lead')}</p>
        <p className="cal-doors">
          <Link to={paths.to('children')}>{t('toChildren')}</Link>
          <Link to={paths.to('schools')}>{t('toSchools')}</Link>
        </p>
      </div>
      <div className="line">
        <div className="stepper">
          <Steps address={address} />
          <h2 aria-live="polite">{spanName}</h2>
        </div>
        <ViewSwitch address={address} />
      </div>
    </header>
  );
}

function useSpanName({ week, month }: EventsAddress): string {
  const { list } = useTranslation('events');
  const language = useLanguage();
  if (week !== null) return `${civilDate(week, language)} – ${civilDate(addDays(week, 6), language)}`;
  return `${list('monthName')[Number(month.slice(5)) - 1] ?? ''} ${month.slice(0, 4)}`;
}

function Steps({ address }: { readonly address: EventsAddress }): ReactElement {
  const { t } = useTranslation('events');
  const { week, month, today, link } = address;
  const step = (count: number) =>
    week === null
      ? link({ [P.month]: monthFrom(month, count) })
      : link({ [P.week]: addDays(week, 7 * count) });
  const isNow = week === null ? month === today.slice(0, 7) : week === toMonday(today);
  const words =
    week === null
      ? (['previousMonth', 'nextMonth', 'thisMonth'] as const)
      : (['previousWeek', 'nextWeek', 'thisWeek'] as const);
  return (
    <>
      <Link className="iconbtn" to={step(-1)} aria-label={t(words[0])} preventScrollReset>
        <Icon name="previous" />
      </Link>
      <Link className="iconbtn" to={step(1)} aria-label={t(words[1])} preventScrollReset>
        <Icon name="next" />
      </Link>
      {!isNow && (
        <Link
          className="btn quiet"
          to={link({ [P.month]: '', [P.week]: week === null ? '' : toMonday(today) })}
        >
          {t(words[2])}
        </Link>
      )}
    </>
  );
}

function ViewSwitch({ address }: { readonly address: EventsAddress }): ReactElement {
  const { t } = useTranslation('events');
  const { link, view, week, month, today } = address;
  const firstDay = month === today.slice(0, 7) ? today : `${month}-01`;
  const views: readonly (readonly [EventsView, string])[] = [
    ['month', link({ [P.view]: '', [P.week]: '', [P.month]: month })],
    ['week', link({ [P.view]: '', [P.month]: '', [P.week]: week ?? toMonday(firstDay) })],
    ['agenda', link({ [P.view]: 'agenda', [P.week]: '', [P.month]: month })],
    ['posters', link({ [P.view]: 'poster', [P.week]: '', [P.month]: month })],
  ];
  return (
    <nav className="seg" aria-label={t('view')}>
      {views.map(([name, to]) => (
        <Link
          key={name}
          className={name === 'month' ? 'm' : undefined}
          to={to}
          aria-current={view === name ? 'page' : undefined}
        >
          {t(name)}
        </Link>
      ))}
    </nav>
  );
}
