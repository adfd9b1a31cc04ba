import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';

import { LocalizedTextType } from '../../../../platform/graphql/localized-text';
import { MutationInput } from '../../../../platform/graphql/mutation-input';
import { definePayload, unlessRefused } from '../../../../platform/graphql/payload';
import type { LocalizedText } from '../../../../shared/locale';
import { SurveyDefinitionType } from '../definition/definition.type';
import type { SurveyKind, Wave } from '../definition/definition.terms';
import {
  SurveyFormStateEnum,
  SurveyKindEnum,
  SurveySheetOutcomeEnum,
  SurveyWaveEnum,
} from '../surveys-enums.graphql';
import type { FormState } from './answer-survey';

@ObjectType('SurveyAbout', { simpleResolvers: true, description: 'The event that a form asks about.' })
export class SurveyAboutType {
  @Field(() => LocalizedTextType, { description: 'What the event is called.' })
  eventName: LocalizedText;

  @Field(() => ID, { nullable: true, description: 'The session; null for the whole event.' })
  sessionId: string | null;

  @Field(() => Date, { nullable: true, description: 'When the session began; null for the whole event.' })
  sessionStartsAt: Date | null;
}

@ObjectType('SurveyForm', { simpleResolvers: true, description: 'A survey as somebody answers it.' })
export class SurveyFormType {
  @Field(() => ID, { description: 'The survey.' })
  surveyId: string;

  @Field(() => String, { description: 'The word in its address.' })
  slug: string;

  @Field(() => SurveyKindEnum, { description: 'What it is for.' })
  kind: SurveyKind;

  @Field(() => SurveyFormStateEnum, { description: 'Whether it can be answered now.' })
  state: FormState;

  @Field(() => SurveyDefinitionType, { description: 'What it asks.' })
  definition: SurveyDefinitionType;

  @Field(() => Int, { description: 'The version that is asked; answers say it.' })
  versionNumber: number;

  @Field(() => SurveyWaveEnum, { nullable: true, description: 'Which wave; null unless about outcomes.' })
  wave: Wave | null;

  @Field(() => SurveyAboutType, { nullable: true, description: 'What it is about; null for no event.' })
  about: SurveyAboutType | null;
}

@InputType({ description: 'What was chosen for a row of a matrix.' })
export class SurveyRowAnswerInput {
  @Field(() => String, { description: 'The row.' })
  rowKey: string;

  @Field(() => String, { description: 'The option.' })
  optionKey: string;
}

@InputType({ description: 'An answer; the kind of the question says which field counts.' })
export class SurveyAnswerInput {
  @Field(() => String, { description: 'The question.' })
  questionKey: string;

  @Field(() => [String], { nullable: true, description: 'Of a choice one, of choices any options.' })
  optionKeys?: string[] | null;

  @Field(() => Int, { nullable: true, description: 'The number of a scale.' })
  number?: number | null;

  @Field(() => String, { nullable: true, description: 'Words, at most 2,000 characters.' })
  text?: string | null;

  @Field(() => [SurveyRowAnswerInput], { nullable: true, description: 'The rows of a matrix.' })
  rows?: SurveyRowAnswerInput[] | null;
}

@ObjectType('SurveyRowAnswer', {
  simpleResolvers: true,
  description: 'What was chosen for a row of a matrix.',
})
export class SurveyRowAnswerType {
  @Field(() => String, { description: 'The row.' })
  rowKey: string;

  @Field(() => String, { description: 'The option.' })
  optionKey: string;
}

@ObjectType('SurveyAnswer', { simpleResolvers: true, description: 'An answer as it was given.' })
export class SurveyAnswerType {
  @Field(() => String, { description: 'The question.' })
  questionKey: string;

  @Field(() => [String], { description: 'The options that were chosen; empty for other kinds.' })
  optionKeys: readonly string[];

  @Field(() => Int, { nullable: true, description: 'The number of a scale; null for other kinds.' })
  number: number | null;

  @Field(() => String, { nullable: true, description: 'Words; null for other kinds.' })
  text: string | null;

  @Field(() => [SurveyRowAnswerType], { description: 'The rows of a matrix; empty for other kinds.' })
  rows: readonly SurveyRowAnswerType[];
}

@MutationInput()
export class AnswerSurveyInput {
  @Field(() => String, { description: 'The word in its address.' })
  slug: string;

  @Field(() => String, { nullable: true, description: 'The pass of the link, for surveys about outcomes.' })
  pass?: string | null;

  @Field(() => String, {
    description:
      '16 to 64 letters and digits of chance, the same with every retry: a sheet is kept once. Nothing joins it to the sheet.',
  })
  sheetKey: string;

  @Field(() => Int, { description: 'The version that was answered.' })
  versionNumber: number;

  @Field(() => [SurveyAnswerInput], {
    description: 'The answers; those of questions that are not shown are dropped.',
  })
  answers: SurveyAnswerInput[];
}

/** What `answerSurvey` answers. */
export const AnswerSurveyPayload = definePayload('AnswerSurvey', {
  outcome: unlessRefused(SurveySheetOutcomeEnum, 'What became of the sheet'),
});
