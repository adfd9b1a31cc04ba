import { ok } from '../../../../shared/result';
import type { Outcome } from '../../channels/adapters/channel-adapter';
import { holdChannel } from '../../channels/channels.queries';
import type { PostDeps } from '../post-deps';
import type { PostDelivery } from '../post.entity';
import { lockPost } from '../posts.queries';
import { moveDelivery, settlePost } from './deliveries.queries';
import { nextTryAt } from './retry.rules';

/** Settles an attempt: there, tried again later, held for a person, or failed; a token that is refused holds its channel. */
export async function settleOutcome(
  deps: PostDeps,
  delivery: PostDelivery,
  outcome: Outcome,
  counted: Pick<PostDelivery, 'attempts'> = delivery,
): Promise<void> {
  const now = deps.clock.now();
  const { attempts } = counted;
  await deps.db.transaction(async (tx) => {
    await lockPost(deps.db, tx, delivery.postId);
    const changes = { attempts, ...changesAfter(attempts, outcome, now) };
    if (!(await moveDelivery(tx, delivery, changes))) return ok(null);
    if (outcome.kind === 'TOKEN' || outcome.kind === 'TARGET')
      await holdChannel(tx, delivery.channel, outcome.kind);
    if (outcome.kind === 'SENT') await settlePost(tx, delivery.postId);
    return ok(null);
  });
}

/** Lets an attempt that was broken off, and of which the network knows nothing, be made again. */
export async function settleAbsent(deps: PostDeps, delivery: PostDelivery): Promise<void> {
  const nextTry = deps.clock.now();
  await deps.db.transaction(async (tx) =>
    ok(
      await moveDelivery(tx, delivery, {
        state: 'PLANNED',
        nextTryAt: nextTry,
        claimedAt: null,
        remoteStep: null,
      }),
    ),
  );
}

function changesAfter(attempts: number, outcome: Outcome, now: Date): Partial<PostDelivery> {
  if (outcome.kind === 'SENT')
    return {
      state: 'SENT',
      remoteId: outcome.remoteId,
      remoteAddress: outcome.remoteAddress,
      reason: null,
      lastAnswer: null,
      sentAt: now,
    };
  const { answer } = outcome;
  if (outcome.kind === 'LATER') {
    const next = nextTryAt(attempts, now, outcome.afterSeconds);
    const told = { reason: outcome.reason, lastAnswer: answer };
    return next === null ? { ...told, state: 'FAILED' } : { ...told, state: 'PLANNED', nextTryAt: next };
  }
  return { state: outcome.kind === 'REFUSED' ? 'FAILED' : 'HELD', reason: outcome.kind, lastAnswer: answer };
}
