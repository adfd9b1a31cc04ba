import { readSetting } from '../../../../platform/db/setting';
import { OUTBOUND } from '../../../../platform/outbound';
import { ok } from '../../../../shared/result';
import type { ChannelPost, Outcome, Step } from '../../channels/adapters/channel-adapter';
import type { NetworkChannel } from '../../channels/adapters/open-adapter';
import { isNetwork, openAdapter } from '../../channels/adapters/open-adapter';
import { readChannel } from '../../channels/channels.queries';
import type { PostDeps } from '../post-deps';
import type { PostDelivery } from '../post.entity';
import { changeDelivery } from '../posts.queries';
import { brokenDeliveries, dueDeliveries } from './deliveries.queries';
import type { ClaimedDelivery } from './claim-delivery';
import { claimDelivery } from './claim-delivery';
import { CLAIM_MS } from './retry.rules';
import { settleAbsent, settleOutcome } from './settle-delivery';

/** How many are published in one run; the next comes in a minute. */
const AT_ONCE = 20;
/** When a run takes nothing new, so that it is over before the next begins. */
const RUN_MS = 45_000;

/** What a run did. */
export type PublishingReport = { readonly sent: number; readonly left: number; readonly isOff: boolean };

/**
 * Publishes what is approved and due, for so many milliseconds. Each is taken in a transaction of its own before the
 * network is called, so that nobody else calls it; one whose attempt was broken off is looked for, or held for a person:
 * nothing is posted twice. An error with one does not keep the others. Nothing leaves a restored copy.
 */
export async function publishDuePosts(
  deps: PostDeps,
  signal?: AbortSignal,
  runMs = RUN_MS,
): Promise<PublishingReport> {
  if ((await readSetting(deps.db, OUTBOUND)) === 'off') return { sent: 0, left: 0, isOff: true };
  const end = performance.now() + runMs;
  const isOver = (): boolean => signal?.aborted === true || performance.now() >= end;
  const before = new Date(deps.clock.now().getTime() - CLAIM_MS);
  for (const delivery of await brokenDeliveries(deps.db, before, AT_ONCE))
    if (!isOver()) await safely(deps, delivery, () => settleBroken(deps, delivery));
  const due = await dueDeliveries(deps.db, deps.clock.now(), AT_ONCE);
  let sent = 0;
  for (const delivery of due)
    if (!isOver() && (await safely(deps, delivery, () => publishOne(deps, delivery)))) sent += 1;
  return { sent, left: due.length - sent, isOff: false };
}

async function safely(
  { log }: PostDeps,
  { id, channel }: PostDelivery,
  act: () => Promise<boolean>,
): Promise<boolean> {
  try {
    return await act();
  } catch (err) {
    log.error({ err, delivery: id, channel }, 'a post met an error while it was published');
    return false;
  }
}

async function publishOne(deps: PostDeps, delivery: PostDelivery): Promise<boolean> {
  if (!(await isSurelyAbsent(deps, delivery))) return false;
  const claimed = await claimDelivery(deps, delivery);
  if (claimed === null) return false;
  const { channel } = claimed.delivery;
  if (!isNetwork(channel)) return false;
  const outcome = await call(deps, claimed, channel);
  await settleOutcome(deps, claimed.delivery, outcome);
  if (outcome.kind !== 'SENT')
    deps.log.warn({ delivery: delivery.id, channel, outcome: outcome.kind }, 'a post could not be published');
  return outcome.kind === 'SENT';
}

/**
 * Looks for what was tried before, by the words and the time of that attempt: after one that the network said had
 * failed, the post may be there all the same. Before the delivery is taken, because taking it writes those of the next.
 */
async function isSurelyAbsent(deps: PostDeps, delivery: PostDelivery): Promise<boolean> {
  const { channel, claimedAt, attempts } = delivery;
  if (claimedAt === null || !isNetwork(channel)) return true;
  const row = await readChannel(deps.db, channel);
  const adapter = row.isOn && row.heldReason === null ? openAdapter(deps, channel, row) : null;
  if (adapter?.canFind !== true) return true;
  const found = await adapter.find(triedPost(delivery), { known: delivery.remoteStep });
  if (found === 'ABSENT') return true;
  await (found === 'UNKNOWN'
    ? settleOutcome(deps, delivery, UNREACHABLE, { attempts: attempts + 1 })
    : settleOutcome(deps, delivery, found));
  return false;
}

const UNREACHABLE = { kind: 'LATER', reason: 'UNREACHABLE', afterSeconds: null, answer: null } as const;

async function call(
  deps: PostDeps,
  { delivery, text, link, picture }: ClaimedDelivery,
  channel: NetworkChannel,
): Promise<Outcome> {
  try {
    const adapter = openAdapter(deps, channel, await readChannel(deps.db, channel));
    if (adapter === null) return { kind: 'TOKEN', answer: null };
    const post = { id: delivery.id, text, link, picture, at: deps.clock.now() };
    return await adapter.publish(post, stepOf(deps, delivery));
  } catch (err) {
    deps.log.error({ err, delivery: delivery.id, channel }, 'what became of a post is not known');
    return { kind: 'UNCERTAIN', answer: null };
  }
}

function stepOf({ db }: PostDeps, { id, remoteStep }: PostDelivery): Step {
  return {
    known: remoteStep,
    keep: async (value) => {
      await db.transaction(async (tx) => ok(await changeDelivery(tx, id, { remoteStep: value })));
    },
  };
}

/** Settles an attempt that was broken off: by what the network tells, else by a person. */
async function settleBroken(deps: PostDeps, delivery: PostDelivery): Promise<boolean> {
  const { channel } = delivery;
  const adapter = isNetwork(channel) ? openAdapter(deps, channel, await readChannel(deps.db, channel)) : null;
  const found =
    adapter === null ? 'UNKNOWN' : await adapter.find(triedPost(delivery), { known: delivery.remoteStep });
  if (found === 'ABSENT') await settleAbsent(deps, delivery);
  else await settleOutcome(deps, delivery, found === 'UNKNOWN' ? { kind: 'UNCERTAIN', answer: null } : found);
  return true;
}

/** What an attempt sent, as far as it is needed to find it. */
function triedPost({ id, sentText, claimedAt }: PostDelivery): ChannelPost {
  return { id, text: sentText ?? '', link: '', picture: null, at: claimedAt ?? new Date(0) };
}
