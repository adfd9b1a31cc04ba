import type { FragmentType } from '@apollo/client';
import type { ReactElement } from 'react';
import { Link } from 'react-router';

import { EventRow } from '../../../lib/events/EventRow';
import type { EventSummaryFragment } from '../../../lib/events/EventSummary.generated';
import { useTranslation } from '../../../lib/i18n/use-translation';
import { usePaths } from '../../../lib/language';

type Found = { readonly nodes: readonly (FragmentType<EventSummaryFragment> & { readonly id: string })[] };
type DoorEventsProps = {
  readonly found: Found;
  readonly heading: string;
  readonly none: string;
  /** The filter of the calendar that shows all of them. */ readonly audience: 'anak' | 'sekolah';
};

/** Lists the next events for whom a door is, with the way to all of them. */
export function AudienceEvents({ found, heading, none, audience }: DoorEventsProps): ReactElement {
  const { t } = useTranslation('doors');
  const calendar = `${usePaths().to('events')}?untuk=${audience}`;
  return (
    <section className="section">
      <div className="wrap">
        <div className="head">
          <h2>{heading}</h2>
          <Link to={calendar}>{t('allEvents')}</Link>
        </div>
        {found.nodes.length === 0 ? (
          <p>{none}</p>
        ) : (
          <ol className="occurrences">
            {found.nodes.map((event) => (
              <EventRow key={event.id} event={event} />
            ))}
          </ol>
        )}
      </div>
    </section>
  );
}
