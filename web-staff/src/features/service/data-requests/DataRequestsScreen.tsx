import { useQuery } from '@apollo/client/react';
import { Link, useSearchParams } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { Page } from '../../../lib/page/Page';
import { Paging } from '../../../lib/page/Paging';
import { usePaging } from '../../../lib/page/use-paging';
import { paths } from '../../../lib/paths';
import { EmptyState } from '../../../lib/ui/EmptyState';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { SkeletonRows } from '../../../lib/ui/SkeletonRows';
import { useDisplay } from '../../../lib/ui/use-display';
import { DataRequestsDocument } from './DataRequests.generated';
import { RequestLine } from './RequestLine';

const PAGE_SIZE = 20;
const statuses = ['OPEN', 'DONE', 'REFUSED', 'WITHDRAWN'] as const;

/**
 * Lists what members asked about their data, the most urgent first, with the clocks of the law; the state
 * stands in the address.
 */
export function DataRequestsScreen() {
  const { t } = useTranslation();
  const { number } = useDisplay();
  const [search] = useSearchParams();
  const status = statuses.find((one) => one === search.get('status')) ?? 'OPEN';
  const { variables, turn } = usePaging(PAGE_SIZE);
  const { data, previousData, error, refetch } = useQuery(DataRequestsDocument, {
    variables: { status, ...variables },
    fetchPolicy: 'cache-and-network',
  });
  const page = (data ?? previousData)?.dataRequests;
  return (
    <Page title={t('dataRequests.title')} intro={t('dataRequests.intro')}>
      <nav className="list-tabs" aria-label={t('dataRequests.states')}>
        {statuses.map((one) => (
          <Link
            key={one}
            to={one === 'OPEN' ? paths.dataRequests : `${paths.dataRequests}?status=${one}`}
            aria-current={one === status ? 'page' : undefined}
          >
            {t(`dataRequests.status.${one}`)}
          </Link>
        ))}
      </nav>
      <section className="panel" aria-label={t(`dataRequests.status.${status}`)}>
        {error !== undefined && (
          <div className="panel-body">
            <FaultNote error={error} onRetry={() => void refetch()} />
          </div>
        )}
        {page === undefined && error === undefined && <SkeletonRows count={4} />}
        {page?.nodes.length === 0 && (
          <EmptyState title={t('dataRequests.empty')}>{t('dataRequests.emptyText')}</EmptyState>
        )}
        <ul className="thing-list">
          {page?.nodes.map((request) => (
            <RequestLine key={request.id} request={request} onDecided={() => void refetch()} />
          ))}
        </ul>
        {page !== undefined && page.nodes.length > 0 && (
          <Paging
            words={t('dataRequests.count', { count: page.totalCount, total: number(page.totalCount) })}
            pageInfo={page.pageInfo}
            turn={turn}
          />
        )}
      </section>
    </Page>
  );
}
