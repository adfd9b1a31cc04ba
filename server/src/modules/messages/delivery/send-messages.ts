import { readSetting } from '../../../platform/db/setting';
import { OUTBOUND } from '../../../platform/outbound';
import { toLocalTime } from '../../../shared/civil-date';
import { ok } from '../../../shared/result';
import type { Message } from '../queue/message.entity';
import { claimMessage, dueMessages } from '../queue/messages.queries';
import { templatesAllowedAt } from './quiet-hours.rules';
import { CLAIM_MS } from './retry.rules';
import type { ChannelSender, DeliveryChannel } from './delivery-channels';
import { listDeliveryChannels } from './delivery-channels';
import type { MessageDeps } from '../deps';
import { settleOutcome, settleUnwritten } from './settle-message';
import { reviewWaitingMessages } from './review-waiting';
import { writeMessage } from './write-message';

/**
 * How many leave each way in one run: ten seconds later the next do, so that no mail server takes us for a
 * flood.
 */
const AT_ONCE = 20;
/** What a run did. */
export type SendingReport = {
  readonly sent: number;
  readonly skipped: number;
  readonly failed: number;
  readonly stoppedBecause: 'OUTBOUND_OFF' | 'NOT_SET_UP' | 'UNREACHABLE' | null;
};

const NOTHING: SendingReport = { sent: 0, skipped: 0, failed: 0, stoppedBecause: null };

/**
 * Sends the messages whose moment has come, each by its way; where one way fails for good, the next one takes
 * over. Each is taken by one process first; if that process dies while sending, another takes it ten minutes
 * later. Nothing leaves at night, or from a restored copy.
 */
export async function sendMessages(deps: MessageDeps, signal?: AbortSignal): Promise<SendingReport> {
  const isOff = await isOutboundOff(deps);
  await reviewWaitingMessages(deps, { goesOn: !isOff });
  if (isOff) return { ...NOTHING, stoppedBecause: 'OUTBOUND_OFF' };
  let report = NOTHING;
  for (const way of listDeliveryChannels(deps)) report = together(report, await sendBy(deps, way, signal));
  return deps.openMailServer ? report : together(report, { ...NOTHING, stoppedBecause: 'NOT_SET_UP' });
}

/** Tells whether this is a restored copy that must not write to people. */
export async function isOutboundOff({ db }: Pick<MessageDeps, 'db'>): Promise<boolean> {
  return (await readSetting(db, OUTBOUND)) === 'off';
}

async function sendBy(
  deps: MessageDeps,
  { channel, open: call }: DeliveryChannel,
  signal?: AbortSignal,
): Promise<SendingReport> {
  const now = deps.clock.now();
  const due = await dueMessages(deps.db, {
    now,
    templates: templatesAllowedAt(toLocalTime(now)),
    channel,
    limit: AT_ONCE,
  });
  if (due.length === 0) return NOTHING;
  const courier = call();
  try {
    return await sendEach(deps, courier, due, signal);
  } finally {
    courier.close();
  }
}

function together(one: SendingReport, other: SendingReport): SendingReport {
  return {
    sent: one.sent + other.sent,
    skipped: one.skipped + other.skipped,
    failed: one.failed + other.failed,
    stoppedBecause: one.stoppedBecause ?? other.stoppedBecause,
  };
}

async function sendEach(
  deps: MessageDeps,
  courier: ChannelSender,
  due: readonly Message[],
  signal?: AbortSignal,
): Promise<SendingReport> {
  const count = { sent: 0, skipped: 0, failed: 0 };
  for (const message of due) {
    if (signal?.aborted) break;
    const outcome = await sendOne(deps, courier, message);
    if (outcome === 'UNREACHABLE') return { ...count, stoppedBecause: outcome };
    if (outcome !== null) count[outcome] += 1;
  }
  return { ...count, stoppedBecause: null };
}

async function sendOne(
  deps: MessageDeps,
  courier: ChannelSender,
  message: Message,
): Promise<'sent' | 'skipped' | 'failed' | 'UNREACHABLE' | null> {
  const until = new Date(deps.clock.now().getTime() + CLAIM_MS);
  const claim = await deps.db.transaction(async (tx) => ok(await claimMessage(tx, message, until)));
  if (!claim.ok || !claim.value) return null;
  const written = await writeMessage(deps, message);
  if (!('letter' in written)) {
    await settleUnwritten(deps, message, written);
    return 'failure' in written ? 'skipped' : null;
  }
  const outcome = await courier.deliver(message, written);
  await settleOutcome(deps, { message, outcome, ready: written });
  if (outcome !== 'SENT')
    deps.log.warn({ message: message.id, channel: message.channel, outcome }, 'a message could not be sent');
  if (outcome === 'UNREACHABLE') return outcome;
  if (outcome === 'NO_DEVICE') return null;
  return outcome === 'SENT' ? 'sent' : 'failed';
}
