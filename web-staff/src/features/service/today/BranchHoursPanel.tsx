import { nowInJakarta, todayInJakarta } from '@pustaka/web-shared/format/index.ts';
import { listSpansOfDay, toWeekday, WEEKDAYS } from '@pustaka/web-shared/format/weekday.ts';
import type { OpeningSpan } from '@pustaka/web-shared/format/weekday.ts';
import { Link } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { useOpeningWords } from '../../../lib/page/use-opening-words';
import { paths } from '../../../lib/paths';
import { useSession } from '../../../lib/session/session-context';
import { StateShape } from '../../../lib/ui/StateShape';
import { useDisplay } from '../../../lib/ui/use-display';
import type { TodayQuery } from './Today.generated';
import { toStripPlace, toDayStrip } from './opening-day';

type Branch = NonNullable<TodayQuery['branch']>;
type BranchHoursPanelProps = { readonly branch: Branch; readonly now: Date };

/**
 * Shows the opening hours of the chosen branch: today as a strip with the hand of the clock, the week as a
 * list.
 */
export function BranchHoursPanel({ branch, now }: BranchHoursPanelProps) {
  const { t } = useTranslation();
  const openingWords = useOpeningWords();
  const { name, openingHours, openingState } = branch;
  return (
    <section className="panel panel-body" aria-labelledby="hours">
      <div className="row">
        <h2 id="hours">{t('today.hours')}</h2>
        <span className="spacer" />
        <span className="small muted">{name.text}</span>
      </div>
      {openingHours.length === 0 ? (
        <p className="muted" style={{ marginTop: 6 }}>
          {t('today.noHours')}
        </p>
      ) : (
        <Strip hours={openingHours} now={now} />
      )}
      <p className="row">
        <StateShape state={openingState.isOpen ? 'ok' : 'waiting'} /> {openingWords(openingState)}
      </p>
      <WeekHours hours={openingHours} today={toWeekday(todayInJakarta(now))} />
      <EditHours />
    </section>
  );
}

function Strip({ hours, now }: { readonly hours: Branch['openingHours']; readonly now: Date }) {
  const { t } = useTranslation();
  const { shortTime } = useDisplay();
  const strip = toDayStrip(hours);
  const spans = listSpansOfDay(hours, toWeekday(todayInJakarta(now)));
  const clock = nowInJakarta(now);
  const ticks = [0, 1, 2, 3].map((step) => Math.round(strip.from + ((strip.to - strip.from) * step) / 3));
  const spoken = spans.map(({ opens, closes }) => `${shortTime(opens)}–${shortTime(closes)}`).join(', ');
  return (
    <>
      <div
        className={spans.length === 0 ? 'hours-strip hatched' : 'hours-strip'}
        role="img"
        aria-label={
          spans.length === 0
            ? t('today.closedToday')
            : t('today.hoursLabel', { spans: spoken, now: shortTime(clock) })
        }
      >
        {spans.map(({ opens, closes }) => (
          <i
            key={opens}
            style={{
              left: `${toStripPlace(strip, opens)}%`,
              width: `${toStripPlace(strip, closes) - toStripPlace(strip, opens)}%`,
            }}
          />
        ))}
        <u style={{ left: `${toStripPlace(strip, clock)}%` }} />
      </div>
      <div className="hours-ticks" aria-hidden="true" style={{ marginBottom: 8 }}>
        {ticks.map((tick) => (
          <span key={tick}>{String(tick).padStart(2, '0')}</span>
        ))}
      </div>
    </>
  );
}

function WeekHours({ hours, today }: { readonly hours: readonly OpeningSpan[]; readonly today: string }) {
  const { t } = useTranslation();
  const { shortTime } = useDisplay();
  if (hours.length === 0) return null;
  return (
    <dl className="week-hours">
      {WEEKDAYS.flatMap((weekday) => {
        const spans = listSpansOfDay(hours, weekday);
        const isToday = weekday === today ? 'is-today' : undefined;
        return [
          <dt key={weekday} className={isToday}>
            {t(`shared.weekday.${weekday}`)}
          </dt>,
          <dd key={`${weekday}-hours`} className={isToday ?? (spans.length === 0 ? 'quiet' : undefined)}>
            {spans.length === 0
              ? t('today.closedDay')
              : spans.map(({ opens, closes }) => `${shortTime(opens)}–${shortTime(closes)}`).join(', ')}
          </dd>,
        ];
      })}
    </dl>
  );
}

function EditHours() {
  const { t } = useTranslation();
  const { can } = useSession();
  return (
    <p style={{ marginTop: 8 }} className="small row wrap">
      <Link to={paths.calendarNow}>{t('todayWaiting.calendar')}</Link>
      {can('LIBRARY_EDIT') && <Link to={paths.branches}>{t('today.editHours')}</Link>}
    </p>
  );
}
