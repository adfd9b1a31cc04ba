import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { toCivilDate } from '../../../shared/civil-date';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { invalid, notFound } from '../../../platform/validation/refusals';
import { lockConsultation } from '../bookings/consultations.queries';
import { changeFollowUp, readFollowUp } from './follow-ups.queries';
import type { TurnoverBand } from '../consultation.terms';
import type { FollowUpResult, ObtainedPermit } from './follow-up.rules';
import { canAnswer } from './follow-up.rules';
import type { ConsultationsDeps } from '../deps';
import { CONSULTATION_NOUNS } from '../deps';
import { say } from '../words/say';

/**
 * What came of a consultation, told by its member or written down by staff who called. Nobody has to tell
 * takings or how many work there.
 */
export type FollowUpRequest = {
  readonly consultationId: string;
  readonly followUpId: string;
  readonly result: FollowUpResult;
  readonly permits?: readonly ObtainedPermit[] | null;
  readonly turnoverBand?: TurnoverBand | null;
  readonly jobCount?: number | null;
  readonly idempotencyKey: string;
};

const MOST_JOBS = 10_000;

/**
 * Writes down what came of a consultation; a later answer replaces an earlier one. Members answer for their
 * own only.
 */
export function recordFollowUp(
  deps: ConsultationsDeps,
  actor: Actor,
  request: FollowUpRequest,
): Promise<Result<{ consultationId: string }, Refusal>> {
  return withIdempotency(deps.db, idempotentRequest(deps, actor, 'recordFollowUp', request), async (tx) => {
    const consultation = await lockConsultation(deps.db, tx, request.consultationId);
    const followUp = await readFollowUp(tx, request.followUpId);
    const isTheirs = actor.kind !== 'member' || consultation?.memberId === actor.memberId;
    if (!consultation || followUp?.consultationId !== consultation.id || !isTheirs)
      return fail(notFound(['followUpId'], CONSULTATION_NOUNS.followUp));
    const now = deps.clock.now();
    if (!canAnswer(followUp.dueOn, toCivilDate(now)))
      return fail({ code: 'NOT_ALLOWED', field: ['followUpId'], message: TOO_EARLY });
    const jobs = request.jobCount ?? null;
    if (jobs !== null && (jobs < 0 || jobs > MOST_JOBS)) return fail(invalid(['jobCount'], WRONG_JOBS));
    const hasTold = request.result === 'REACHED';
    await changeFollowUp(tx, followUp.id, {
      result: request.result,
      permits: hasTold ? [...new Set(request.permits ?? [])] : [],
      turnoverBand: hasTold ? (request.turnoverBand ?? null) : null,
      jobCount: hasTold ? jobs : null,
      recordedAt: now,
      recordedBy: toPrincipal(actor),
    });
    return ok({ consultationId: consultation.id });
  });
}

const TOO_EARLY = say('recordFollowUp.tooEarly');
const WRONG_JOBS = say('shared.wrongJobs');
