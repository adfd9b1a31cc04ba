import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { toErrors, invalid, notFound } from '../../../platform/validation/refusals';
import { InputValidator } from '../../../platform/validation/input-validator';
import { lockEvent } from '../events/events.queries';
import { FEEDBACK_DAYS } from './feedback.rules';
import type { ProgrammesDeps } from '../deps';
import { PROGRAMME_NOUNS } from '../deps';
import { withLockedRegistration } from '../registrations/change-registration';
import type { Claim, RegistrationDeps } from '../registrations/registration-deps';
import { EventFeedbackEntity, EventOutcomeEntity } from './event-feedback.entity';
import { hasAnybodyCome } from '../registrations/registrations.queries';
import { say } from '../words/say';

/** What a party thought of an event. */
export type FeedbackRequest = Claim & {
  readonly rating: number;
  readonly words?: string | null;
  readonly idempotencyKey: string;
};

const DAY_MS = 86_400_000;
const LONGEST_WORDS = 1_000;
const LONGEST_OUTCOME = 4_000;

/**
 * Takes what those who came thought of an event; another answer of the same party takes the place of its
 * first. Staff cannot answer for others.
 */
export function giveEventFeedback(
  deps: RegistrationDeps,
  actor: Actor,
  request: FeedbackRequest,
): Promise<Result<{ registrationId: string }, Refusal>> {
  return withLockedRegistration(
    deps,
    actor,
    { operation: 'giveEventFeedback', request },
    async (tx, { event, registration }) => {
      if (actor.kind === 'staff' && request.link == null)
        return fail(notFound(['id'], PROGRAMME_NOUNS.registration));
      const form = new InputValidator([]);
      if (!Number.isInteger(request.rating) || request.rating < 1 || request.rating > 5)
        form.refuse((field) => invalid(field, WRONG_RATING), 'rating');
      const words = form.paragraphs(request.words, LONGEST_WORDS, 'words');
      const now = deps.clock.now();
      const isLate = event.endsAt !== null && now.getTime() > event.endsAt.getTime() + FEEDBACK_DAYS * DAY_MS;
      if (isLate || !(await hasAnybodyCome(tx, registration.id)))
        form.refuse(
          (field) => ({ code: 'NOT_ALLOWED', field, message: isLate ? TOO_LATE : ONLY_WHO_CAME }),
          'id',
        );
      const refusals = toErrors(form.refusals);
      if (refusals) return fail(...refusals);
      await tx.delete(EventFeedbackEntity, { registrationId: registration.id });
      await tx.insert(EventFeedbackEntity, {
        id: deps.newId('efb', now),
        eventId: event.id,
        registrationId: registration.id,
        rating: request.rating,
        words,
        createdAt: now,
      });
      return ok({ registrationId: registration.id });
    },
  );
}

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
          changedAt: deps.clock.now(),
          changedBy: toPrincipal(actor),
        });
      return ok({ eventId: event.id });
    },
  );
}

const WRONG_RATING = say('giveFeedback.wrongRating');
const ONLY_WHO_CAME = say('giveFeedback.onlyWhoCame');
const TOO_LATE = say('giveFeedback.tooLate', { feedbackDays: FEEDBACK_DAYS });
