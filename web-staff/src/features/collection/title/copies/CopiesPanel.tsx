import { useQuery } from '@apollo/client/react';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { useSession } from '../../../../lib/session/session-context';
import { Button } from '../../../../lib/ui/Button';
import { FaultNote } from '../../../../lib/ui/FaultNote';
import { SkeletonRows } from '../../../../lib/ui/SkeletonRows';
import { AddCopiesForm } from './AddCopiesForm';
import { CopiesOfTitleDocument } from './CopiesOfTitle.generated';
import { CopiesTable } from './CopiesTable';
import { CopyEditor } from './CopyEditor';

/** Lists the copies of a title, lets them be changed and more be added. */
export function CopiesPanel({ titleId }: { readonly titleId: string }) {
  const { t } = useTranslation();
  const { can, branch } = useSession();
  const { data, error, refetch } = useQuery(CopiesOfTitleDocument, {
    variables: { id: titleId },
    fetchPolicy: 'cache-and-network',
  });
  const [isAdding, adding] = useDisclosure(false);
  const [editedId, setEditedId] = useState<string | null>(null);
  const copies = data?.title?.copies;
  const rows = copies?.edges.map(({ node }) => node) ?? [];
  const edited = rows.find(({ id }) => id === editedId);
  const isEditor = can('CATALOGUE_EDIT');
  return (
    <section className="panel" aria-labelledby="copies">
      <header>
        <h2 id="copies">{t('title.section.copies')}</h2>
        {copies !== undefined && (
          <span className="quiet">{t('copies.existing', { count: copies.totalCount })}</span>
        )}
        <span className="spacer" />
        {isEditor && !isAdding && (
          <Button small onClick={adding.open}>
            {t('copies.add')}
          </Button>
        )}
      </header>
      {error !== undefined && (
        <div className="panel-body">
          <FaultNote error={error} onRetry={() => void refetch()} />
        </div>
      )}
      {copies === undefined && error === undefined && <SkeletonRows count={2} />}
      {isAdding && branch !== null && (
        <AddCopiesForm
          titleId={titleId}
          branch={branch}
          onClose={adding.close}
          onAdded={() => void refetch()}
        />
      )}
      {copies !== undefined && <CopiesTable rows={rows} onEdit={isEditor ? setEditedId : null} />}
      {edited !== undefined && (
        <CopyEditor
          key={`${edited.id}-${edited.version}`}
          copy={edited}
          onClose={() => setEditedId(null)}
          onSaved={() => void refetch()}
        />
      )}
    </section>
  );
}
