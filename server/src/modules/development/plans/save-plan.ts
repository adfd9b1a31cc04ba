import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { InputValidator } from '../../../platform/validation/input-validator';
import { invalid, notFound, required, stale, toErrors } from '../../../platform/validation/refusals';
import type { CivilDate } from '../../../shared/civil-date';
import { toCivilDate } from '../../../shared/civil-date';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import type { DevelopmentDeps } from '../deps';
import { HIGHEST_LEVEL } from '../development.terms';
import { findCourse } from '../learning/learning.queries';
import { doAllExist } from '../lists/lists.queries';
import { lockPersonFor } from '../people/person-access';
import { say } from '../words/say';
import type { DevelopmentGoal } from './plan.entity';
import { changePlan, findPlan, insertPlan, listGoals, MOST_GOALS, replaceGoals } from './plans.queries';

/** A goal as it is written; one without `id` is new. */
export type GoalEntry = {
  readonly id?: string | null;
  readonly competenceId?: string | null;
  readonly targetLevel?: number | null;
  readonly aim?: string | null;
  readonly courseId?: string | null;
  readonly way?: string | null;
  readonly dueOn?: CivilDate | null;
};

/** What saving a plan needs; `version` is null for the first words of a year. */
export type SavePlanRequest = {
  readonly staffId: string;
  readonly year: number;
  readonly version?: number | null;
  readonly goals: readonly GoalEntry[];
  readonly idempotencyKey?: string | null;
};

/**
 * Saves the goals of a year, whole: by the person, their lead or the head. Who had agreed agrees to other goals only
 * anew; goals that stay keep what came of them. What the lead has judged only the lead or the head changes or drops,
 * and a goal that aims at something else is to be judged anew.
 */
export function saveDevelopmentPlan(
  deps: DevelopmentDeps,
  actor: Actor,
  request: SavePlanRequest,
): Promise<Result<{ staffId: string }, Refusal>> {
  const act = idempotentRequest(deps, actor, 'saveDevelopmentPlan', request);
  return withIdempotency(deps.db, act, async (tx) => {
    const { staffId, year } = request;
    const locked = await lockPersonFor({ db: deps.db, tx }, actor, { staffId, right: 'mayAdd' });
    if (!locked.ok) return locked;
    const now = deps.clock.now();
    const thisYear = Number(toCivilDate(now).slice(0, 4));
    if (year < thisYear - 1 || year > thisYear + 1) return fail(invalid(['year'], say('wrongPlanYear')));
    const known = await findPlan(tx, { staffId, year });
    if ((known?.version ?? null) !== (request.version ?? null))
      return fail(stale(say('plan'), known?.version ?? 0));
    const planId = known?.id ?? deps.newId('dpl', now);
    const before = known ? await listGoals(tx, [known.id]) : [];
    const { mayVouch } = locked.value.access;
    const goals = await readGoals(deps, tx, { planId, entries: request.goals, before, mayVouch });
    if (!goals.ok) return goals;
    if (known)
      await changePlan(tx, planId, {
        goalsVersion: known.goalsVersion + 1,
        updatedAt: now,
        version: known.version + 1,
      });
    else await insertPlan(tx, { ...NEW_PLAN, id: planId, staffId, year, updatedAt: now });
    await replaceGoals(tx, planId, goals.value);
    return ok({ staffId });
  });
}

const NEW_PLAN = {
  goalsVersion: 1,
  selfAgreedVersion: null,
  selfAgreedOn: null,
  leadAgreedVersion: null,
  leadAgreedOn: null,
  leadAgreedBy: null,
  midYearNote: null,
  midYearNotedOn: null,
  outcome: null,
  outcomeOn: null,
  isSample: false,
  version: 1,
};

async function readGoals(
  deps: DevelopmentDeps,
  tx: EntityManager,
  {
    planId,
    entries,
    before,
    mayVouch,
  }: {
    readonly planId: string;
    readonly entries: readonly GoalEntry[];
    readonly before: readonly DevelopmentGoal[];
    readonly mayVouch: boolean;
  },
): Promise<Result<DevelopmentGoal[], Refusal>> {
  const form = new InputValidator(['goals']);
  const goals: DevelopmentGoal[] = [];
  for (const [place, entry] of form.list(entries, MOST_GOALS).entries()) {
    const known = before.find(({ id }) => id === entry.id);
    if (entry.id != null && (!known || goals.some(({ id }) => id === entry.id)))
      form.refuse((field) => notFound(field, say('goal')), String(place), 'id');
    const read = await readGoal(form, tx, { entry, place: String(place) });
    if (known?.outcome != null && !mayVouch && differs(known, read, EVERYTHING))
      form.refuse((field) => ({ code: 'NOT_ALLOWED', field, message: say('goalJudged') }), String(place));
    goals.push({
      ...read,
      id: known?.id ?? deps.newId('dgo', deps.clock.now()),
      planId,
      position: place + 1,
      outcome: known && !differs(known, read, AIMED_AT) ? known.outcome : null,
    });
  }
  if (
    !mayVouch &&
    before.some(({ id, outcome }) => outcome !== null && !goals.some((goal) => goal.id === id))
  )
    form.refuse((field) => ({ code: 'NOT_ALLOWED', field, message: say('goalJudged') }));
  const refusals = toErrors(form.refusals);
  return refusals ? fail(...refusals) : ok(goals);
}

type GoalFacts = Omit<DevelopmentGoal, 'id' | 'planId' | 'position' | 'outcome'>;
/** What a goal aims at: what came of another aim says nothing of it. */
const AIMED_AT = ['competenceId', 'targetLevel', 'aim'] as const;
const EVERYTHING = [...AIMED_AT, 'courseId', 'way', 'dueOn'] as const;

function differs(known: GoalFacts, read: GoalFacts, names: readonly (keyof GoalFacts)[]): boolean {
  return names.some((name) => known[name] !== read[name]);
}

async function readGoal(
  form: InputValidator,
  tx: EntityManager,
  { entry, place }: { readonly entry: GoalEntry; readonly place: string },
) {
  const { competenceId = null, courseId = null, dueOn = null } = entry;
  const targetLevel = competenceId === null ? null : (entry.targetLevel ?? null);
  const aim = form.line(entry.aim, 300, place, 'aim');
  const way = form.line(entry.way, 300, place, 'way');
  if (competenceId === null && aim === null)
    form.refuse((field) => required(field, say('goalAim')), place, 'aim');
  if (competenceId !== null && !(await doAllExist(tx, 'competence', [competenceId])))
    form.refuse((field) => notFound(field, say('competence')), place, 'competenceId');
  if (competenceId !== null && (targetLevel === null || targetLevel < 1 || targetLevel > HIGHEST_LEVEL))
    form.refuse((field) => invalid(field, say('wrongRequired')), place, 'targetLevel');
  if (courseId !== null && (await findCourse(tx, courseId)) === null)
    form.refuse((field) => notFound(field, say('course')), place, 'courseId');
  return { competenceId, targetLevel, aim, courseId, way, dueOn };
}
