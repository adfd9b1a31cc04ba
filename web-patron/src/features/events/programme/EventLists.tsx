import type { FragmentType } from '@apollo/client';
import type { ReactElement } from 'react';
import { Link } from 'react-router';

import { EventRow } from '../../../lib/events/EventRow';
import type { EventSummaryFragment } from '../../../lib/events/EventSummary.generated';
import { useTranslation } from '../../../lib/i18n/use-translation';
import { usePaths } from '../../../lib/language';

type ListedEvent = FragmentType<EventSummaryFragment> & { readonly id: string };
type EventListsProps = { readonly coming: readonly ListedEvent[]; readonly past: readonly ListedEvent[] };

/** Shows what comes and what has been; something that is still on is not past. */
export function EventLists({ coming, past }: EventListsProps): ReactElement {
  const { t } = useTranslation('programme');
  const paths = usePaths();
  const isComing = new Set(coming.map(({ id }) => id));
  const over = past.filter(({ id }) => !isComing.has(id));
  return (
    <>
      <section>
        <div className="head">
          <h2>{t('coming')}</h2>
          <Link to={paths.to('events')}>{t('calendar')}</Link>
        </div>
        {coming.length === 0 ? (
          <p>{t('none')}</p>
        ) : (
          <ol className="occurrences">
            {coming.map((event) => (
              <EventRow key={event.id} event={event} />
            ))}
          </ol>
        )}
      </section>
      {over.length > 0 && (
        <section>
          <h2>{t('past')}</h2>
          <ol className="occurrences">
            {over.map((event) => (
              <EventRow key={event.id} event={event} />
            ))}
          </ol>
        </section>
      )}
    </>
  );
}
