import { Field, ID, InputType, Int } from 'type-graphql';

import { LocalizedTextInput } from '../../../platform/graphql/localized-text';
import { IdempotencyKey, MutationInput } from '../../../platform/graphql/mutation-input';
import { definePayload, unlessRefused } from '../../../platform/graphql/payload';
import { DateScalar } from '../../../platform/graphql/scalars';
import type { Element } from './figures/skm-index.rules';
import type { ActStatus, Education, Occupation, Service, SheetAge, SheetSex } from './skm.terms';
import {
  ActStatusEnum,
  AgeEnum,
  EducationEnum,
  ElementEnum,
  OccupationEnum,
  OutcomeEnum,
  SatisfactionService,
  SheetSexEnum,
} from './skm-enums.graphql';
import { SatisfactionActType, SatisfactionPeriodType } from './skm.type';

@InputType({
  description: 'Answers from 1 (worst) to 4; null is “I do not know”, and the sheet is then incomplete.',
})
export class SatisfactionAnswersInput {
  @Field(() => Int, { nullable: true, description: 'Requirements.' })
  u1?: number | null;

  @Field(() => Int, { nullable: true, description: 'Procedure.' })
  u2?: number | null;

  @Field(() => Int, { nullable: true, description: 'Time.' })
  u3?: number | null;

  @Field(() => Int, { nullable: true, description: 'Cost.' })
  u4?: number | null;

  @Field(() => Int, { nullable: true, description: 'Result.' })
  u5?: number | null;

  @Field(() => Int, { nullable: true, description: 'Competence of staff.' })
  u6?: number | null;

  @Field(() => Int, { nullable: true, description: 'Conduct of staff.' })
  u7?: number | null;

  @Field(() => Int, { nullable: true, description: 'Facilities.' })
  u8?: number | null;

  @Field(() => Int, { nullable: true, description: 'Handling of complaints.' })
  u9?: number | null;
}

@InputType({ description: 'What respondents may tell about themselves.' })
export class SatisfactionRespondentInput {
  @Field(() => AgeEnum, { nullable: true, description: 'Their age group.' })
  ageBand?: SheetAge | null;

  @Field(() => SheetSexEnum, { nullable: true, description: 'Their sex.' })
  sex?: SheetSex | null;

  @Field(() => EducationEnum, { nullable: true, description: 'Their education.' })
  education?: Education | null;

  @Field(() => OccupationEnum, { nullable: true, description: 'Their occupation.' })
  occupation?: Occupation | null;
}

@MutationInput()
export class AnswerSatisfactionSurveyInput {
  @Field(() => String, { description: 'The pass of the link.' })
  pass: string;

  @Field(() => String, {
    description:
      '16 to 64 letters and digits of chance, the same with every retry: a sheet is kept once. Nothing joins it to the sheet.',
  })
  sheetKey: string;

  @Field(() => SatisfactionService.Code, {
    nullable: true,
    description: 'The service, where the link stands at a desk; that of the link unless given.',
  })
  service?: Service | null;

  @Field(() => SatisfactionAnswersInput, { description: 'The answers.' })
  answers: SatisfactionAnswersInput;

  @Field(() => SatisfactionRespondentInput, {
    nullable: true,
    description: 'What they tell about themselves.',
  })
  respondent?: SatisfactionRespondentInput | null;
}

/** What `answerSatisfactionSurvey` answers. */
export const AnswerSatisfactionSurveyPayload = definePayload('AnswerSatisfactionSurvey', {
  outcome: unlessRefused(OutcomeEnum, 'What became of the sheet'),
  isComplete: unlessRefused(Boolean, 'Whether all nine questions were answered'),
});

@MutationInput()
export class EnterSatisfactionSheetInput {
  @Field(() => ID, { description: 'The period.' })
  periodId: string;

  @Field(() => String, { description: '16 to 64 letters and digits of chance, the same with every retry.' })
  sheetKey: string;

  @Field(() => SatisfactionService.Code, { description: 'The service.' })
  service: Service;

  @Field(() => SatisfactionAnswersInput, { description: 'The answers.' })
  answers: SatisfactionAnswersInput;

  @Field(() => SatisfactionRespondentInput, { nullable: true, description: 'What the sheet says of them.' })
  respondent?: SatisfactionRespondentInput | null;
}

@MutationInput()
export class OpenSatisfactionPeriodInput {
  @Field(() => DateScalar, { description: 'The first day.' })
  fromDate: string;

  @Field(() => DateScalar, { description: 'The last day, at most 366 days later.' })
  untilDate: string;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

@MutationInput()
export class CloseSatisfactionPeriodInput {
  @Field(() => ID, { description: 'The period.' })
  id: string;

  @Field(() => Int, { description: 'The version you read.' })
  version: number;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

@MutationInput()
export class PublishSatisfactionPeriodInput {
  @Field(() => ID, { description: 'The period.' })
  id: string;

  @Field(() => Int, { description: 'The version you read.' })
  version: number;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

@MutationInput()
export class SaveSatisfactionActInput {
  @Field(() => ID, { nullable: true, description: 'The follow-up; absent for a new one.' })
  id?: string | null;

  @Field(() => Int, { nullable: true, description: 'The version you read; with `id`.' })
  version?: number | null;

  @Field(() => ID, { description: 'The period.' })
  periodId: string;

  @Field(() => ElementEnum, { description: 'The element.' })
  element: Element;

  @Field(() => LocalizedTextInput, { description: 'Why it is weak, at most 300 characters.' })
  cause: LocalizedTextInput;

  @Field(() => LocalizedTextInput, { description: 'What is done, at most 300 characters.' })
  act: LocalizedTextInput;

  @Field(() => String, { description: 'The unit in charge, at most 80 characters.' })
  unit: string;

  @Field(() => DateScalar, { description: 'Until when.' })
  dueDate: string;

  @Field(() => ActStatusEnum, { description: 'How far it has come.' })
  status: ActStatus;

  @Field(() => Boolean, { description: 'Whether the page of results shows it.' })
  isPublic: boolean;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

/** What mutations of a period answer. */
export const OpenSatisfactionPeriodPayload = definePayload('OpenSatisfactionPeriod', {
  period: SatisfactionPeriodType,
});
/** What `closeSatisfactionPeriod` answers. */
export const CloseSatisfactionPeriodPayload = definePayload('CloseSatisfactionPeriod', {
  period: SatisfactionPeriodType,
});
/** What `publishSatisfactionPeriod` answers. */
export const PublishSatisfactionPeriodPayload = definePayload('PublishSatisfactionPeriod', {
  period: SatisfactionPeriodType,
});
/** What `enterSatisfactionSheet` answers. */
export const EnterSatisfactionSheetPayload = definePayload('EnterSatisfactionSheet', {
  period: SatisfactionPeriodType,
});
/** What `saveSatisfactionAct` answers. */
export const SaveSatisfactionActPayload = definePayload('SaveSatisfactionAct', {
  act: SatisfactionActType,
});
