import type { Actor } from '../../../../platform/auth/actor';
import { toPrincipal } from '../../../../platform/auth/actor';
import { withIdempotency } from '../../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../../platform/graphql/errors/user-error';
import { InputValidator } from '../../../../platform/validation/input-validator';
import type { TextEntry } from '../../../../platform/validation/read-text';
import { readParagraphs } from '../../../../platform/validation/read-text';
import { required, toErrors, tooMany } from '../../../../platform/validation/refusals';
import type { Result } from '../../../../shared/result';
import { fail, ok } from '../../../../shared/result';
import type { CaseDeps } from '../deps';
import { countReplies, deleteReply, insertReply, MOST_REPLIES } from './replies.queries';
import { say } from '../words/say';

/** A common answer as entered. */
export type ReplyEntry = {
  readonly name: string;
  readonly text: TextEntry;
  readonly idempotencyKey?: string | null;
};

/** Keeps a common answer. */
export function createReply(
  deps: CaseDeps,
  actor: Actor,
  entry: ReplyEntry,
): Promise<Result<{ replyId: string }, Refusal>> {
  return withIdempotency(
    deps.db,
    idempotentRequest(deps, actor, 'createFeedbackReply', entry),
    async (tx) => {
      const form = new InputValidator([]);
      const name = form.requiredLine(entry.name, { longest: 80, what: say('saveReply.name') }, 'name');
      const text = readParagraphs(form, entry.text, { longest: 2_000, field: ['text'] });
      if (text.indonesian === null)
        form.refuse((field) => required(field, say('saveReply.text')), 'text', 'indonesian');
      if ((await countReplies(tx)) >= MOST_REPLIES)
        form.refuse((field) => tooMany(field, MOST_REPLIES), 'name');
      const refusals = toErrors(form.refusals);
      if (refusals) return fail(...refusals);
      const now = deps.clock.now();
      const id = deps.newId('crp', now);
      await insertReply(tx, {
        id,
        name,
        textId: text.indonesian ?? '',
        textEn: text.english,
        createdAt: now,
        createdBy: toPrincipal(actor),
      });
      return ok({ replyId: id });
    },
  );
}

/** Removes a common answer. Repeating it changes nothing more. */
export function removeReply(
  { db }: Pick<CaseDeps, 'db'>,
  id: string,
): Promise<Result<{ replyId: string }, Refusal>> {
  return db.transaction(async (tx) => {
    await deleteReply(tx, id);
    return ok({ replyId: id });
  });
}
