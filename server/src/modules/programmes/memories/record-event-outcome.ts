import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { toErrors, notFound } from '../../../platform/validation/refusals';
import { InputValidator } from '../../../platform/validation/input-validator';
import { lockEvent } from '../events/events.queries';
import type { ProgrammesDeps } from '../deps';
import { PROGRAMME_NOUNS } from '../deps';
import { EventOutcomeEntity } from './event-outcome.entity';

const LONGEST_OUTCOME = 4_000;

/** Writes down what came of an event, or takes it away again. */
export function recordEventOutcome(
  deps: ProgrammesDeps,
  actor: Actor,
  request: { eventId: string; words: string; idempotencyKey?: string | null },
): Promise<Result<{ eventId: string }, Refusal>> {
  return withIdempotency(
    deps.db,
    idempotentRequest(deps, actor, 'recordEventOutcome', request),
    async (tx) => {
      const event = await lockEvent(deps.db, tx, request.eventId);
      if (!event) return fail(notFound(['eventId'], PROGRAMME_NOUNS.event));
      const form = new InputValidator([]);
      const words = form.paragraphs(request.words, LONGEST_OUTCOME, 'words');
      const refusals = toErrors(form.refusals);
      if (refusals) return fail(...refusals);
      await tx.delete(EventOutcomeEntity, { eventId: event.id });
      if (words !== null)
        await tx.insert(EventOutcomeEntity, {
          eventId: event.id,
          words,
          updatedAt: deps.clock.now(),
          changedBy: toPrincipal(actor),
        });
      return ok({ eventId: event.id });
    },
  );
}
