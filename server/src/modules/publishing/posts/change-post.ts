import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { invalid, notFound, stale } from '../../../platform/validation/refusals';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import type { PublishingDeps } from '../deps';
import { POST_NOUNS } from './post-deps';
import type { Post } from './post.entity';
import type { PostState } from './post.terms';
import type { PostRow } from './posts.queries';
import { changePost, lockPost } from './posts.queries';
import { say } from './words/say';

/** Names the post that is changed, as it was read. */
export type PostRequest = {
  readonly id: string;
  readonly version: number;
  readonly idempotencyKey?: string | null;
};

/** A post that is locked while it is changed. */
export type LockedPost = {
  readonly tx: EntityManager;
  readonly post: Post;
  readonly by: string;
  readonly now: Date;
};

/** Which act changes a post, and in which states it may. */
export type PostAct<Request extends PostRequest> = {
  readonly operation: string;
  readonly request: Request;
  readonly states: readonly PostState[];
};

/** Changes a post in one unit, if nobody changed it meanwhile and its state allows it. */
export function changingPost<Request extends PostRequest>(
  deps: PublishingDeps,
  actor: Actor,
  { operation, request, states }: PostAct<Request>,
  change: (locked: LockedPost) => Promise<Result<Partial<PostRow>, Refusal>>,
): Promise<Result<{ readonly postId: string }, Refusal>> {
  return withIdempotency(deps.db, idempotentRequest(deps, actor, operation, request), async (tx) => {
    const post = await lockPost(deps.db, tx, request.id);
    if (post === null) return fail(notFound(['id'], POST_NOUNS.post));
    if (post.version !== request.version) return fail(stale(POST_NOUNS.post, post.version));
    if (!states.includes(post.state))
      return fail(invalid(['id'], say('notNow', { state: say(`states.${post.state}`) })));
    const [by, now] = [toPrincipal(actor), deps.clock.now()];
    const changed = await change({ tx, post, by, now });
    if (!changed.ok) return changed;
    await changePost(tx, post.id, {
      ...changed.value,
      updatedAt: now,
      updatedBy: by,
      version: post.version + 1,
    });
    return ok({ postId: post.id });
  });
}
