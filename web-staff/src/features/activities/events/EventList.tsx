import { useQuery } from '@apollo/client/react';
import { todayInJakarta } from '@pustaka/web-shared/format/index.ts';
import { useEffect } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { useListKeys } from '../../../lib/keyboard/use-list-keys';
import { Paging } from '../../../lib/page/Paging';
import { usePaging } from '../../../lib/page/use-paging';
import { paths } from '../../../lib/paths';
import { useAnnounce } from '../../../lib/ui/announcer';
import { buttonClass } from '../../../lib/ui/Button';
import { EmptyState } from '../../../lib/ui/EmptyState';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { SkeletonRows } from '../../../lib/ui/SkeletonRows';
import { useDisplay } from '../../../lib/ui/use-display';
import { eventFilter, eventOrder } from './event-filters';
import { EventListDocument } from './EventList.generated';
import { EventTable } from './EventTable';

const PAGE_SIZE = 25;

/** Draws the events that the address asks for, in whichever state the list is. */
export function EventList() {
  const { t } = useTranslation();
  const { number } = useDisplay();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const { variables, turn } = usePaging(PAGE_SIZE);
  const { data, previousData, error, refetch } = useQuery(EventListDocument, {
    variables: {
      filter: eventFilter(search, todayInJakarta(new Date())),
      orderBy: eventOrder(search),
      ...variables,
    },
    fetchPolicy: 'cache-and-network',
  });
  const page = (data ?? previousData)?.events;
  const rows = page?.edges.map(({ node }) => node) ?? [];
  const keys = useListKeys({
    ids: rows.map(({ id }) => id),
    onOpen: (id) => void navigate(paths.event(id)),
    pageInfo: page?.pageInfo ?? null,
    turn,
  });
  useSpokenCount(data?.events.totalCount ?? null);
  return (
    <section className="panel" aria-label={t('events.list')} style={{ marginTop: 12 }}>
      {error !== undefined && (
        <div className="panel-body">
          <FaultNote error={error} onRetry={() => void refetch()} />
        </div>
      )}
      {page === undefined && error === undefined && <SkeletonRows count={9} />}
      {page !== undefined && rows.length === 0 && (
        <NothingListed isNarrowed={[...search.keys()].length > 0} />
      )}
      {rows.length > 0 && <EventTable rows={rows} keys={keys} />}
      {page !== undefined && rows.length > 0 && (
        <Paging
          words={t('events.count', { count: page.totalCount, total: number(page.totalCount) })}
          pageInfo={page.pageInfo}
          turn={turn}
        />
      )}
    </section>
  );
}

function NothingListed({ isNarrowed }: { readonly isNarrowed: boolean }) {
  const { t } = useTranslation();
  if (isNarrowed)
    return (
      <EmptyState
        title={t('events.nothingTitle')}
        actions={
          <Link className={buttonClass()} to={paths.events}>
            {t('events.clear')}
          </Link>
        }
      >
        {t('events.nothingText')}
      </EmptyState>
    );
  return <EmptyState title={t('events.emptyTitle')}>{t('events.emptyText')}</EmptyState>;
}

function useSpokenCount(total: number | null): void {
  const { t } = useTranslation();
  const announce = useAnnounce();
  useEffect(() => {
    if (total !== null) announce(t('events.resultsSpoken', { count: total }));
  }, [total, announce, t]);
}
