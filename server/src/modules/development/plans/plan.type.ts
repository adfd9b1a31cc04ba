import { Extensions, Field, ID, InputType, Int, ObjectType } from 'type-graphql';

import { registered } from '../../../platform/graphql/enum';
import { IdempotencyKey, MutationInput } from '../../../platform/graphql/mutation-input';
import { definePayload, unlessRefused } from '../../../platform/graphql/payload';
import { DateScalar } from '../../../platform/graphql/scalars';
import type { CivilDate } from '../../../shared/civil-date';
import type { DevelopmentRole, GoalOutcome } from '../development.terms';
import { DevelopmentRoleEnum, StaffDevelopmentType } from '../people/person.type';

const GoalOutcomeEnum = registered<GoalOutcome>('GoalOutcome', 'What came of a goal.', {
  REACHED: 'It was reached.',
  PARTLY: 'It was reached in part.',
  NOT_REACHED: 'It was not reached.',
});

@ObjectType('DevelopmentGoal', {
  simpleResolvers: true,
  description: 'One goal of a plan: a competence and its level, or words; how, and by when.',
})
export class DevelopmentGoalType {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => Int, { nullable: true, description: 'The level to reach, 1 to 3; null without a competence.' })
  targetLevel: number | null;

  @Field(() => String, { nullable: true, description: 'What is to be reached, in words; null if not said.' })
  aim: string | null;

  @Field(() => String, { nullable: true, description: 'How; null if not said.' })
  way: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'By when; null if not said.' })
  dueOn: CivilDate | null;

  @Field(() => GoalOutcomeEnum, {
    nullable: true,
    description: 'What came of it; null until the lead said so.',
  })
  outcome: GoalOutcome | null;

  competenceId: string | null;
  courseId: string | null;
}

@ObjectType('DevelopmentPlan', {
  simpleResolvers: true,
  description: 'What somebody means to learn in a year: for them, their lead and the head.',
})
export class DevelopmentPlanType {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => Int, { description: 'The year.' })
  year: number;

  @Field(() => String, { nullable: true, description: 'What was noted in the middle of the year.' })
  midYearNote: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'When that was noted.' })
  midYearNotedOn: CivilDate | null;

  @Field(() => String, { nullable: true, description: 'What came of it at the end of the year.' })
  outcome: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'When that was written.' })
  outcomeOn: CivilDate | null;

  @Field(() => Boolean, { description: 'Whether it is made-up sample data.' })
  isSample: boolean;

  @Field(() => Int, { description: 'Counts changes; send it back when saving.' })
  version: number;

  staffId: string;
  goalsVersion: number;
  selfAgreedVersion: number | null;
  leadAgreedVersion: number | null;
  leadAgreedBy: string | null;
}

@InputType({ description: 'A goal: a competence with its level, or words.' })
export class DevelopmentGoalInput {
  @Field(() => ID, { nullable: true, description: 'A known one; absent for a new one.' })
  id?: string | null;

  @Field(() => ID, { nullable: true, description: 'The competence; absent for a goal in words.' })
  competenceId?: string | null;

  @Field(() => Int, { nullable: true, description: 'The level to reach, 1 to 3, of a competence.' })
  targetLevel?: number | null;

  @Field(() => String, { nullable: true, description: 'What is to be reached, at most 300 characters.' })
  aim?: string | null;

  @Field(() => ID, { nullable: true, description: 'A course that leads there.' })
  courseId?: string | null;

  @Field(() => String, { nullable: true, description: 'How else, at most 300 characters.' })
  way?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'By when.' })
  dueOn?: CivilDate | null;
}

@InputType({ description: 'What came of a goal.' })
export class GoalOutcomeInput {
  @Field(() => ID, { description: 'The goal.' })
  id: string;

  @Field(() => GoalOutcomeEnum, {
    nullable: true,
    description: 'What came of it; null takes back what was said.',
  })
  outcome?: GoalOutcome | null;
}

@InputType()
abstract class PlanInput {
  @Field(() => ID, { description: 'Whose.' })
  staffId: string;

  @Field(() => Int, { description: 'Of which year: last, this or next.' })
  year: number;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

@MutationInput()
export class SaveDevelopmentPlanInput extends PlanInput {
  @Field(() => Int, { nullable: true, description: 'The version you read; absent for a first one.' })
  version?: number | null;

  @Extensions({ withheldFromAudit: true })
  @Field(() => [DevelopmentGoalInput], {
    description: 'All goals in their order, at most 20. The log of acts does not keep them.',
  })
  goals: DevelopmentGoalInput[];
}

@MutationInput()
export class AgreeDevelopmentPlanInput extends PlanInput {
  @Field(() => Int, { description: 'The version you read: what you agree to is what you saw.' })
  version: number;

  @Field(() => DevelopmentRoleEnum, { description: 'As whom.' })
  as: DevelopmentRole;
}

@MutationInput()
export class ReviewDevelopmentPlanInput extends PlanInput {
  @Field(() => Int, { description: 'The version you read.' })
  version: number;

  @Extensions({ withheldFromAudit: true })
  @Field(() => String, {
    nullable: true,
    description:
      'The note of the middle of the year, at most 2,000 characters; absent leaves it, null takes it back.',
  })
  midYearNote?: string | null;

  @Extensions({ withheldFromAudit: true })
  @Field(() => String, {
    nullable: true,
    description:
      'What came of it, at most 2,000 characters: by the lead or the head; absent leaves it, null takes it back.',
  })
  outcome?: string | null;

  @Extensions({ withheldFromAudit: true })
  @Field(() => [GoalOutcomeInput], {
    nullable: true,
    description: 'What came of goals: by the lead or the head.',
  })
  goals?: GoalOutcomeInput[] | null;
}

const whose = unlessRefused(StaffDevelopmentType, 'Whose plan it is');
export const SaveDevelopmentPlanPayload = definePayload('SaveDevelopmentPlan', { development: whose });
export const AgreeDevelopmentPlanPayload = definePayload('AgreeDevelopmentPlan', { development: whose });
export const ReviewDevelopmentPlanPayload = definePayload('ReviewDevelopmentPlan', { development: whose });
