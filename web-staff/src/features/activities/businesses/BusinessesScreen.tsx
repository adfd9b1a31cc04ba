import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { Page } from '../../../lib/page/Page';
import { Paging } from '../../../lib/page/Paging';
import { SearchLine } from '../../../lib/page/SearchLine';
import { usePaging } from '../../../lib/page/use-paging';
import { paths } from '../../../lib/paths';
import { useSession } from '../../../lib/session/session-context';
import { Button } from '../../../lib/ui/Button';
import { EmptyState } from '../../../lib/ui/EmptyState';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { SkeletonRows } from '../../../lib/ui/SkeletonRows';
import { useDisplay } from '../../../lib/ui/use-display';
import { BusinessListDocument } from './BusinessList.generated';
import { BusinessTable } from './BusinessTable';
import { NewBusinessDialog } from './NewBusinessDialog';

const PAGE_SIZE = 25;
const lists = ['SUBMITTED', 'CHANGED', 'PUBLISHED', 'RETURNED', 'DRAFT'] as const;

/**
 * Lists the profiles of small businesses: those that wait first, then what was changed since somebody read
 * it; the list stands in the address.
 */
export function BusinessesScreen() {
  const { t } = useTranslation();
  const { can } = useSession();
  const { number } = useDisplay();
  const [search] = useSearchParams();
  const [isAdding, setAdding] = useState(false);
  const list = lists.find((one) => one === search.get('list')) ?? 'SUBMITTED';
  const text = search.get('q') ?? '';
  const { variables, turn } = usePaging(PAGE_SIZE);
  const filter = {
    ...(list === 'CHANGED' ? { isChangedSinceReview: true } : { statuses: [list] }),
    ...(text === '' ? {} : { text }),
  };
  const { data, previousData, error, refetch } = useQuery(BusinessListDocument, {
    variables: { filter, ...variables },
    fetchPolicy: 'cache-and-network',
  });
  const page = (data ?? previousData)?.businessProfiles;
  return (
    <Page
      title={t('businesses.title')}
      intro={t('businesses.intro')}
      actions={
        can('BUSINESS_EDIT') && (
          <Button weight="primary" onClick={() => setAdding(true)}>
            {t('businesses.add')}
          </Button>
        )
      }
    >
      <nav className="list-tabs" aria-label={t('businesses.lists')}>
        {lists.map((one) => (
          <Link
            key={one}
            to={one === 'SUBMITTED' ? paths.businesses : `${paths.businesses}?list=${one}`}
            aria-current={one === list ? 'page' : undefined}
          >
            {t(`businesses.list.${one}`)}
          </Link>
        ))}
      </nav>
      <div style={{ marginBottom: 12 }}>
        <SearchLine key={list} label={t('businesses.search')} placeholder={t('businesses.search')} />
      </div>
      <section className="panel" aria-label={t(`businesses.list.${list}`)}>
        {error !== undefined && (
          <div className="panel-body">
            <FaultNote error={error} onRetry={() => void refetch()} />
          </div>
        )}
        {page === undefined && error === undefined && <SkeletonRows count={5} />}
        {page?.nodes.length === 0 && (
          <EmptyState title={t('businesses.empty')}>{t(`businesses.emptyText.${list}`)}</EmptyState>
        )}
        {page !== undefined && page.nodes.length > 0 && (
          <>
            <BusinessTable rows={page.nodes} />
            <Paging
              words={t('businesses.count', { count: page.totalCount, total: number(page.totalCount) })}
              pageInfo={page.pageInfo}
              turn={turn}
            />
          </>
        )}
      </section>
      {isAdding && <NewBusinessDialog onClose={() => setAdding(false)} />}
    </Page>
  );
}
