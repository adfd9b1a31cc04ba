import { useQuery } from '@apollo/client/react';

import { useTranslation } from '../../../i18n/use-translation';
import { EmptyState } from '../../../lib/ui/EmptyState';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { SkeletonRows } from '../../../lib/ui/SkeletonRows';
import { PageListDocument } from './PageList.generated';
import type { PageListQuery } from './PageList.generated';
import { PageTable } from './PageTable';

/** Lists the pages that staff write, with how far each is published. */
export function PageList() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(PageListDocument, { fetchPolicy: 'cache-and-network' });
  const nameOfKind = ({ kind }: PageListQuery['sitePageDrafts'][number]) =>
    kind === 'STORY' ? t('stories.one') : t(`sitePages.kind.${kind}`);
  return (
    <section className="panel" aria-label={t('sitePages.list.pages')}>
      {error !== undefined && (
        <div className="panel-body">
          <FaultNote error={error} onRetry={() => void refetch()} />
        </div>
      )}
      {data === undefined && error === undefined && <SkeletonRows count={6} />}
      {data?.sitePageDrafts.length === 0 && (
        <EmptyState title={t('sitePages.nothing')}>{t('sitePages.nothingText')}</EmptyState>
      )}
      {data !== undefined && data.sitePageDrafts.length > 0 && (
        <PageTable pages={data.sitePageDrafts} kindOf={nameOfKind} />
      )}
    </section>
  );
}
