import { useTranslation } from '../../../i18n/use-translation';
import type { State } from '../../../lib/ui/StateShape';
import { StateShape } from '../../../lib/ui/StateShape';
import type { PostRow } from './post-query';

const SHAPES: Readonly<Record<PostRow['state'], State>> = {
  DRAFT: 'note',
  WAITING: 'waiting',
  APPROVED: 'waiting',
  PUBLISHED: 'ok',
  WITHDRAWN: 'blocked',
};

/** Tells how far a post has come; one that waits for a person on a channel says so by its shape. */
export function PostStateMark({ post }: { readonly post: Pick<PostRow, 'state' | 'deliveries'> }) {
  const { t } = useTranslation();
  const isStuck =
    post.state === 'APPROVED' &&
    post.deliveries.some(({ state }) => state === 'HELD' || state === 'FAILED' || state === 'BY_HAND');
  return (
    <span className="row" style={{ gap: 6 }}>
      <StateShape state={isStuck ? 'attention' : SHAPES[post.state]} />
      {t(`posts.state.${post.state}`)}
    </span>
  );
}
