import { useQuery } from '@apollo/client/react';

import { FaultNote } from '../../../../lib/ui/FaultNote';
import { SkeletonRows } from '../../../../lib/ui/SkeletonRows';
import type { EventOnPage } from '../shown-event';
import { BudgetPanel } from './BudgetPanel';
import { EventGalleryDocument } from './photos/EventGallery.generated';
import { GalleryPanel } from './photos/GalleryPanel';
import { holdsAtEvent } from '../../../../lib/events/holds-at-event';

/** Shows the photos of an event and what it cost, to be changed by whoever may. */
export function MemoryPanels({ event }: { readonly event: EventOnPage }) {
  const { data, previousData, error, refetch } = useQuery(EventGalleryDocument, {
    variables: { id: event.id },
    fetchPolicy: 'no-cache',
  });
  const mayWrite = holdsAtEvent(event, 'PROGRAMMES_WRITE');
  const changed = () => void refetch();
  // What was read before stays while it is read again, so that lines nobody has saved yet are not lost.
  const shown = data ?? previousData;
  if (shown === undefined && error === undefined)
    return (
      <section className="panel">
        <SkeletonRows count={2} />
      </section>
    );
  return (
    <>
      {error !== undefined && (
        <section className="panel">
          <div className="panel-body">
            <FaultNote error={error} onRetry={changed} />
          </div>
        </section>
      )}
      {shown?.event != null && (
        <GalleryPanel
          eventId={event.id}
          photos={shown.event.photos}
          mayWrite={mayWrite}
          onChanged={changed}
        />
      )}
      {shown?.event?.management != null && (
        <BudgetPanel
          key={shown.event.management.budget.map(({ id }) => id).join()}
          eventId={event.id}
          budget={shown.event.management.budget}
          mayWrite={mayWrite}
          onChanged={changed}
        />
      )}
    </>
  );
}
