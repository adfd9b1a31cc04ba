import { Link, useSearchParams } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { QueuePanel } from '../../../lib/list/QueuePanel';
import { useQueue } from '../../../lib/list/use-queue';
import { Page } from '../../../lib/page/Page';
import { paths } from '../../../lib/paths';
import { EmptyState } from '../../../lib/ui/EmptyState';
import { useDisplay } from '../../../lib/ui/use-display';
import { DataRequestsDocument } from './DataRequests.generated';
import { RequestLine } from './RequestLine';

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
  const { handle, list } = useQueue(
    {
      document: DataRequestsDocument,
      variables: (page) => ({ status, ...page }),
      pageOf: ({ dataRequests: { nodes, totalCount, pageInfo } }) => ({
        rows: nodes,
        total: totalCount,
        pageInfo,
      }),
      spoken: (total) => t('dataRequests.count', { count: total, total: number(total) }),
    },
    ['status'],
  );
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
      <QueuePanel
        label={t(`dataRequests.status.${status}`)}
        list={list}
        handle={handle}
        empty={<EmptyState title={t('dataRequests.empty')}>{t('dataRequests.emptyText')}</EmptyState>}
        card={(request) => <RequestLine key={request.id} request={request} onDecided={list.retry} />}
      />
    </Page>
  );
}
