import type { PersonPlansQuery } from './PersonPlans.generated';

/** Somebody with their plans. */
export type Planner = NonNullable<PersonPlansQuery['staffDevelopment']>;
/** The plan of a year. */
export type Plan = Planner['plans'][number];
/** A goal of it. */
export type Goal = Plan['goals'][number];
/** What came of a goal. */
export type GoalOutcome = NonNullable<Goal['outcome']>;

/** What can come of a goal. */
export const goalOutcomes: readonly GoalOutcome[] = ['REACHED', 'PARTLY', 'NOT_REACHED'];

/** A goal as typed; `key` tells rows apart while they are typed. */
export type GoalDraft = {
  readonly key: string;
  readonly id: string | null;
  readonly competenceId: string;
  readonly targetLevel: string;
  readonly aim: string;
  readonly courseId: string;
  readonly way: string;
  readonly dueOn: string;
};

/** Gives the form of a goal; a new one is due at the end of the year. */
export function goalDraft(goal: Goal | null, { key, year }: { readonly key: string; readonly year: number }) {
  return {
    key,
    id: goal?.id ?? null,
    competenceId: goal?.competence?.id ?? '',
    targetLevel: String(goal?.targetLevel ?? 2),
    aim: goal?.aim ?? '',
    courseId: goal?.course?.id ?? '',
    way: goal?.way ?? '',
    dueOn: goal === null ? `${year}-12-31` : (goal.dueOn ?? ''),
  } satisfies GoalDraft;
}

/** Gives what is sent of a goal; a row without a competence and words is left out. */
export function goalsInput(drafts: readonly GoalDraft[]) {
  const orNull = (text: string) => (text.trim() === '' ? null : text);
  return drafts
    .filter(({ id, competenceId, aim }) => id !== null || competenceId !== '' || aim.trim() !== '')
    .map(({ id, competenceId, targetLevel, aim, courseId, way, dueOn }) => ({
      id,
      competenceId: orNull(competenceId),
      targetLevel: competenceId === '' ? null : Number(targetLevel),
      aim: orNull(aim),
      courseId: orNull(courseId),
      way: orNull(way),
      dueOn: orNull(dueOn),
    }));
}

/** Gives the goals of a plan as they are sent, so that one more can be put behind them. */
export function sentGoals(plan: Plan | undefined) {
  return (plan?.goals ?? []).map(({ id, competence, targetLevel, aim, course, way, dueOn }) => ({
    id,
    competenceId: competence?.id ?? null,
    courseId: course?.id ?? null,
    ...{ targetLevel, aim, way, dueOn },
  }));
}

/** Gives what is sent of what came of a plan and of each goal; null takes back what was said. */
export function conclusionInput(
  { goals }: { readonly goals: readonly Pick<Goal, 'id'>[] },
  { outcome, outcomes }: { readonly outcome: string; readonly outcomes: Readonly<Record<string, string>> },
) {
  return {
    outcome: outcome.trim() === '' ? null : outcome,
    goals: goals.map(({ id }) => ({ id, outcome: goalOutcomes.find((one) => one === outcomes[id]) ?? null })),
  };
}
