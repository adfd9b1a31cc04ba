import type { EntityManager } from 'typeorm';

import { retryOnUniqueViolation } from '../../../../platform/db/transactions/idempotent-request';
import { ok } from '../../../../shared/result';
import type { PostPicture } from '../../channels/adapters/channel-adapter';
import { isNetwork } from '../../channels/adapters/open-adapter';
import type { ChannelRow } from '../../channels/channel.entity';
import { isAutomatic } from '../../channels/channel.terms';
import { lockChannel } from '../../channels/channels.queries';
import { composeText, findTextFault } from '../compose';
import type { PostDeps } from '../post-deps';
import { likeALink, linkOfPost } from '../post-link';
import { loadPicture } from '../post-picture';
import type { Post, PostDelivery, PostText } from '../post.entity';
import type { DeliveryReason } from '../post.terms';
import { findDelivery, findPost, lockPost, readTexts } from '../posts.queries';
import type { SubjectFacts } from '../subjects/subject-facts';
import { loadSubjectFacts } from '../subjects/subject-facts';
import { moveDelivery, settlePost } from './deliveries.queries';

/** A delivery that this process took, with what is published. */
export type ClaimedDelivery = {
  readonly delivery: PostDelivery;
  readonly post: Post;
  readonly text: string;
  readonly link: string;
  readonly picture: PostPicture | null;
};

/**
 * Takes a delivery for one attempt, in a transaction that is over before the network is called; null where nothing is to
 * be called: somebody else was first, it is held with a reason, it is for a person, or the portal told it by itself.
 */
export async function claimDelivery(deps: PostDeps, delivery: PostDelivery): Promise<ClaimedDelivery | null> {
  const post = await findPost(deps.db, delivery.postId);
  if (post === null) return null;
  const subject = await loadSubjectFacts(deps, post);
  // Before it is taken: drawing may fail, and takes its time.
  const picture = isNetwork(delivery.channel) ? await loadPicture(deps, post) : null;
  const claim = await retryOnUniqueViolation(() =>
    deps.db.transaction(async (tx) =>
      ok(await take(deps, tx, { delivery, subject, picture, version: post.version })),
    ),
  );
  return claim.ok ? claim.value : null;
}

type Taking = {
  readonly delivery: PostDelivery;
  readonly subject: SubjectFacts | null;
  readonly picture: PostPicture | null;
  /** The version of the post that the picture is of. */
  readonly version: number;
};

async function take(
  deps: PostDeps,
  tx: EntityManager,
  { delivery: seen, subject, picture, version }: Taking,
): Promise<ClaimedDelivery | null> {
  const now = deps.clock.now();
  const post = await lockPost(deps.db, tx, seen.postId);
  // Read again under the lock: since the run began somebody may have planned another day, or sent it.
  const delivery = post && (await findDelivery(tx, seen.id));
  if (post?.state !== 'APPROVED' || post.version !== version) return null;
  if (!delivery || !isDue(delivery, now)) return null;
  // Somebody tried since: what was looked up of the attempt before holds no more.
  if (delivery.claimedAt?.getTime() !== seen.claimedAt?.getTime()) return null;
  const channel = await lockChannel(deps.db, tx, delivery.channel);
  const obstacle = subject === null ? 'GONE' : (subject.obstacle ?? channelObstacle(channel));
  if (subject === null || obstacle !== null) return hold(tx, delivery, obstacle ?? 'GONE');
  const texts = await readTexts(tx, [post.id]);
  const measured = composeText(texts, delivery.channel, { subject, link: likeALink(deps) });
  const fault = faultOf(post, texts, { channel: delivery.channel, text: measured });
  if (fault !== null) return hold(tx, delivery, fault);
  const link = await linkOfPost(deps, tx, { post, channel: delivery.channel, subject, at: now });
  const text = composeText(texts, delivery.channel, { subject, link });
  const state = stateOf(delivery);
  const taken: PostDelivery = {
    ...delivery,
    state,
    attempts: delivery.attempts + 1,
    claimedAt: now,
    sentText: text,
    reason: null,
    lastAnswer: null,
    sentAt: state === 'SENT' ? now : null,
  };
  const { id: _id, ...changes } = taken;
  if (!(await moveDelivery(tx, delivery, changes))) return null;
  await settlePost(tx, post.id);
  return state === 'SENDING' ? { delivery: taken, post, text, link, picture } : null;
}

function isDue({ state, nextTryAt }: PostDelivery, now: Date): boolean {
  return state === 'PLANNED' && nextTryAt !== null && nextTryAt <= now;
}

/** The portal shows it with its link; a person publishes by hand; all else is called. */
function stateOf({ channel }: PostDelivery): 'SENT' | 'BY_HAND' | 'SENDING' {
  if (channel === 'PORTAL') return 'SENT';
  return isAutomatic(channel) ? 'SENDING' : 'BY_HAND';
}

function channelObstacle({ code, isOn, heldReason }: ChannelRow): DeliveryReason | null {
  if (!isOn && isAutomatic(code)) return 'CHANNEL_OFF';
  return heldReason === null ? null : 'CHANNEL_HELD';
}

function faultOf(
  { cardSize, pictureUploadId }: Post,
  texts: readonly PostText[],
  { channel, text }: Pick<PostDelivery, 'channel'> & { readonly text: string },
): DeliveryReason | null {
  if (!texts.some((one) => one.channel === channel)) return 'REFUSED';
  return findTextFault(channel, text, cardSize !== null || pictureUploadId !== null)?.reason ?? null;
}

async function hold(tx: EntityManager, delivery: PostDelivery, reason: DeliveryReason): Promise<null> {
  await moveDelivery(tx, delivery, { state: 'HELD', reason });
  return null;
}
