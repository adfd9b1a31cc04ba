import { useQuery } from '@apollo/client/react';
import { useLocation, useParams } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { Page } from '../../../lib/page/Page';
import { paths } from '../../../lib/paths';
import { EmptyState } from '../../../lib/ui/EmptyState';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { SkeletonRows } from '../../../lib/ui/SkeletonRows';
import { EditEvent } from './EditEvent';
import { EventForEditDocument } from './EventForEdit.generated';

/** Opens an event for editing. */
export function EditEventScreen() {
  const { t } = useTranslation();
  const { eventId = '' } = useParams();
  const { state } = useLocation();
  const { data, error, refetch } = useQuery(EventForEditDocument, {
    variables: { id: eventId },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  });
  const crumbs = [{ to: paths.events, label: t('events.title') }];
  if (data === undefined) {
    return (
      <Page key="waiting" title={t('common.loading')} crumbs={crumbs}>
        {error === undefined ? (
          <section className="panel">
            <SkeletonRows count={8} />
          </section>
        ) : (
          <FaultNote error={error} onRetry={() => void refetch()} />
        )}
      </Page>
    );
  }
  if (data.event === null)
    return (
      <Page title={t('event.notFound')} crumbs={crumbs}>
        <section className="panel">
          <EmptyState title={t('event.notFound')}>{t('event.notFoundText')}</EmptyState>
        </section>
      </Page>
    );
  return <EditEvent key={eventId} event={data.event} isNew={isJustSaved(state)} />;
}

function isJustSaved(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'saved' in state;
}
