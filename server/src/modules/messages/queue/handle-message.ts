import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { recordAttempt } from '../delivery/message-tries.queries';
import { changeMessage } from './messages.queries';
import { forgetMessageText } from '../wordings/wordings.queries';
import type { MessageDeps } from '../deps';
import { say } from '../words/say';

type Handled = Result<{ readonly id: string }, Refusal>;

/**
 * Puts a message that failed back into the queue, to leave at once; every way is tried again. Refuses one
 * that did not fail.
 */
export function retryMessage({ db, clock }: Pick<MessageDeps, 'db' | 'clock'>, id: string): Promise<Handled> {
  return db.transaction(async (tx) => {
    const isChanged = await changeMessage(
      tx,
      id,
      { status: 'FAILED' },
      {
        status: 'QUEUED',
        failure: null,
        attempts: 0,
        nextAttemptAt: clock.now(),
        failedWays: [],
        waySince: clock.now(),
      },
    );
    return isChanged ? ok({ id }) : fail(NOT_FAILED);
  });
}

/** Notes that staff sent a message by hand. A repeat is refused: a colleague may have been first. */
export function markSentByHand(
  { db, clock }: Pick<MessageDeps, 'db' | 'clock'>,
  actor: Actor,
  id: string,
): Promise<Handled> {
  return db.transaction(async (tx) => {
    const isChanged = await changeMessage(
      tx,
      id,
      { status: 'QUEUED', channel: 'WHATSAPP_MANUAL' },
      { status: 'SENT', sentAt: clock.now(), sentBy: toPrincipal(actor) },
    );
    if (!isChanged) return fail(NOT_WAITING);
    await recordAttempt(tx, { messageId: id, channel: 'WHATSAPP_MANUAL', outcome: 'SENT', at: clock.now() });
    await forgetMessageText(tx, id);
    return ok({ id });
  });
}

const NOT_FAILED: Refusal = {
  code: 'NOT_ALLOWED',
  field: ['id'],
  message: say('handleMessage.notFailed'),
};

const NOT_WAITING: Refusal = {
  code: 'NOT_ALLOWED',
  field: ['id'],
  message: say('handleMessage.notWaiting'),
};
