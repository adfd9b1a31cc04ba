import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { InputValidator } from '../../../platform/validation/input-validator';
import { invalid } from '../../../platform/validation/refusals';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import type { LockedPost, PostRequest } from './change-post';
import { changingPost } from './change-post';
import { findClosedDay } from './closed-day';
import type { PublishingDeps } from '../deps';
import { countOthersWith, planDeliveries, readDeliveries } from './posts.queries';
import { loadSubjectFacts } from './subjects/subject-facts';
import { say } from './words/say';

type Changed = Promise<Result<{ readonly postId: string }, Refusal>>;
const LONGEST_NOTE = 300;
/** What makes it useless to approve a post; the rest may heal until it is published. */
const IN_VAIN: readonly string[] = ['CANCELLED', 'OVER'];

/** Gives a draft to colleagues for approval. */
export function askForApproval(deps: PublishingDeps, actor: Actor, request: PostRequest): Changed {
  const act = { operation: 'askForApproval', request, states: ['DRAFT'] } as const;
  return changingPost(deps, actor, act, ({ now }) =>
    Promise.resolve(ok({ state: 'WAITING', askedAt: now, declineNote: null })),
  );
}

/**
 * Approves a post: it is published when it is planned, or now. Refuses whoever made it or wrote its words last, unless
 * nobody else of the library may approve. What is on all its channels already counts as
 * published.
 */
export function approvePost(deps: PublishingDeps, actor: Actor, request: PostRequest): Changed {
  const act = { operation: 'approvePost', request, states: ['WAITING'] } as const;
  return changingPost(deps, actor, act, async (locked) => {
    const { tx, post, by, now } = locked;
    if (await isForOthers(locked)) return fail(invalid(['id'], say('ownWords')));
    if (post.plannedAt !== null && post.plannedAt <= now) return fail(invalid(['id'], say('past')));
    const obstacle = await findObstacle(deps, locked);
    if (obstacle !== null) return fail(obstacle);
    await planDeliveries(tx, post.id, post.plannedAt ?? now);
    const state = (await isDone(tx, post.id)) ? 'PUBLISHED' : 'APPROVED';
    return ok({ state, approvedAt: now, approvedBy: by, declineNote: null });
  });
}

/**
 * Tells whether somebody else is to approve. Whoever made a post may where only who wrote it last is left beside them:
 * a library of two must not come to a stop.
 */
async function isForOthers({ tx, post, by }: LockedPost): Promise<boolean> {
  const authors = [post.madeBy, post.writtenBy];
  if (!authors.includes(by)) return false;
  if ((await countOthersWith(tx, 'posts.approve', authors)) > 0) return true;
  return post.writtenBy === by && (await countOthersWith(tx, 'posts.approve', [by])) > 0;
}

/** Tells whether nothing of a post is left to be published: other words do not go where it is already. */
async function isDone(tx: EntityManager, postId: string): Promise<boolean> {
  const deliveries = await readDeliveries(tx, [postId]);
  return (
    deliveries.length > 0 && deliveries.every(({ state }) => state === 'SENT' || state === 'DONE_BY_HAND')
  );
}

async function findObstacle(deps: PublishingDeps, { post }: LockedPost): Promise<Refusal | null> {
  const subject = await loadSubjectFacts(deps, post);
  if (subject === null) return invalid(['id'], say('reasons.GONE'));
  const { obstacle } = subject;
  return obstacle !== null && IN_VAIN.includes(obstacle) ? invalid(['id'], say(`reasons.${obstacle}`)) : null;
}

/** Gives a post back to who wrote it, with a reason. */
export function declinePost(
  deps: PublishingDeps,
  actor: Actor,
  request: PostRequest & { readonly reason: string },
): Changed {
  const act = { operation: 'declinePost', request, states: ['WAITING'] } as const;
  return changingPost(deps, actor, act, () => {
    const form = new InputValidator([]);
    const note = form.requiredLine(
      request.reason,
      { longest: LONGEST_NOTE, what: say('nouns.reason') },
      'reason',
    );
    const [first, ...others] = form.refusals;
    return Promise.resolve(
      first ? fail(first, ...others) : ok({ state: 'DRAFT', askedAt: null, declineNote: note }),
    );
  });
}

/** Takes a post off the plan; what was published stays on its channels. */
export function withdrawPost(deps: PublishingDeps, actor: Actor, request: PostRequest): Changed {
  const act = { operation: 'withdrawPost', request, states: ['DRAFT', 'WAITING', 'APPROVED'] } as const;
  return changingPost(deps, actor, act, async ({ tx, post }) => {
    await planDeliveries(tx, post.id, null);
    return ok({ state: 'WITHDRAWN' });
  });
}

/** When a post is to be published. */
export type PlanPostRequest = PostRequest & {
  readonly plannedAt?: Date | null;
  /** Whether it also goes on a day on which the library is closed. */
  readonly evenIfClosed?: boolean | null;
};

/**
 * Plans when a post is published by itself; without a time it is as soon as it is approved. An approval stays, and with
 * it a time must: without one the post would leave at once. Refuses a time that is over, and a day on which all branches
 * are closed, unless that is known.
 */
export function planPost(deps: PublishingDeps, actor: Actor, request: PlanPostRequest): Changed {
  const act = { operation: 'planPost', request, states: ['DRAFT', 'WAITING', 'APPROVED'] } as const;
  return changingPost(deps, actor, act, async ({ tx, post, now }) => {
    const plannedAt = request.plannedAt ?? null;
    if (plannedAt === null && post.state === 'APPROVED')
      return fail(invalid(['plannedAt'], say('needsTime')));
    if (plannedAt !== null && plannedAt <= now) return fail(invalid(['plannedAt'], say('past')));
    const closed =
      plannedAt === null || request.evenIfClosed === true ? null : await findClosedDay(tx, plannedAt);
    if (closed !== null) return fail(invalid(['plannedAt'], say('closed', closed)));
    if (post.state === 'APPROVED') await planDeliveries(tx, post.id, plannedAt);
    return ok({ plannedAt, listedAt: plannedAt ?? post.madeAt });
  });
}
