import type { Actor } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { toCivilDate } from '../../../shared/civil-date';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { insertMessages } from '../queue/messages.queries';
import { keepMessageText } from '../wordings/wordings.queries';
import { letterRefusals } from './check-letter';
import type { Route } from '../delivery/routes.rules';
import { UNDO_MS } from '../delivery/retry.rules';
import type { MessageDeps } from '../deps';
import { findRecipients } from '../delivery/load-recipients';
import { say } from '../words/say';

/** What staff write to one member. */
export type LetterToMember = {
  readonly memberId: string;
  readonly subject: string;
  readonly text: string;
  readonly idempotencyKey?: string | null;
};

/**
 * Writes to one member, by the way they can be reached; what is about a child goes to the guardian. Refuses
 * when there is no way. The text is kept only until it has left.
 */
export async function writeToMember(
  deps: MessageDeps,
  actor: Actor,
  request: LetterToMember,
): Promise<Result<{ readonly id: string }, Refusal>> {
  const letter = { ...request, subject: request.subject.trim(), text: request.text.trim() };
  const [first, ...others] = letterRefusals(letter);
  if (first) return fail(first, ...others);
  const recipient = (
    await findRecipients(
      deps,
      [{ memberId: letter.memberId, template: 'PERSONAL' }],
      toCivilDate(deps.clock.now()),
    )
  ).get(letter.memberId);
  if (!recipient) return fail(NO_MEMBER);
  const route: Route = recipient.route('PERSONAL');
  if ('failure' in route) return fail(NO_WAY);
  return withIdempotency(deps.db, idempotentRequest(deps, actor, 'writeToMember', letter), async (tx) => {
    const now = deps.clock.now();
    const id = deps.newId('msg', now);
    const way = { channel: route.channel, status: 'QUEUED' as const, failure: null };
    await insertMessages(tx, [
      {
        ...way,
        id,
        memberId: letter.memberId,
        template: 'PERSONAL',
        cause: `personal:${id}`,
        locale: recipient.locale,
        aboutId: null,
        aboutDate: null,
        createdAt: now,
        nextAttemptAt: new Date(now.getTime() + UNDO_MS),
      },
    ]);
    await keepMessageText(tx, { messageId: id, subject: letter.subject, body: letter.text });
    return ok({ id });
  });
}

const NO_MEMBER: Refusal = {
  code: 'NOT_FOUND',
  field: ['memberId'],
  message: say('writeToMember.noMember'),
};
const NO_WAY: Refusal = {
  code: 'NOT_ALLOWED',
  field: ['memberId'],
  message: say('writeToMember.noWay'),
};
