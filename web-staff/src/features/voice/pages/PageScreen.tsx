import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useParams, useSearchParams } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { Page } from '../../../lib/page/Page';
import { paths } from '../../../lib/paths';
import { useSession } from '../../../lib/session/session-context';
import { EmptyState } from '../../../lib/ui/EmptyState';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { SkeletonRows } from '../../../lib/ui/SkeletonRows';
import { PageEditor } from './PageEditor';
import { PageForEditDocument } from './PageForEdit.generated';
import type { StoryValues } from './stories/story-values';

const NEW = 'new';

/** Writes a page of the portal in both languages, previews and publishes it, and takes older versions back. */
export function PageScreen() {
  const { t } = useTranslation();
  const { pageId = NEW } = useParams();
  const { can } = useSession();
  const isNew = pageId === NEW;
  const [search] = useSearchParams();
  const mayWrite = can('PAGES_WRITE');
  const { data, error, refetch } = useQuery(PageForEditDocument, {
    variables: { id: pageId },
    skip: isNew || !mayWrite,
    fetchPolicy: 'cache-and-network',
  });
  // What is written of a story beside its words outlives the editor, which is made anew with each version.
  const [facts, setFacts] = useState<StoryValues | null>(null);
  const page = data?.sitePageDraft ?? null;
  const isStory = isNew ? search.get('kind') === 'STORY' : page?.kind === 'STORY';
  const title = isNew
    ? t(isStory ? 'stories.create' : 'sitePages.create')
    : (page?.title.indonesian ?? t('sitePages.title'));
  const onSaved = async () => {
    if (!isNew) await refetch();
  };
  return (
    <Page title={title} crumbs={[{ label: t('sitePages.title'), to: isStory ? paths.stories : paths.pages }]}>
      {!mayWrite && (
        <section className="panel">
          <EmptyState title={t('sitePages.refused')}>{t('sitePages.refusedText')}</EmptyState>
        </section>
      )}
      {error !== undefined && <FaultNote error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === undefined && !isNew && mayWrite && (
        <section className="panel">
          <SkeletonRows count={8} />
        </section>
      )}
      {data?.sitePageDraft === null && (
        <section className="panel">
          <EmptyState title={t('common.notFound')}>{t('common.notFoundText')}</EmptyState>
        </section>
      )}
      {(page !== null || isNew) && mayWrite && (
        <PageEditor
          key={page === null ? NEW : `${page.id}-${page.version}`}
          page={page}
          kind={isStory ? 'STORY' : 'OTHER'}
          facts={facts}
          onFacts={setFacts}
          onSaved={onSaved}
        />
      )}
    </Page>
  );
}
