import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useSearchParams } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { Page } from '../../../lib/page/Page';
import { useSession } from '../../../lib/session/session-context';
import { Button } from '../../../lib/ui/Button';
import { EmptyState } from '../../../lib/ui/EmptyState';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { SkeletonRows } from '../../../lib/ui/SkeletonRows';
import { BranchCard } from './BranchCard';
import { BranchEditor } from './BranchEditor';
import { BranchListDocument } from './BranchList.generated';

/** Lists the branches with their hours and shelving locations. */
export function BranchesScreen() {
  const { t } = useTranslation();
  const { can } = useSession();
  const { data, error, refetch } = useQuery(BranchListDocument, { fetchPolicy: 'cache-and-network' });
  const [search] = useSearchParams();
  const [editedId, setEditedId] = useState<string | 'new' | null>(
    search.has('new') && can('LIBRARY_EDIT') ? 'new' : null,
  );
  const edited = data?.branches.find(({ id }) => id === editedId);
  const isEditor = can('LIBRARY_EDIT');
  const newBranch = isEditor && (
    <Button weight="primary" onClick={() => setEditedId('new')}>
      {t('branches.newBranch')}
    </Button>
  );
  return (
    <Page title={t('branches.title')} intro={t('branches.intro')} actions={newBranch}>
      {error !== undefined && <FaultNote error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === undefined && (
        <section className="panel">
          <SkeletonRows count={6} />
        </section>
      )}
      {data?.branches.length === 0 && (
        <section className="panel">
          <EmptyState title={t('branches.empty')} actions={newBranch}>
            {t('branches.emptyText')}
          </EmptyState>
        </section>
      )}
      <div className="branch-cards">
        {data?.branches.map((branch) => (
          <BranchCard
            key={branch.id}
            branch={branch}
            onEdit={isEditor ? () => setEditedId(branch.id) : null}
          />
        ))}
      </div>
      {(edited !== undefined || editedId === 'new') && (
        <BranchEditor
          key={`${editedId}`}
          branch={edited ?? null}
          isFirst={data?.branches.length === 0}
          onClose={() => setEditedId(null)}
          onChanged={() => void refetch()}
        />
      )}
    </Page>
  );
}
