import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { InputValidator } from '../../../platform/validation/input-validator';
import { readLink } from '../../../platform/validation/read-text';
import { invalid, notFound } from '../../../platform/validation/refusals';
import { toCivilDate } from '../../../shared/civil-date';
import type { CivilDate } from '../../../shared/civil-date';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { settlePost } from './delivery/deliveries.queries';
import type { PostDeps } from './post-deps';
import { POST_NOUNS } from './post-deps';
import type { Post, PostDelivery } from './post.entity';
import { changeDelivery, findDelivery, lockPost, noteReach } from './posts.queries';
import { say } from './words/say';

type DeliveryRequest = { readonly deliveryId: string; readonly idempotencyKey?: string | null };
type Settled = Promise<Result<{ readonly postId: string }, Refusal>>;
type Locked = { readonly tx: EntityManager; readonly post: Post; readonly delivery: PostDelivery };

/** Tries again what was held or failed. What may be there already is not, without `isAbsent`: a person looked. */
export function retryDelivery(
  deps: PostDeps,
  actor: Actor,
  request: DeliveryRequest & { readonly isAbsent?: boolean | null },
): Settled {
  return settling(deps, actor, { operation: 'retryDelivery', request }, async ({ tx, post, delivery }) => {
    const { state, reason, remoteStep } = delivery;
    if (post.state !== 'APPROVED' || (state !== 'HELD' && state !== 'FAILED')) return notNow(post);
    if (reason === 'UNCERTAIN' && request.isAbsent !== true) return invalid(['isAbsent'], say('uncertain'));
    await changeDelivery(tx, delivery.id, {
      state: 'PLANNED',
      attempts: 0,
      nextTryAt: deps.clock.now(),
      // By it an attempt is found that the network said had failed.
      remoteStep: request.isAbsent === true ? null : remoteStep,
      reason: null,
      lastAnswer: null,
    });
    return null;
  });
}

/** Marks a post as published on a channel: by hand, or found there. */
export function markDelivery(
  deps: PostDeps,
  actor: Actor,
  request: DeliveryRequest & { readonly address?: string | null },
): Settled {
  return settling(deps, actor, { operation: 'markDelivery', request }, async ({ tx, post, delivery }) => {
    const isOpen = ['HELD', 'FAILED', 'BY_HAND'].includes(delivery.state);
    if (post.state !== 'APPROVED' || !isOpen) return notNow(post);
    const form = new InputValidator([]);
    const address = readLink(form, request.address, { message: say('wrongAddress'), field: ['address'] });
    const [refusal] = form.refusals;
    if (refusal) return refusal;
    await changeDelivery(tx, delivery.id, {
      state: 'DONE_BY_HAND',
      remoteAddress: address,
      reason: null,
      sentAt: deps.clock.now(),
      settledBy: toPrincipal(actor),
    });
    await settlePost(tx, post.id);
    return null;
  });
}

/** How many saw a post and replied on a day, as its channel says. */
export type ReachRequest = DeliveryRequest & {
  readonly day: CivilDate;
  readonly seen: number;
  readonly replies: number;
};

/** Notes what the channel tells of a post on a day, in place of what was noted of that day before. */
export function notePostReach(deps: PostDeps, actor: Actor, request: ReachRequest): Settled {
  return settling(deps, actor, { operation: 'notePostReach', request }, async ({ tx, post, delivery }) => {
    const { day, seen, replies } = request;
    if (delivery.state !== 'SENT' && delivery.state !== 'DONE_BY_HAND') return notNow(post);
    if (day > toCivilDate(deps.clock.now())) return invalid(['day'], say('wrongDay'));
    if (seen < 0 || replies < 0) return invalid([seen < 0 ? 'seen' : 'replies'], say('wrongCount'));
    await noteReach(tx, { deliveryId: delivery.id, day, seen, replies, notedBy: toPrincipal(actor) });
    return null;
  });
}

function notNow({ state }: Post): Refusal {
  return invalid(['deliveryId'], say('notNow', { state: say(`states.${state}`) }));
}

function settling<Request extends DeliveryRequest>(
  deps: PostDeps,
  actor: Actor,
  { operation, request }: { readonly operation: string; readonly request: Request },
  settle: (locked: Locked) => Promise<Refusal | null>,
): Settled {
  return withIdempotency(deps.db, idempotentRequest(deps, actor, operation, request), async (tx) => {
    const asked = await findDelivery(tx, request.deliveryId);
    const post = asked && (await lockPost(deps.db, tx, asked.postId));
    // Read again under the lock: the job settles deliveries too.
    const delivery = post && (await findDelivery(tx, request.deliveryId));
    if (!post || !delivery) return fail(notFound(['deliveryId'], POST_NOUNS.delivery));
    const refusal = await settle({ tx, post, delivery });
    return refusal === null ? ok({ postId: post.id }) : fail(refusal);
  });
}
