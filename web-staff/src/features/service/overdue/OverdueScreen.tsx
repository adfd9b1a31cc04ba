import { useQuery } from '@apollo/client/react';
import { NativeSelect } from '@mantine/core';
import { useNavigate, useSearchParams } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { useListKeys } from '../../../lib/keyboard/use-list-keys';
import { Page } from '../../../lib/page/Page';
import { Paging } from '../../../lib/page/Paging';
import { usePaging } from '../../../lib/page/use-paging';
import { paths } from '../../../lib/paths';
import { useSession } from '../../../lib/session/session-context';
import { EmptyState } from '../../../lib/ui/EmptyState';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { SkeletonRows } from '../../../lib/ui/SkeletonRows';
import { useDisplay } from '../../../lib/ui/use-display';
import { OverdueListDocument } from './OverdueList.generated';
import { OverdueTable } from './OverdueTable';

const PAGE_SIZE = 25;

/** Lists loans past their due date; branch and page stand in the address. */
export function OverdueScreen() {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  return (
    <Page title={t('overdue.title')} intro={t('overdue.intro')} actions={<BranchFilter />}>
      <OverdueLoans branchId={search.get('branch')} />
    </Page>
  );
}

function BranchFilter() {
  const { t } = useTranslation();
  const { branches } = useSession();
  const [search, setSearch] = useSearchParams();
  return (
    <NativeSelect
      aria-label={t('overdue.scope')}
      value={search.get('branch') ?? ''}
      data={[
        { value: '', label: t('overdue.everyBranch') },
        ...branches.map(({ id, name }) => ({ value: id, label: name.text })),
      ]}
      onChange={({ currentTarget }) =>
        setSearch(currentTarget.value === '' ? {} : { branch: currentTarget.value })
      }
    />
  );
}

function OverdueLoans({ branchId }: { readonly branchId: string | null }) {
  const { t } = useTranslation();
  const { number } = useDisplay();
  const navigate = useNavigate();
  const { variables, turn } = usePaging(PAGE_SIZE);
  const { data, previousData, error, refetch } = useQuery(OverdueListDocument, {
    variables: { branchId, ...variables },
    fetchPolicy: 'cache-and-network',
  });
  const page = (data ?? previousData)?.overdueLoans;
  const rows = page?.edges.map(({ node }) => node) ?? [];
  const open = (id: string) => {
    const member = rows.find((row) => row.id === id)?.member;
    if (member != null) void navigate(paths.member(member.id));
  };
  const keys = useListKeys({
    ids: rows.map(({ id }) => id),
    onOpen: open,
    pageInfo: page?.pageInfo ?? null,
    turn,
  });
  return (
    <section className="panel" aria-label={t('overdue.list')}>
      {error !== undefined && (
        <div className="panel-body">
          <FaultNote error={error} onRetry={() => void refetch()} />
        </div>
      )}
      {page === undefined && error === undefined && <SkeletonRows count={8} />}
      {page !== undefined && rows.length === 0 && (
        <EmptyState title={t('overdue.empty')}>{t('overdue.emptyText')}</EmptyState>
      )}
      {rows.length > 0 && <OverdueTable rows={rows} keys={keys} />}
      {page !== undefined && rows.length > 0 && (
        <Paging
          words={t('overdue.count', { count: page.totalCount, total: number(page.totalCount) })}
          pageInfo={page.pageInfo}
          turn={turn}
        />
      )}
    </section>
  );
}
