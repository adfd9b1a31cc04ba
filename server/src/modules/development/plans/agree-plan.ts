import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { InputValidator } from '../../../platform/validation/input-validator';
import { notFound, stale, toErrors } from '../../../platform/validation/refusals';
import { toCivilDate } from '../../../shared/civil-date';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import type { DevelopmentDeps } from '../deps';
import type { DevelopmentRole, GoalOutcome } from '../development.terms';
import type { PersonAccess } from '../people/person-access.rules';
import { lockPersonFor } from '../people/person-access';
import { say } from '../words/say';
import type { DevelopmentPlan } from './plan.entity';
import { changePlan, findPlan, listGoals, MOST_GOALS, replaceGoals } from './plans.queries';

/** Which plan, in the version that was read. */
type PlanRequest = {
  readonly staffId: string;
  readonly year: number;
  readonly version: number;
  readonly idempotencyKey?: string | null;
};
type Done = Promise<Result<{ staffId: string }, Refusal>>;
const LONGEST_NOTE = 2_000;

/** Notes that the person, or their lead or the head, agrees to the goals that they have read. */
export function agreeDevelopmentPlan(
  deps: DevelopmentDeps,
  actor: Actor,
  request: PlanRequest & { readonly as: DevelopmentRole },
): Done {
  const act = idempotentRequest(deps, actor, 'agreeDevelopmentPlan', request);
  return withIdempotency(deps.db, act, async (tx) => {
    const right = request.as === 'SELF' ? 'isSelf' : 'mayVouch';
    const opened = await openPlan({ deps, tx, actor }, request, right);
    if (!opened.ok) return opened;
    const { id, goalsVersion, version } = opened.value.plan;
    const today = toCivilDate(deps.clock.now());
    await changePlan(tx, id, {
      ...(request.as === 'SELF'
        ? { selfAgreedVersion: goalsVersion, selfAgreedOn: today }
        : { leadAgreedVersion: goalsVersion, leadAgreedOn: today, leadAgreedBy: toPrincipal(actor) }),
      updatedAt: deps.clock.now(),
      version: version + 1,
    });
    return ok({ staffId: request.staffId });
  });
}

/** What a look at a plan says; what is absent stays as it is, null takes it back. */
export type ReviewRequest = PlanRequest & {
  readonly midYearNote?: string | null;
  readonly outcome?: string | null;
  readonly goals?: readonly { readonly id: string; readonly outcome?: GoalOutcome | null }[] | null;
};

/**
 * Writes the note of the middle of the year, by all who may write the plan, and what came of it at the end: only by
 * the lead or the head.
 */
export function reviewDevelopmentPlan(deps: DevelopmentDeps, actor: Actor, request: ReviewRequest): Done {
  const act = idempotentRequest(deps, actor, 'reviewDevelopmentPlan', request);
  return withIdempotency(deps.db, act, async (tx) => {
    const concludes = request.outcome !== undefined || (request.goals ?? []).length > 0;
    const opened = await openPlan({ deps, tx, actor }, request, concludes ? 'mayVouch' : 'mayAdd');
    if (!opened.ok) return opened;
    const { plan } = opened.value;
    const form = new InputValidator([]);
    const midYearNote = form.paragraphs(request.midYearNote, LONGEST_NOTE, 'midYearNote');
    const outcome = form.paragraphs(request.outcome, LONGEST_NOTE, 'outcome');
    const known = await listGoals(tx, [plan.id]);
    const outcomes = new Map(
      form.list(request.goals, MOST_GOALS, 'goals').map((goal) => [goal.id, goal.outcome ?? null]),
    );
    if ([...outcomes.keys()].some((id) => !known.some((goal) => goal.id === id)))
      form.refuse((field) => notFound(field, say('goal')), 'goals');
    const refusals = toErrors(form.refusals);
    if (refusals) return fail(...refusals);
    const today = toCivilDate(deps.clock.now());
    await changePlan(tx, plan.id, {
      ...(request.midYearNote === undefined || midYearNote === plan.midYearNote
        ? {}
        : { midYearNote, midYearNotedOn: midYearNote && today }),
      ...(request.outcome === undefined || outcome === plan.outcome
        ? {}
        : { outcome, outcomeOn: outcome && today }),
      updatedAt: deps.clock.now(),
      version: plan.version + 1,
    });
    if (outcomes.size > 0)
      await replaceGoals(
        tx,
        plan.id,
        known.map((goal) => ({
          ...goal,
          outcome: outcomes.has(goal.id) ? (outcomes.get(goal.id) ?? null) : goal.outcome,
        })),
      );
    return ok({ staffId: request.staffId });
  });
}

type Unit = { readonly deps: DevelopmentDeps; readonly tx: EntityManager; readonly actor: Actor };

async function openPlan(
  { deps, tx, actor }: Unit,
  { staffId, year, version }: PlanRequest,
  right: keyof PersonAccess,
): Promise<Result<{ readonly plan: DevelopmentPlan }, Refusal>> {
  const locked = await lockPersonFor({ db: deps.db, tx }, actor, { staffId, right });
  if (!locked.ok) return locked;
  const plan = await findPlan(tx, { staffId, year });
  if (!plan) return fail(notFound(['year'], say('plan')));
  return plan.version === version ? ok({ plan }) : fail(stale(say('plan'), plan.version));
}
