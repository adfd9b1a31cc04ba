import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import { updateRow } from '../../../platform/db/write-rows';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { InputValidator } from '../../../platform/validation/input-validator';
import { notFound, toErrors } from '../../../platform/validation/refusals';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import type { PartnersDeps } from '../deps';
import { PARTNER_NOUNS } from '../deps';
import type { PurchaseAnswer } from '../partner.terms';
import { say } from '../words/say';
import { lockPurchaseSuggestion, suggestionTable } from './suggestions.queries';

/** What staff answer to a suggestion. */
export type SuggestionReply = {
  readonly id: string;
  readonly status: PurchaseAnswer;
  readonly answer: string;
  readonly idempotencyKey?: string | null;
};

/** Answers a suggestion with a sentence; what is going to be bought may be answered once more. */
export function answerPurchaseSuggestion(
  deps: PartnersDeps,
  actor: Actor,
  reply: SuggestionReply,
): Promise<Result<{ suggestionId: string }, Refusal>> {
  return withIdempotency(
    deps.db,
    idempotentRequest(deps, actor, 'answerPurchaseSuggestion', reply),
    async (tx) => {
      const suggestion = await lockPurchaseSuggestion(deps.db, tx, reply.id);
      if (!suggestion) return fail(notFound(['id'], PARTNER_NOUNS.suggestion));
      if (suggestion.status !== 'OPEN' && suggestion.status !== 'WILL_BUY')
        return fail({ code: 'NOT_ALLOWED', field: ['id'], message: say('suggestions.answered') });
      const form = new InputValidator([]);
      const answer = form.requiredLine(
        reply.answer,
        { longest: 600, what: say('suggestions.answer') },
        'answer',
      );
      const refusals = toErrors(form.refusals);
      if (refusals) return fail(...refusals);
      const changes = {
        status: reply.status,
        answer,
        answeredAt: deps.clock.now(),
        answeredBy: toPrincipal(actor),
      };
      await updateRow(tx, suggestionTable.name, suggestion.id, suggestionTable.write(changes));
      return ok({ suggestionId: suggestion.id });
    },
  );
}
