import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { recordAttempt } from '../delivery/message-tries.queries';
import { changeMessage, readMessages } from '../queue/messages.queries';
import { forgetMessageText } from '../wordings/wordings.queries';
import type { PrintedLetter } from './printed-letters';
import { writePrintedLetters } from './printed-letters';
import type { MessageDeps } from '../deps';
import { isOutboundOff } from '../delivery/send-messages';
import { settleUnwritten } from '../delivery/settle-message';
import { writeMessage } from '../delivery/write-message';
import { say } from '../words/say';

/** Which letters are printed or were printed. */
export type LetterRequest = { readonly ids: readonly string[]; readonly idempotencyKey?: string | null };

/** A file of letters, and the messages that stand in it. */
export type LetterFile = { readonly pdf: Buffer; readonly ids: readonly string[] };

/** The most letters of one batch. */
export const MOST_LETTERS = 50;

/**
 * Writes letters that wait for paper as one PDF, a page each, in the order they were asked for. What is no
 * longer true is left out and leaves the list. Refuses when nothing is left, and in a restored copy. The
 * print gets its line in the audit log.
 */
export async function printLetters(
  deps: MessageDeps,
  actor: Actor,
  request: LetterRequest,
): Promise<Result<LetterFile, Refusal>> {
  const ids = [...new Set(request.ids)];
  if (ids.length === 0 || ids.length > MOST_LETTERS) return fail(HOW_MANY);
  if (await isOutboundOff(deps)) return fail(RESTORED);
  const noted = await withIdempotency(deps.db, idempotentRequest(deps, actor, 'printLetters', request), () =>
    Promise.resolve(ok({ ids })),
  );
  if (!noted.ok) return noted;
  const found = await writeLetters(deps, ids);
  if (found.length === 0) return fail(NOTHING_LEFT);
  return ok({
    pdf: await writePrintedLetters(
      found.map(({ letter }) => letter),
      deps.clock.now(),
    ),
    ids: found.map(({ id }) => id),
  });
}

/**
 * Notes that letters were printed and are on their way. Refuses when none of them waited: a colleague may
 * have been first.
 */
export function markLettersPrinted(
  { db, clock }: Pick<MessageDeps, 'db' | 'clock'>,
  actor: Actor,
  { ids }: LetterRequest,
): Promise<Result<{ readonly ids: readonly string[] }, Refusal>> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0 || wanted.length > MOST_LETTERS) return Promise.resolve(fail(HOW_MANY));
  return db.transaction(async (tx) => {
    const now = clock.now();
    const printed: string[] = [];
    for (const id of wanted) {
      if (
        !(await changeMessage(
          tx,
          id,
          { status: 'QUEUED', channel: 'PRINT' },
          { status: 'SENT', failure: null, sentAt: now, sentBy: toPrincipal(actor) },
        ))
      )
        continue;
      await recordAttempt(tx, { messageId: id, channel: 'PRINT', outcome: 'SENT', at: now });
      await forgetMessageText(tx, id);
      printed.push(id);
    }
    return printed.length === 0 ? fail(NOT_WAITING) : ok({ ids: printed });
  });
}

async function writeLetters(
  deps: MessageDeps,
  ids: readonly string[],
): Promise<{ readonly id: string; readonly letter: PrintedLetter }[]> {
  const known = new Map((await readMessages(deps.db, ids)).map((message) => [message.id, message]));
  const letters: { id: string; letter: PrintedLetter }[] = [];
  for (const id of ids) {
    const message = known.get(id);
    if (message?.status !== 'QUEUED' || message.channel !== 'PRINT') continue;
    const written = await writeMessage(deps, message);
    if (!('letter' in written)) await settleUnwritten(deps, message, written);
    else if (written.address !== null)
      letters.push({
        id,
        letter: {
          ...written.letter,
          library: written.library,
          name: written.name,
          address: written.address,
          locale: message.locale,
        },
      });
  }
  return letters;
}

const HOW_MANY: Refusal = {
  code: 'INVALID',
  field: ['ids'],
  message: say('printLetters.howMany', { mostLetters: MOST_LETTERS }),
};
const RESTORED: Refusal = {
  code: 'NOT_ALLOWED',
  field: ['ids'],
  message: say('printLetters.restored'),
};
const NOTHING_LEFT: Refusal = {
  code: 'NOT_ALLOWED',
  field: ['ids'],
  message: say('printLetters.nothingLeft'),
};
const NOT_WAITING: Refusal = {
  code: 'NOT_ALLOWED',
  field: ['ids'],
  message: say('printLetters.notWaiting'),
};
