import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { Page } from '../../../lib/page/Page';
import { paths } from '../../../lib/paths';
import { useSession } from '../../../lib/session/session-context';
import { EmptyState } from '../../../lib/ui/EmptyState';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { SkeletonRows } from '../../../lib/ui/SkeletonRows';
import { StandardEditor } from './StandardEditor';
import { StandardForEditDocument } from './StandardForEdit.generated';

const NEW = 'new';

/** Writes what the library promises of a service, and puts it in force. */
export function StandardScreen() {
  const { t } = useTranslation();
  const { standardId = NEW } = useParams();
  const { can } = useSession();
  const isNew = standardId === NEW;
  const mayWrite = can('PAGES_WRITE');
  const { data, error, refetch } = useQuery(StandardForEditDocument, {
    variables: { id: standardId },
    skip: isNew || !mayWrite,
    fetchPolicy: 'cache-and-network',
  });
  const standard = data?.serviceStandardForEdit ?? null;
  const title = isNew ? t('standards.create') : (standard?.name.indonesian ?? t('standards.title'));
  const onSaved = async () => {
    if (!isNew) await refetch();
  };
  return (
    <Page title={title} crumbs={[{ label: t('standards.title'), to: paths.standards }]}>
      {!mayWrite && (
        <section className="panel">
          <EmptyState title={t('standards.refused')}>{t('standards.refusedText')}</EmptyState>
        </section>
      )}
      {error !== undefined && <FaultNote error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === undefined && !isNew && mayWrite && (
        <section className="panel">
          <SkeletonRows count={8} />
        </section>
      )}
      {data?.serviceStandardForEdit === null && (
        <section className="panel">
          <EmptyState title={t('common.notFound')}>{t('common.notFoundText')}</EmptyState>
        </section>
      )}
      {(standard !== null || isNew) && mayWrite && (
        <StandardEditor
          key={standard === null ? NEW : `${standard.id}-${standard.version}`}
          standard={standard}
          onSaved={onSaved}
        />
      )}
    </Page>
  );
}
