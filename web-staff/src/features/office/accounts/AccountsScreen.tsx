import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { Page } from '../../../lib/page/Page';
import { Paging } from '../../../lib/page/Paging';
import { usePaging } from '../../../lib/page/use-paging';
import { paths } from '../../../lib/paths';
import { Button } from '../../../lib/ui/Button';
import { EmptyState } from '../../../lib/ui/EmptyState';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { SkeletonRows } from '../../../lib/ui/SkeletonRows';
import { useDisplay } from '../../../lib/ui/use-display';
import { AccountEditor } from './AccountEditor';
import { AccountListDocument } from './AccountList.generated';
import { AccountTable } from './AccountTable';
import { RolesPanel } from './roles/RolesPanel';
import { SecondPersonPanel } from './roles/SecondPersonPanel';

const PAGE_SIZE = 25;

/**
 * Lists the accounts of staff and the roles they can have; which accounts and which page stand in the
 * address.
 */
export function AccountsScreen() {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const isActive = search.get('show') !== 'closed';
  const [editedId, setEditedId] = useState<string | 'new' | null>(null);
  const { variables, turn } = usePaging(PAGE_SIZE);
  const { data, previousData, error, refetch } = useQuery(AccountListDocument, {
    variables: { isActive, ...variables },
    fetchPolicy: 'cache-and-network',
  });
  const page = (data ?? previousData)?.staffMembers;
  const edited = page?.nodes.find(({ id }) => id === editedId) ?? null;
  return (
    <Page
      title={t('accounts.title')}
      intro={t('accounts.intro')}
      actions={
        <Button weight="primary" onClick={() => setEditedId('new')}>
          {t('accounts.invite')}
        </Button>
      }
    >
      <nav className="list-tabs" aria-label={t('accounts.lists')}>
        <Link to={paths.accounts} aria-current={isActive ? 'page' : undefined}>
          {t('accounts.open')}
        </Link>
        <Link to={paths.closedAccounts} aria-current={isActive ? undefined : 'page'}>
          {t('accounts.closed')}
        </Link>
      </nav>
      <section className="panel" aria-label={t('accounts.list')}>
        {error !== undefined && (
          <div className="panel-body">
            <FaultNote error={error} onRetry={() => void refetch()} />
          </div>
        )}
        {page === undefined && error === undefined && <SkeletonRows count={5} />}
        {page !== undefined && page.nodes.length === 0 && (
          <EmptyState title={t(isActive ? 'accounts.empty' : 'accounts.emptyClosed')} />
        )}
        {page !== undefined && page.nodes.length > 0 && (
          <>
            <AccountTable rows={page.nodes} onOpen={setEditedId} />
            <Count total={page.totalCount} pageInfo={page.pageInfo} turn={turn} />
          </>
        )}
      </section>
      <RolesPanel />
      <SecondPersonPanel />
      {(edited !== null || editedId === 'new') && (
        <AccountEditor
          key={editedId}
          account={edited}
          onClose={() => setEditedId(null)}
          onChanged={() => void refetch()}
        />
      )}
    </Page>
  );
}

function Count({
  total,
  ...paging
}: { readonly total: number } & Omit<Parameters<typeof Paging>[0], 'words'>) {
  const { t } = useTranslation();
  const { number } = useDisplay();
  return <Paging words={t('accounts.count', { count: total, total: number(total) })} {...paging} />;
}
