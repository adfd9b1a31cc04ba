import type { ReactElement } from 'react';

import { EventRow } from '../../../../lib/events/EventRow';
import { useTranslation } from '../../../../lib/i18n/use-translation';
import type { SearchPageQuery } from '../SearchPage.generated';

/** Shows events to come that match what was searched, before the titles. */
export function FoundEvents({
  events,
}: {
  readonly events: NonNullable<SearchPageQuery['events']>['nodes'];
}): ReactElement {
  const { t } = useTranslation('search');
  return (
    <section className="found-events" aria-labelledby="found-events">
      <h2 id="found-events">{t('foundEvents')}</h2>
      <ol className="occurrences">
        {events.map((event) => (
          <EventRow key={event.id} event={event} />
        ))}
      </ol>
    </section>
  );
}
