import { readSetting } from '../../../platform/db/setting';
import { OUTBOUND } from '../../../platform/outbound';
import { localTimeOf } from '../../../shared/civil-date';
import { ok } from '../../../shared/result';
import type { Message } from '../data/messages';
import { changeMessage, claimMessage, dueMessages } from '../data/messages';
import { templatesAllowedAt } from '../domain/quiet-hours';
import { CLAIM_MS, nextAttemptAt, REST_MS } from '../domain/retry';
import { MESSAGE_TEMPLATES } from '../domain/templates';
import type { MailOutcome, MailServer } from '../mail/mail-server';
import type { MessageDeps } from './message-deps';
import { writeMessage } from './write-message';

/** How many leave in one run: a minute later the next do. */
const AT_ONCE = 100;

type Changes = Parameters<typeof changeMessage>[3];

/** What a run did. */
export type SendingReport = { readonly sent: number; readonly skipped: number; readonly failed: number; readonly stoppedBecause: 'OUTBOUND_OFF' | 'NOT_SET_UP' | 'UNREACHABLE' | null };

const NOTHING: SendingReport = { sent: 0, skipped: 0, failed: 0, stoppedBecause: null };

/**
 * Sends the e-mails whose moment has come. Each is taken by one process first; if that process dies while sending, another
 * takes it ten minutes later. Nothing leaves at night, from a restored copy, or without a mail server.
 */
export async function sendMessages(deps: MessageDeps, signal?: AbortSignal): Promise<SendingReport> {
  await skipUntrueHandwork(deps);
  if (await isOutboundOff(deps)) return { ...NOTHING, stoppedBecause: 'OUTBOUND_OFF' };
  if (!deps.openMailServer) return { ...NOTHING, stoppedBecause: 'NOT_SET_UP' };
  const now = deps.clock.now();
  const due = await dueMessages(deps.db, { now, templates: templatesAllowedAt(localTimeOf(now)), channel: 'EMAIL', limit: AT_ONCE });
  if (due.length === 0) return NOTHING;
  const server = deps.openMailServer();
  try {
    return await sendEach(deps, server, due, signal);
  } finally {
    server.close();
  }
}

/** Tells whether this is a restored copy that must not write to people. */
export async function isOutboundOff({ db }: Pick<MessageDeps, 'db'>): Promise<boolean> {
  return (await readSetting(db, OUTBOUND)) === 'off';
}

async function sendEach(deps: MessageDeps, server: MailServer, due: readonly Message[], signal?: AbortSignal): Promise<SendingReport> {
  const count = { sent: 0, skipped: 0, failed: 0 };
  for (const message of due) {
    if (signal?.aborted) break;
    const end = await sendOne(deps, server, message);
    if (end === 'UNREACHABLE') return { ...count, stoppedBecause: end };
    if (end !== null) count[end] += 1;
  }
  return { ...count, stoppedBecause: null };
}

async function sendOne(deps: MessageDeps, server: MailServer, message: Message): Promise<'sent' | 'skipped' | 'failed' | 'UNREACHABLE' | null> {
  const until = new Date(deps.clock.now().getTime() + CLAIM_MS);
  const claim = await deps.db.transaction(async (tx) => ok(await claimMessage(tx, message, until)));
  if (!claim.ok || !claim.value) return null;
  const written = await writeMessage(deps, message);
  if ('failure' in written) {
    await end(deps, message, { status: 'SKIPPED', failure: written.failure });
    return 'skipped';
  }
  const outcome = await server.send({ id: message.id, to: written.email ?? '', ...written.letter });
  await end(deps, message, changesAfter(outcome, message, deps.clock.now()));
  if (outcome !== 'SENT') deps.log.warn({ message: message.id, outcome }, 'an e-mail could not be sent');
  if (outcome === 'UNREACHABLE') return outcome;
  return outcome === 'SENT' ? 'sent' : 'failed';
}

/** A server that cannot be reached costs no attempt: the e-mail was never seen. */
function changesAfter(outcome: MailOutcome, { attempts }: Message, now: Date): Changes {
  if (outcome === 'SENT') return { status: 'SENT', failure: null, sentAt: now };
  if (outcome === 'UNREACHABLE') return { failure: outcome, attempts, nextAttemptAt: new Date(now.getTime() + REST_MS) };
  const again = outcome === 'DEFERRED' ? nextAttemptAt(attempts + 1, now) : null;
  return again ? { failure: outcome, nextAttemptAt: again } : { status: 'FAILED', failure: outcome };
}

/** Takes off the work-list of staff what is no longer true. */
async function skipUntrueHandwork(deps: MessageDeps): Promise<void> {
  const now = deps.clock.now();
  for (const message of await dueMessages(deps.db, { now, templates: MESSAGE_TEMPLATES, channel: 'WHATSAPP_MANUAL', limit: AT_ONCE })) {
    const written = await writeMessage(deps, message);
    if ('failure' in written) await end(deps, message, { status: 'SKIPPED', failure: written.failure });
    else await end(deps, message, { nextAttemptAt: new Date(now.getTime() + REST_MS) });
  }
}

async function end({ db }: MessageDeps, { id }: Message, changes: Changes): Promise<void> {
  await db.transaction(async (tx) => ok(await changeMessage(tx, id, { status: 'QUEUED' }, changes)));
}
