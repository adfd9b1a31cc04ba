import { useQuery } from '@apollo/client/react';
import { useSearchParams } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { Page } from '../../../lib/page/Page';
import { Paging } from '../../../lib/page/Paging';
import { usePaging } from '../../../lib/page/use-paging';
import { EmptyState } from '../../../lib/ui/EmptyState';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { Note } from '../../../lib/ui/Note';
import { SkeletonRows } from '../../../lib/ui/SkeletonRows';
import { useDisplay } from '../../../lib/ui/use-display';
import { auditFilter, readAuditSearch } from './audit-filter';
import { AuditFilters } from './AuditFilters';
import { AuditListDocument } from './AuditList.generated';
import { AuditTable } from './AuditTable';
import { ExportAudit } from './ExportAudit';

const PAGE_SIZE = 50;

/** Shows what staff did, newest first; what is searched and which page stand in the address. */
export function AuditScreen() {
  const { t } = useTranslation();
  const { number } = useDisplay();
  const [address] = useSearchParams();
  const search = readAuditSearch(address);
  const filter = auditFilter(search);
  const isReversed = search.from !== '' && search.to !== '' && search.to < search.from;
  const { variables, turn } = usePaging(PAGE_SIZE);
  const { data, previousData, error, refetch } = useQuery(AuditListDocument, {
    variables: { filter, ...variables },
    fetchPolicy: 'cache-and-network',
  });
  const page = (data ?? previousData)?.auditEntries;
  return (
    <Page title={t('audit.title')} intro={t('audit.intro')} actions={<ExportAudit filter={filter} />}>
      <section className="panel" aria-label={t('audit.list')}>
        <AuditFilters key={address.toString()} />
        {error !== undefined && (
          <div className="panel-body">
            <FaultNote error={error} onRetry={() => void refetch()} />
          </div>
        )}
        {page === undefined && error === undefined && <SkeletonRows count={8} />}
        {isReversed && <Note state="attention">{t('audit.reversed')}</Note>}
        {page !== undefined && page.nodes.length === 0 && !isReversed && (
          <EmptyState title={t('audit.empty')}>{t('audit.emptyText')}</EmptyState>
        )}
        {page !== undefined && page.nodes.length > 0 && (
          <>
            <AuditTable rows={page.nodes} />
            <Paging
              words={t('audit.count', { count: page.totalCount, total: number(page.totalCount) })}
              pageInfo={page.pageInfo}
              turn={turn}
            />
          </>
        )}
      </section>
    </Page>
  );
}
