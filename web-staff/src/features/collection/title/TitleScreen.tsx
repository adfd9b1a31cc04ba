import { useQuery } from '@apollo/client/react';
import { Link, useLocation, useParams, useSearchParams } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { Page } from '../../../lib/page/Page';
import { paths } from '../../../lib/paths';
import { buttonClass } from '../../../lib/ui/Button';
import { EmptyState } from '../../../lib/ui/EmptyState';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { SkeletonRows } from '../../../lib/ui/SkeletonRows';
import { EditTitle } from './EditTitle';
import { readSaved } from './SavedNote';
import { TitleForEditDocument } from './form/TitleForEdit.generated';

/** Opens a title of the catalogue for reading and editing. */
export function TitleScreen() {
  const { t } = useTranslation();
  const { titleId = '' } = useParams();
  const [search] = useSearchParams();
  const { state } = useLocation();
  const { data, error, refetch } = useQuery(TitleForEditDocument, {
    variables: { id: titleId },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const crumbs = [{ to: paths.catalogue, label: t('catalogue.title') }];
  if (data === undefined) {
    return (
      <Page key="waiting" title={t('common.loading')} crumbs={crumbs}>
        {error === undefined ? (
          <section className="panel">
            <SkeletonRows count={8} />
          </section>
        ) : (
          <FaultNote error={error} onRetry={() => void refetch()} />
        )}
      </Page>
    );
  }
  if (data.title === null) {
    return (
      <Page title={t('title.notFound')} crumbs={crumbs}>
        <section className="panel">
          <EmptyState
            title={t('title.notFound')}
            actions={
              <Link className={buttonClass('primary')} to={paths.catalogue}>
                {t('today.openCatalogue')}
              </Link>
            }
          >
            {t('title.notFoundText')}
          </EmptyState>
        </section>
      </Page>
    );
  }
  return (
    <EditTitle key={titleId} title={data.title} autoFocus={search.has('edit')} saved={readSaved(state)} />
  );
}
