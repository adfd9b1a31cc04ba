import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';

import { useTranslation } from '../../../../i18n/use-translation';
import { Page } from '../../../../lib/page/Page';
import { paths } from '../../../../lib/paths';
import { EmptyState } from '../../../../lib/ui/EmptyState';
import { FaultNote } from '../../../../lib/ui/FaultNote';
import { SkeletonRows } from '../../../../lib/ui/SkeletonRows';
import { PostStateMark } from '../PostStateMark';
import { Composer } from './Composer';
import { PostForEditDocument } from './PostForEdit.generated';

/** Writes a post for its channels, has it approved, plans it, and shows what became of it on each. */
export function PostScreen() {
  const { t } = useTranslation();
  const { postId = '' } = useParams();
  const { data, error, refetch } = useQuery(PostForEditDocument, {
    variables: { id: postId },
    fetchPolicy: 'cache-and-network',
  });
  const post = data?.post ?? null;
  const onChanged = async () => void (await refetch());
  return (
    <Page
      title={post?.name.text ?? t('posts.title')}
      intro={post !== null && <PostStateMark post={post} />}
      crumbs={[{ label: t('posts.title'), to: paths.posts }]}
    >
      {error !== undefined && <FaultNote error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === undefined && (
        <section className="panel">
          <SkeletonRows count={8} />
        </section>
      )}
      {data?.post === null && (
        <section className="panel">
          <EmptyState title={t('common.notFound')}>{t('common.notFoundText')}</EmptyState>
        </section>
      )}
      {data !== undefined && post !== null && (
        <Composer
          key={`${post.id}-${post.version}`}
          post={post}
          channels={data.channels}
          onChanged={onChanged}
        />
      )}
    </Page>
  );
}
