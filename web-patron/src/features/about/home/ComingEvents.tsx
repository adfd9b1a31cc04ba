import type { ReactElement } from 'react';
import { Link } from 'react-router';

import { EventRow } from '../../../lib/events/EventRow';
import { useTranslation } from '../../../lib/i18n/use-translation';
import { usePaths } from '../../../lib/language';
import type { HomePageQuery } from './HomePage.generated';

/** Lists what comes next in the calendar; nothing stands here while nothing is planned. */
export function ComingEvents({
  events,
}: {
  readonly events: HomePageQuery['events']['nodes'];
}): ReactElement | null {
  const { t } = useTranslation('home');
  const paths = usePaths();
  if (events.length === 0) return null;
  return (
    <section className="section">
      <div className="wrap">
        <div className="head">
          <h2>{t('comingEvents')}</h2>
          <Link to={paths.to('events')}>{t('wholeCalendar')}</Link>
        </div>
        <ol className="occurrences">
          {events.map((event) => (
            <EventRow key={event.id} event={event} />
          ))}
        </ol>
      </div>
    </section>
  );
}
