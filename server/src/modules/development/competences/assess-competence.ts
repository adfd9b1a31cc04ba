import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { invalid, notFound } from '../../../platform/validation/refusals';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import type { DevelopmentDeps } from '../deps';
import type { AssessmentKind } from '../development.terms';
import { HIGHEST_LEVEL } from '../development.terms';
import { doAllExist } from '../lists/lists.queries';
import { lockPersonFor } from '../people/person-access';
import { say } from '../words/say';
import { replaceAssessment } from './assessments.queries';

/** An assessment: whose, in what, which level, and as whom one says so. */
export type AssessRequest = {
  readonly staffId: string;
  readonly competenceId: string;
  readonly kind: AssessmentKind;
  readonly level: number;
  readonly idempotencyKey?: string | null;
};

/** Writes at which level somebody stands: as themselves, or as their lead or head, which one never is for oneself. */
export function assessCompetence(
  deps: DevelopmentDeps,
  actor: Actor,
  request: AssessRequest,
): Promise<Result<{ staffId: string }, Refusal>> {
  const act = idempotentRequest(deps, actor, 'assessCompetence', request);
  return withIdempotency(deps.db, act, async (tx) => {
    const { staffId, competenceId, kind, level } = request;
    const right = kind === 'SELF' ? 'isSelf' : 'mayVouch';
    const locked = await lockPersonFor({ db: deps.db, tx }, actor, { staffId, right });
    if (!locked.ok) return locked;
    if (!Number.isInteger(level) || level < 0 || level > HIGHEST_LEVEL)
      return fail(invalid(['level'], say('wrongLevel')));
    if (!(await doAllExist(tx, 'competence', [competenceId])))
      return fail(notFound(['competenceId'], say('competence')));
    const assessedBy = toPrincipal(actor);
    await replaceAssessment(tx, {
      staffId,
      competenceId,
      kind,
      level,
      assessedBy,
      assessedAt: deps.clock.now(),
    });
    return ok({ staffId });
  });
}
