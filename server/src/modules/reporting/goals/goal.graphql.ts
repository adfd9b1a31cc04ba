import { Arg, Field, ID, InputType, Int, Mutation, ObjectType, Query, Resolver, Ctx } from 'type-graphql';

import { EVERYWHERE } from '../../../platform/auth/rights';
import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { registered } from '../../../platform/graphql/enum';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import { MutationInput } from '../../../platform/graphql/mutation-input';
import type { PayloadOf } from '../../../platform/graphql/payload';
import { definePayload, unlessRefused } from '../../../platform/graphql/payload';
import type { GoalMeasure, GoalSource } from './goal.terms';
import type { ProgrammeGoal } from './goals.queries';
import { listGoals } from './goals.queries';
import type { GoalDeps } from './save-goal';
import { deleteGoal, saveGoal } from './save-goal';

const GoalSourceEnum = registered<GoalSource>(
  'GoalSource',
  'Plans that goals come from. New values may appear.',
  {
    RPJMD: 'The medium-term plan of the city.',
    RENSTRA: 'The strategic plan of the office.',
    IKK: 'Key figures of the city government.',
  },
);
const GoalMeasureEnum = registered<GoalMeasure>(
  'GoalMeasure',
  'What is counted for a goal. New values may appear.',
  {
    SESSIONS: 'Sessions held by its programmes.',
    ATTENDANCES: 'Attendances at its programmes.',
    EVENTS: 'Events of its programmes.',
    VISITS: 'Visits to the library.',
    LOANS: 'Loans.',
    NEW_MEMBERS: 'People who joined.',
  },
);

/** What a goal asks for in a year. */
@ObjectType('GoalTarget', { simpleResolvers: true, description: 'What a goal asks for in a year.' })
export class GoalTargetType {
  @Field(() => Int, { description: 'The year.' })
  year: number;

  @Field(() => Int, { description: 'How many are asked for.' })
  target: number;
}

/** A goal of the city or the office. */
@ObjectType('ProgrammeGoal', {
  simpleResolvers: true,
  description: 'A goal of the city or the office that programmes work for.',
})
export class ProgrammeGoalType {
  @Field(() => ID, { description: 'Globally unique id.' })
  id: string;

  @Field(() => GoalSourceEnum, { description: 'The plan it comes from.' })
  source: GoalSource;

  @Field(() => String, { description: 'What it is called in Bahasa Indonesia.' })
  nameIndonesian: string;

  @Field(() => String, { nullable: true, description: 'What it is called in English; null if nobody said.' })
  nameEnglish: string | null;

  @Field(() => GoalMeasureEnum, { description: 'What is counted for it.' })
  measure: GoalMeasure;

  @Field(() => [GoalTargetType], { description: 'What it asks for, by year.' })
  targets: readonly GoalTargetType[];

  @Field(() => [ID], { description: 'The programmes that hang on it.' })
  programmeIds: readonly string[];

  @Field(() => Int, { description: 'Goes up with every change.' })
  version: number;
}

/** What a goal is to ask for in a year. */
@InputType('GoalTargetInput', { description: 'What a goal is to ask for in a year.' })
export class GoalTargetInput {
  @Field(() => Int, { description: 'The year.' })
  year: number;

  @Field(() => Int, { description: 'How many; from 1.' })
  target: number;
}

/** A goal to be kept. */
@MutationInput()
export class SaveProgrammeGoalInput {
  @Field(() => ID, { nullable: true, description: 'The goal; absent for a new one.' })
  id?: string | null;

  @Field(() => Int, { nullable: true, description: 'The version that was changed; with `id`.' })
  version?: number | null;

  @Field(() => GoalSourceEnum, { description: 'The plan it comes from.' })
  source: GoalSource;

  @Field(() => String, { description: 'What it is called in Bahasa Indonesia, at most 300 characters.' })
  nameIndonesian: string;

  @Field(() => String, { nullable: true, description: 'What it is called in English.' })
  nameEnglish?: string | null;

  @Field(() => GoalMeasureEnum, { description: 'What is counted for it.' })
  measure: GoalMeasure;

  @Field(() => [GoalTargetInput], { description: 'All its targets.' })
  targets: GoalTargetInput[];

  @Field(() => [ID], { description: 'All programmes that hang on it; they leave the goal they hung on.' })
  programmeIds: string[];
}

/** Which goal to delete. */
@MutationInput()
export class DeleteProgrammeGoalInput {
  @Field(() => ID, { description: 'The goal.' })
  id: string;
}

const SaveProgrammeGoalPayload = definePayload('SaveProgrammeGoal', {
  goalId: unlessRefused(String, 'The id of the goal'),
});
const DeleteProgrammeGoalPayload = definePayload('DeleteProgrammeGoal', {
  goalId: unlessRefused(String, 'The id of the goal that is gone'),
});

/** Reads and keeps the goals of programmes. */
@Resolver()
export class GoalsResolver {
  constructor(private readonly deps: GoalDeps) {}

  @Access({ staff: 'reports.read' })
  @Query(() => [ProgrammeGoalType], {
    description: 'All goals with their targets, in their order; at most 200.',
  })
  programmeGoals(@Ctx() { db }: Context): Promise<ProgrammeGoal[]> {
    return listGoals(db);
  }

  @Access({ staff: 'reports.goals', at: EVERYWHERE })
  @Mutation(() => SaveProgrammeGoalPayload, { description: 'Keeps a goal with its targets and programmes.' })
  async saveProgrammeGoal(
    @Arg('input', () => SaveProgrammeGoalInput, { description: 'The goal.' }) input: SaveProgrammeGoalInput,
    @Ctx() { locale }: Context,
  ): Promise<PayloadOf<typeof SaveProgrammeGoalPayload>> {
    const { id = null, version = null, nameEnglish = null, ...goal } = input;
    const result = await saveGoal(this.deps, { ...goal, id, version, nameEnglish });
    return result.ok
      ? { goalId: result.value.goalId, userErrors: [] }
      : { goalId: null, userErrors: toUserErrors(result.refusals, locale) };
  }

  @Access({ staff: 'reports.goals', at: EVERYWHERE })
  @Mutation(() => DeleteProgrammeGoalPayload, { description: 'Deletes a goal; its programmes stay.' })
  async deleteProgrammeGoal(
    @Arg('input', () => DeleteProgrammeGoalInput, { description: 'Which one.' })
    { id }: DeleteProgrammeGoalInput,
    @Ctx() { locale }: Context,
  ): Promise<PayloadOf<typeof DeleteProgrammeGoalPayload>> {
    const result = await deleteGoal(this.deps, id);
    return result.ok
      ? { goalId: result.value.goalId, userErrors: [] }
      : { goalId: null, userErrors: toUserErrors(result.refusals, locale) };
  }
}
