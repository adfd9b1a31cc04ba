import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';

import { registered } from '../../../platform/graphql/enum';
import { IdempotencyKey, MutationInput } from '../../../platform/graphql/mutation-input';
import { definePayload, unlessRefused } from '../../../platform/graphql/payload';
import { DateScalar, DateTimeScalar } from '../../../platform/graphql/scalars';
import type { CivilDate } from '../../../shared/civil-date';
import type { AssessedRisk, AssessmentDecision, RiskLevel } from './assessment.terms';

const RiskLevelEnum = registered<RiskLevel>('RiskLevel', 'How likely or severe a risk is.', {
  LOW: 'Hardly, or easily made good.',
  MEDIUM: 'It may, or it troubles people.',
  HIGH: 'It will, or it harms people for long.',
});
const DecisionEnum = registered<AssessmentDecision>(
  'DataAssessmentDecision',
  'What an impact assessment decides.',
  {
    PROCEED: 'The activity goes on.',
    PROCEED_WITH_MEASURES: 'It goes on with the measures written.',
    STOP: 'It does not go on.',
  },
);

@ObjectType('AssessedRisk', { simpleResolvers: true, description: 'A risk to people whose data it is.' })
export class AssessedRiskType {
  @Field(() => String, { description: 'What may happen.' })
  risk: string;

  @Field(() => String, { nullable: true, description: 'The same in English.' })
  riskEnglish: string | null;

  @Field(() => RiskLevelEnum, { description: 'How likely it is.' })
  likelihood: RiskLevel;

  @Field(() => RiskLevelEnum, { description: 'How severe it would be.' })
  severity: RiskLevel;

  @Field(() => String, { nullable: true, description: 'What is done against it.' })
  measure: string | null;

  @Field(() => String, { nullable: true, description: 'The same in English.' })
  measureEnglish: string | null;
}

@ObjectType('DataAssessmentVersion', {
  simpleResolvers: true,
  description: 'An impact assessment as it was once.',
})
export class DataAssessmentVersionType {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => Int, { description: 'Counts the versions from 1.' })
  number: number;

  @Field(() => DateTimeScalar, { description: 'When it was written.' })
  createdAt: Date;
}

@ObjectType('DataAssessment', {
  simpleResolvers: true,
  description: 'An impact assessment of an activity of high risk (UU 27/2022 art. 34).',
})
export class DataAssessmentType {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => String, { description: 'The code of the activity in the register of processing.' })
  activity: string;

  @Field(() => String, { description: 'What is assessed.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'The same in English.' })
  nameEnglish: string | null;

  @Field(() => String, { description: 'Why the risk is high.' })
  why: string;

  @Field(() => String, { nullable: true, description: 'The same in English.' })
  whyEnglish: string | null;

  @Field(() => [AssessedRiskType], { description: 'The risks, at most 30.' })
  risks: readonly AssessedRisk[];

  @Field(() => String, { nullable: true, description: 'What is done beside the measures of single risks.' })
  measures: string | null;

  @Field(() => String, { nullable: true, description: 'The same in English.' })
  measuresEnglish: string | null;

  @Field(() => DecisionEnum, { description: 'What was decided.' })
  decision: AssessmentDecision;

  @Field(() => String, { description: 'Who decided.' })
  decidedBy: string;

  @Field(() => DateScalar, { description: 'When.' })
  decidedOn: CivilDate;

  @Field(() => DateScalar, { description: 'When it is looked at again.' })
  nextReviewOn: CivilDate;

  @Field(() => Int, { description: 'The number of its newest version.' })
  number: number;

  @Field(() => DateTimeScalar, { description: 'When it changed last.' })
  updatedAt: Date;

  @Field(() => Boolean, { description: 'Whether it is made-up sample data.' })
  isSample: boolean;

  @Field(() => Int, { description: 'Counts changes; send it back when saving.' })
  version: number;
}

@InputType({ description: 'A risk to people whose data it is.' })
export class AssessedRiskInput {
  @Field(() => String, { description: 'What may happen, at most 500 characters.' })
  risk: string;

  @Field(() => String, { nullable: true, description: 'The same in English, at most 500 characters.' })
  riskEnglish?: string | null;

  @Field(() => RiskLevelEnum, { description: 'How likely it is.' })
  likelihood: RiskLevel;

  @Field(() => RiskLevelEnum, { description: 'How severe it would be.' })
  severity: RiskLevel;

  @Field(() => String, { nullable: true, description: 'What is done against it, at most 500 characters.' })
  measure?: string | null;

  @Field(() => String, { nullable: true, description: 'The same in English, at most 500 characters.' })
  measureEnglish?: string | null;
}

@InputType({ description: 'An impact assessment, whole.' })
export class DataAssessmentInput {
  @Field(() => String, { description: 'The code of the activity in the register of processing.' })
  activity: string;

  @Field(() => String, { description: 'What is assessed, at most 160 characters.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'The same in English, at most 160 characters.' })
  nameEnglish?: string | null;

  @Field(() => String, { description: 'Why the risk is high, at most 4,000 characters.' })
  why: string;

  @Field(() => String, { nullable: true, description: 'The same in English, at most 4,000 characters.' })
  whyEnglish?: string | null;

  @Field(() => [AssessedRiskInput], { description: 'The risks, 1 to 30.' })
  risks: AssessedRiskInput[];

  @Field(() => String, { nullable: true, description: 'What is done besides, at most 4,000 characters.' })
  measures?: string | null;

  @Field(() => String, { nullable: true, description: 'The same in English, at most 4,000 characters.' })
  measuresEnglish?: string | null;

  @Field(() => DecisionEnum, { description: 'What was decided.' })
  decision: AssessmentDecision;

  @Field(() => String, { description: 'Who decided, at most 120 characters.' })
  decidedBy: string;

  @Field(() => DateScalar, { description: 'When.' })
  decidedOn: CivilDate;

  @Field(() => DateScalar, { description: 'When it is looked at again.' })
  nextReviewOn: CivilDate;
}

@MutationInput()
export class SaveDataAssessmentInput {
  @Field(() => ID, { nullable: true, description: 'A known one; absent for a new one.' })
  id?: string | null;

  @Field(() => Int, { nullable: true, description: 'The version you read, of a known one.' })
  version?: number | null;

  @Field(() => DataAssessmentInput, { description: 'What it says now.' })
  assessment: DataAssessmentInput;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

export const SaveDataAssessmentPayload = definePayload('SaveDataAssessment', {
  assessment: unlessRefused(DataAssessmentType, 'The assessment as it is now'),
});
