import type { EntityManager } from 'typeorm';

import { toCivilDate } from '../../../shared/civil-date';
import { ok } from '../../../shared/result';
import { countTries, recordAttempt } from './message-tries.queries';
import type { Message } from '../queue/message.entity';
import { changeMessage } from '../queue/messages.queries';
import { addMessageCost, getWhatsAppTemplate } from '../whatsapp/whatsapp-templates.queries';
import { forgetMessageText } from '../wordings/wordings.queries';
import { MOST_UNREACHABLE, nextAttemptAt, REST_MS } from './retry.rules';
import type { TryOutcome } from './send-outcome.terms';
import type { MessageFailure } from '../templates.terms';
import { toWay } from './routes.rules';
import type { MessageDeps } from '../deps';
import type { ReadyMessage, WrittenMessage } from './write-message';

type Changes = Parameters<typeof changeMessage>[3];

/** A try that came to its end: how, and where the message could go instead. */
export type EndedTry = {
  readonly message: Message;
  readonly outcome: TryOutcome;
  readonly ready: Pick<ReadyMessage, 'routeWithout'>;
};

/** Settles a try and notes it: sent, tried again later, taken over by the next way, or failed for good. */
export async function settleOutcome(
  deps: Pick<MessageDeps, 'db' | 'clock'>,
  { message, outcome, ready }: EndedTry,
): Promise<void> {
  const now = deps.clock.now();
  const { id, channel, template } = message;
  if (channel === null) return;
  await deps.db.transaction(async (tx) => {
    const inARow = 1 + (await countTries(tx, { messageId: id, channel, outcome }));
    if (!(await change(tx, message, changesAfter({ message, outcome, ready }, { inARow, now }))))
      return ok(null);
    const cost =
      channel === 'WHATSAPP' && outcome === 'SENT' ? (await getWhatsAppTemplate(tx, template)).cost : null;
    await recordAttempt(tx, { messageId: id, channel, outcome, at: now, cost });
    if (cost !== null) await addMessageCost(tx, { month: toCivilDate(now).slice(0, 7), template, cost });
    return ok(null);
  });
}

/** Ends a message that must not leave; one that takes another way now waits there at once. */
export async function settleUnwritten(
  { db, clock }: Pick<MessageDeps, 'db' | 'clock'>,
  message: Message,
  written: Exclude<WrittenMessage, { letter: unknown }>,
): Promise<void> {
  const now = clock.now();
  await db.transaction(async (tx) => {
    await change(
      tx,
      message,
      'failure' in written
        ? endWith(written.failure)
        : { channel: written.channel, attempts: 0, nextAttemptAt: now, waySince: now },
    );
    return ok(null);
  });
}

/** Lets a message wait where it is. */
export async function postpone(
  { db, clock }: Pick<MessageDeps, 'db' | 'clock'>,
  message: Message,
  waitMs: number,
): Promise<void> {
  const nextAttempt = new Date(clock.now().getTime() + waitMs);
  await db.transaction(async (tx) => ok(await change(tx, message, { nextAttemptAt: nextAttempt })));
}

/** What was tried by every way failed; anything else is left out on purpose. */
function endWith(failure: MessageFailure): Changes {
  return { status: failure === 'REJECTED' ? 'FAILED' : 'SKIPPED', failure };
}

/**
 * A server that cannot be reached costs no attempt: it is asked again, and after an hour the next way takes
 * over, if there is one.
 */
function changesAfter(ended: EndedTry, { inARow, now }: { inARow: number; now: Date }): Changes {
  const {
    message: { attempts },
    outcome,
  } = ended;
  if (outcome === 'SENT') return { status: 'SENT', failure: null, sentAt: now };
  if (outcome === 'UNREACHABLE') {
    const onward = inARow >= MOST_UNREACHABLE ? goOn(ended, now) : null;
    return onward ?? { failure: outcome, attempts, nextAttemptAt: new Date(now.getTime() + REST_MS) };
  }
  const again = outcome === 'DEFERRED' ? nextAttemptAt(attempts + 1, now) : null;
  if (again && outcome === 'DEFERRED') return { failure: outcome, nextAttemptAt: again };
  return (
    goOn(ended, now) ??
    (outcome === 'NO_DEVICE'
      ? { status: 'SKIPPED', failure: 'NO_CONTACT' }
      : { status: 'FAILED', failure: outcome === 'DEFERRED' ? outcome : 'REJECTED' })
  );
}

/** Hands a message to the next way of its reader; null when there is none. */
function goOn({ message: { channel, failedWays }, ready }: EndedTry, now: Date): Changes | null {
  const failed = channel === null ? failedWays : [...failedWays, toWay(channel)];
  const route = ready.routeWithout(failed);
  return 'channel' in route
    ? {
        channel: route.channel,
        failedWays: failed,
        failure: null,
        attempts: 0,
        nextAttemptAt: now,
        waySince: now,
      }
    : null;
}

/**
 * Changes a message that still waits where it was seen; false when somebody was faster. What staff wrote to
 * one member is not kept once it is settled.
 */
async function change(
  tx: EntityManager,
  { id, template, channel }: Message,
  changes: Changes,
): Promise<boolean> {
  const isChanged = await changeMessage(
    tx,
    id,
    { status: 'QUEUED', ...(channel === null ? {} : { channel }) },
    changes,
  );
  if (isChanged && template === 'PERSONAL' && (changes.status === 'SENT' || changes.status === 'SKIPPED'))
    await forgetMessageText(tx, id);
  return isChanged;
}
