import { useQuery } from '@apollo/client/react';
import { Link, useNavigate, useSearchParams } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { ActNotes } from '../../../lib/acts/ActNotes';
import { useAnnouncedMutation } from '../../../lib/acts/use-announced-mutation';
import { Page } from '../../../lib/page/Page';
import { paths } from '../../../lib/paths';
import { Button } from '../../../lib/ui/Button';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { CreatePostDocument } from './composer/CreatePost.generated';
import { PostListDocument } from './PostList.generated';
import { PostStateMark } from './PostStateMark';

const MOST_SHOWN = 20;

/** Shows which posts about something there are, and makes another. */
export function MakePostScreen() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const subjectId = search.get('about') ?? '';
  const { data, error, refetch } = useQuery(PostListDocument, {
    variables: { filter: { subjectId }, first: MOST_SHOWN },
    fetchPolicy: 'cache-and-network',
  });
  const act = useAnnouncedMutation(CreatePostDocument, {
    payloadOf: (result) => result.createPost,
    onDone: () => undefined,
  });
  const make = async () => {
    const done = await act.run(
      (idempotencyKey) => ({ subjectId, idempotencyKey }),
      () => t('posts.make.done'),
    );
    if (done?.post != null) await navigate(paths.post(done.post.id), { replace: true });
  };
  const existing = data?.posts.nodes ?? [];
  return (
    <Page
      title={t('posts.make.title')}
      intro={t('posts.make.intro')}
      crumbs={[{ label: t('posts.title'), to: paths.posts }]}
    >
      <section className="panel" aria-labelledby="existing-posts">
        <header>
          <h2 id="existing-posts">{t('posts.make.existing')}</h2>
        </header>
        <div className="panel-body stack" style={{ gap: 12 }}>
          {error !== undefined && <FaultNote error={error} onRetry={() => void refetch()} />}
          {data !== undefined && existing.length === 0 && <p className="muted">{t('posts.make.none')}</p>}
          {existing.map((post) => (
            <p key={post.id} className="row wrap">
              <Link to={paths.post(post.id)}>{post.name.text}</Link>
              <PostStateMark post={post} />
            </p>
          ))}
          <ActNotes error={act.error} messages={act.messages} />
          <div>
            <Button weight="primary" busy={act.loading} onClick={() => void make()}>
              {t('posts.make.act')}
            </Button>
          </div>
        </div>
      </section>
    </Page>
  );
}
