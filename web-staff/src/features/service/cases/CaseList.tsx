import { useQuery } from '@apollo/client/react';
import { useState } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { Paging } from '../../../lib/page/Paging';
import { usePaging } from '../../../lib/page/use-paging';
import { EmptyState } from '../../../lib/ui/EmptyState';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { SkeletonRows } from '../../../lib/ui/SkeletonRows';
import { useDisplay } from '../../../lib/ui/use-display';
import { CaseLine } from './CaseLine';
import { CopyCasesDocument } from './CopyCases.generated';
import { DecideDialog } from './DecideDialog';
import type { CaseKind, CaseOnList } from './decisions';

const PAGE_SIZE = 25;

/** Lists cases of a kind, newest first; the page stands in the address. */
export function CaseList({ kind, isAll }: { readonly kind: CaseKind; readonly isAll: boolean }) {
  const { t } = useTranslation();
  const { number } = useDisplay();
  const { variables, turn } = usePaging(PAGE_SIZE);
  const [decided, setDecided] = useState<CaseOnList | null>(null);
  const { data, previousData, error, refetch } = useQuery(CopyCasesDocument, {
    variables: { kind, isOpen: !isAll, ...variables },
    fetchPolicy: 'cache-and-network',
  });
  const page = (data ?? previousData)?.copyCases;
  const rows = page?.edges.map(({ node }) => node) ?? [];
  return (
    <section className="panel" aria-label={t(`cases.kind.${kind}`)}>
      {error !== undefined && (
        <div className="panel-body">
          <FaultNote error={error} onRetry={() => void refetch()} />
        </div>
      )}
      {page === undefined && error === undefined && <SkeletonRows count={5} />}
      {page !== undefined && rows.length === 0 && (
        <EmptyState title={t('cases.empty')}>{t(`cases.emptyText.${kind}`)}</EmptyState>
      )}
      <ul className="thing-list">
        {rows.map((one) => (
          <CaseLine key={one.id} one={one} onDecide={() => setDecided(one)} />
        ))}
      </ul>
      {page !== undefined && rows.length > 0 && (
        <Paging
          words={t('cases.count', { count: page.totalCount, total: number(page.totalCount) })}
          pageInfo={page.pageInfo}
          turn={turn}
        />
      )}
      {decided !== null && (
        <DecideDialog one={decided} onClose={() => setDecided(null)} onDecided={() => void refetch()} />
      )}
    </section>
  );
}
