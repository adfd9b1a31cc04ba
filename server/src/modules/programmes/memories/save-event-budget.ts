import type { Actor } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { toErrors, invalid, notFound } from '../../../platform/validation/refusals';
import { InputValidator } from '../../../platform/validation/input-validator';
import { lockEvent } from '../events/events.queries';
import { MOST_BUDGET_LINES } from './photo.terms';
import type { ProgrammesDeps } from '../deps';
import { PROGRAMME_NOUNS } from '../deps';
import { EventBudgetLineEntity } from './event-photo.entity';
import { say } from '../words/say';

/** A line of a budget as entered. */
export type BudgetEntry = {
  readonly label: string;
  readonly planned: number;
  readonly spent?: number | null;
};

/** A hundred billion: more than any event of the city costs. */
const MOST_RUPIAH = 100_000_000_000;

/** A budget as entered, and the ids of the lines it takes the place of. */
export type BudgetRequest = {
  readonly eventId: string;
  readonly replaces: readonly string[];
  readonly lines: readonly BudgetEntry[];
  readonly idempotencyKey?: string | null;
};

/**
 * Writes down what an event is to cost and what it cost. The lines take the place of those that were read;
 * refuses when others stand there now.
 */
export function saveEventBudget(
  deps: ProgrammesDeps,
  actor: Actor,
  request: BudgetRequest,
): Promise<Result<{ eventId: string }, Refusal>> {
  return withIdempotency(deps.db, idempotentRequest(deps, actor, 'saveEventBudget', request), async (tx) => {
    const event = await lockEvent(deps.db, tx, request.eventId);
    if (!event) return fail(notFound(['eventId'], PROGRAMME_NOUNS.event));
    const standing = await tx.find(EventBudgetLineEntity, {
      select: { id: true },
      where: { eventId: event.id },
      order: { position: 'ASC' },
    });
    if (standing.map(({ id }) => id).join() !== request.replaces.join())
      return fail({ code: 'STALE_VERSION', field: ['replaces'], message: CHANGED });
    const form = new InputValidator([]);
    const rows = form
      .list(request.lines, MOST_BUDGET_LINES, 'lines')
      .map(({ label, planned, spent = null }, position) => {
        const isLegal = [planned, spent ?? 0].every((amount) => amount >= 0 && amount <= MOST_RUPIAH);
        if (!isLegal)
          form.refuse((field) => invalid(field, WRONG_AMOUNT), 'lines', String(position), 'planned');
        return {
          id: deps.newId('ebl', deps.clock.now()),
          eventId: event.id,
          position,
          label: form.requiredLine(
            label,
            { longest: 200, what: say('saveEventBudget.label') },
            'lines',
            String(position),
            'label',
          ),
          planned,
          spent,
        };
      });
    const refusals = toErrors(form.refusals);
    if (refusals) return fail(...refusals);
    await tx.delete(EventBudgetLineEntity, { eventId: event.id });
    await tx.insert(EventBudgetLineEntity, rows);
    return ok({ eventId: event.id });
  });
}

const CHANGED = say('saveEventBudget.changed');
const WRONG_AMOUNT = say('saveEventBudget.wrongAmount');
