import { useQuery } from '@apollo/client/react';

import { useTranslation } from '../../../../i18n/use-translation';
import { Button } from '../../../../lib/ui/Button';
import { EmptyState } from '../../../../lib/ui/EmptyState';
import { FaultNote } from '../../../../lib/ui/FaultNote';
import { SkeletonRows } from '../../../../lib/ui/SkeletonRows';
import { PageTable } from '../PageTable';
import { StoryListDocument } from './StoryList.generated';

/** Lists the stories that staff write, the newest first, with how far each is published. */
export function StoryList() {
  const { t } = useTranslation();
  const { data, error, loading, refetch, fetchMore } = useQuery(StoryListDocument, {
    fetchPolicy: 'cache-and-network',
  });
  const list = data?.storyDrafts;
  const more = () =>
    void fetchMore({
      variables: { after: list?.pageInfo.endCursor },
      updateQuery: (before, { fetchMoreResult: { storyDrafts } }) => ({
        storyDrafts: { ...storyDrafts, nodes: [...before.storyDrafts.nodes, ...storyDrafts.nodes] },
      }),
    });
  return (
    <section className="panel" aria-label={t('stories.list')}>
      {error !== undefined && (
        <div className="panel-body">
          <FaultNote error={error} onRetry={() => void refetch()} />
        </div>
      )}
      {list === undefined && error === undefined && <SkeletonRows count={6} />}
      {list?.nodes.length === 0 && (
        <EmptyState title={t('stories.nothing')}>{t('stories.nothingText')}</EmptyState>
      )}
      {list !== undefined && list.nodes.length > 0 && (
        <PageTable
          pages={list.nodes}
          kindOf={({ story }) => t(`stories.section.${story?.section ?? 'NEWS'}`)}
        />
      )}
      {list?.pageInfo.hasNextPage === true && (
        <div className="panel-body">
          <Button busy={loading} onClick={more}>
            {t('stories.more')}
          </Button>
        </div>
      )}
    </section>
  );
}
