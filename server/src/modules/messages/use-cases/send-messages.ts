import { readSetting } from '../../../platform/db/setting';
import { OUTBOUND } from '../../../platform/outbound';
import { localTimeOf } from '../../../shared/civil-date';
import { ok } from '../../../shared/result';
import type { Message } from '../data/messages';
import { changeMessage, claimMessage, dueMessages } from '../data/messages';
import { forgetMessageText } from '../data/wordings';
import { templatesAllowedAt } from '../domain/quiet-hours';
import { CLAIM_MS, nextAttemptAt, REST_MS } from '../domain/retry';
import type { SendOutcome } from '../domain/send-outcome';
import type { MessageChannel } from '../domain/templates';
import { MESSAGE_TEMPLATES } from '../domain/templates';
import type { Courier, Way } from './couriers';
import { waysOf } from './couriers';
import type { MessageDeps } from './message-deps';
import type { WrittenMessage } from './write-message';
import { writeMessage } from './write-message';

/** How many leave each way in one run: ten seconds later the next do, so that no mail server takes us for a flood. */
const AT_ONCE = 20;
/** How much handwork is looked through in one run. */
const MOST_HANDWORK = 100;

type Changes = Parameters<typeof changeMessage>[3];

/** What a run did. */
export type SendingReport = { readonly sent: number; readonly skipped: number; readonly failed: number; readonly stoppedBecause: 'OUTBOUND_OFF' | 'NOT_SET_UP' | 'UNREACHABLE' | null };

const NOTHING: SendingReport = { sent: 0, skipped: 0, failed: 0, stoppedBecause: null };

/**
 * Sends the messages whose moment has come, each by its way. Each is taken by one process first; if that process dies
 * while sending, another takes it ten minutes later. Nothing leaves at night, or from a restored copy.
 */
export async function sendMessages(deps: MessageDeps, signal?: AbortSignal): Promise<SendingReport> {
  await lookAfterHandwork(deps);
  if (await isOutboundOff(deps)) return { ...NOTHING, stoppedBecause: 'OUTBOUND_OFF' };
  let report = NOTHING;
  for (const way of waysOf(deps)) report = together(report, await sendBy(deps, way, signal));
  return deps.openMailServer ? report : together(report, { ...NOTHING, stoppedBecause: 'NOT_SET_UP' });
}

/** Tells whether this is a restored copy that must not write to people. */
export async function isOutboundOff({ db }: Pick<MessageDeps, 'db'>): Promise<boolean> {
  return (await readSetting(db, OUTBOUND)) === 'off';
}

async function sendBy(deps: MessageDeps, { channel, call }: Way, signal?: AbortSignal): Promise<SendingReport> {
  const now = deps.clock.now();
  const due = await dueMessages(deps.db, { now, templates: templatesAllowedAt(localTimeOf(now)), channel, limit: AT_ONCE });
  if (due.length === 0) return NOTHING;
  const courier = call();
  try {
    return await sendEach(deps, courier, due, signal);
  } finally {
    courier.close();
  }
}

function together(one: SendingReport, other: SendingReport): SendingReport {
  return { sent: one.sent + other.sent, skipped: one.skipped + other.skipped, failed: one.failed + other.failed, stoppedBecause: one.stoppedBecause ?? other.stoppedBecause };
}

async function sendEach(deps: MessageDeps, courier: Courier, due: readonly Message[], signal?: AbortSignal): Promise<SendingReport> {
  const count = { sent: 0, skipped: 0, failed: 0 };
  for (const message of due) {
    if (signal?.aborted) break;
    const outcome = await sendOne(deps, courier, message);
    if (outcome === 'UNREACHABLE') return { ...count, stoppedBecause: outcome };
    if (outcome !== null) count[outcome] += 1;
  }
  return { ...count, stoppedBecause: null };
}

async function sendOne(deps: MessageDeps, courier: Courier, message: Message): Promise<'sent' | 'skipped' | 'failed' | 'UNREACHABLE' | null> {
  const until = new Date(deps.clock.now().getTime() + CLAIM_MS);
  const claim = await deps.db.transaction(async (tx) => ok(await claimMessage(tx, message, until)));
  if (!claim.ok || !claim.value) return null;
  const written = await writeMessage(deps, message);
  if (!('letter' in written)) {
    await end(deps, message, changesWithout(written, message, deps.clock.now()));
    return 'failure' in written ? 'skipped' : null;
  }
  const outcome = await courier.deliver(message, written);
  await end(deps, message, changesAfter(outcome, message, deps.clock.now()));
  if (outcome !== 'SENT') deps.log.warn({ message: message.id, channel: message.channel, outcome }, 'a message could not be sent');
  if (outcome === 'UNREACHABLE') return outcome;
  if (outcome === 'NO_DEVICE') return null;
  return outcome === 'SENT' ? 'sent' : 'failed';
}

/** A message that must not leave ends here; one that takes another way now waits there at once. */
function changesWithout(written: Exclude<WrittenMessage, { letter: unknown }>, { attempts }: Message, now: Date): Changes {
  return 'failure' in written ? { status: 'SKIPPED', failure: written.failure } : { channel: written.channel, attempts, nextAttemptAt: now };
}

/** A server that cannot be reached costs no attempt, nor do devices that are gone: then the message goes another way. */
function changesAfter(outcome: SendOutcome, { attempts }: Message, now: Date): Changes {
  if (outcome === 'SENT') return { status: 'SENT', failure: null, sentAt: now };
  if (outcome === 'NO_DEVICE') return { attempts, nextAttemptAt: now };
  if (outcome === 'UNREACHABLE') return { failure: outcome, attempts, nextAttemptAt: new Date(now.getTime() + REST_MS) };
  const again = outcome === 'DEFERRED' ? nextAttemptAt(attempts + 1, now) : null;
  return again ? { failure: outcome, nextAttemptAt: again } : { status: 'FAILED', failure: outcome };
}

/** Takes off the work-list of staff what is no longer true or goes another way now; without a gateway its messages become handwork. */
async function lookAfterHandwork(deps: MessageDeps): Promise<void> {
  const channels: readonly MessageChannel[] = deps.whatsApp ? ['WHATSAPP_MANUAL'] : ['WHATSAPP_MANUAL', 'WHATSAPP'];
  for (const channel of channels) {
    const now = deps.clock.now();
    for (const message of await dueMessages(deps.db, { now, templates: MESSAGE_TEMPLATES, channel, limit: MOST_HANDWORK })) {
      const written = await writeMessage(deps, message);
      await end(deps, message, 'letter' in written ? { nextAttemptAt: new Date(now.getTime() + REST_MS) } : changesWithout(written, message, now));
    }
  }
}

/** What staff wrote to one member is not kept once the message is settled. */
async function end({ db }: MessageDeps, { id, template }: Message, changes: Changes): Promise<void> {
  await db.transaction(async (tx) => {
    await changeMessage(tx, id, { status: 'QUEUED' }, changes);
    if (template === 'PERSONAL' && (changes.status === 'SENT' || changes.status === 'SKIPPED')) await forgetMessageText(tx, id);
    return ok(null);
  });
}
