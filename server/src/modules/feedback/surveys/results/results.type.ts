import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';

import { LocalizedTextType } from '../../../../platform/graphql/localized-text';
import type { LocalizedText } from '../../../../shared/locale';
import type { QuestionKind, Wave } from '../definition/definition.terms';
import { SurveyQuestionKindEnum, SurveyWaveEnum } from '../surveys-enums.graphql';

@InputType({ description: 'Narrows the sheets of a survey; fields are ANDed.' })
export class SurveyResultsFilter {
  @Field(() => ID, { nullable: true, description: 'About this event.' })
  eventId?: string | null;

  @Field(() => ID, { nullable: true, description: 'About this session.' })
  sessionId?: string | null;

  @Field(() => SurveyWaveEnum, { nullable: true, description: 'Of this wave.' })
  wave?: Wave | null;

  @Field(() => String, { nullable: true, description: 'From this month on, such as `2026-11`.' })
  fromMonth?: string | null;

  @Field(() => String, { nullable: true, description: 'Until this month, itself included.' })
  untilMonth?: string | null;
}

@ObjectType('SurveyGroupResult', {
  simpleResolvers: true,
  description: 'An answer and how many gave it.',
})
export class SurveyGroupResultType {
  @Field(() => String, { description: 'The key of the option, or the number of the scale.' })
  key: string;

  @Field(() => LocalizedTextType, { description: 'What it says.' })
  label: LocalizedText;

  @Field(() => Int, {
    nullable: true,
    description:
      'How many; null if they are fewer than five, or if fewer than five could be worked out from it.',
  })
  count: number | null;
}

@ObjectType('SurveyRowResult', {
  simpleResolvers: true,
  description: 'What was answered to a row of a matrix.',
})
export class SurveyRowResultType {
  @Field(() => String, { description: 'The key of the row.' })
  key: string;

  @Field(() => LocalizedTextType, { description: 'What it says.' })
  label: LocalizedText;

  @Field(() => Int, { nullable: true, description: 'How many answered it; null from one to four.' })
  answeredCount: number | null;

  @Field(() => [SurveyGroupResultType], { description: 'Its answers in the order of the options.' })
  groups: readonly SurveyGroupResultType[];
}

@ObjectType('SurveyQuestionResult', {
  simpleResolvers: true,
  description: 'What was answered to a question, in all versions together.',
})
export class SurveyQuestionResultType {
  @Field(() => String, { description: 'The key of the question.' })
  key: string;

  @Field(() => LocalizedTextType, { description: 'The question as the newest version asks it.' })
  label: LocalizedText;

  @Field(() => SurveyQuestionKindEnum, { description: 'How it is answered.' })
  kind: QuestionKind;

  @Field(() => Int, { nullable: true, description: 'How many answered it; null from one to four.' })
  answeredCount: number | null;

  @Field(() => [SurveyGroupResultType], {
    description: 'Answers of a choice, choices or a scale, in their order.',
  })
  groups: readonly SurveyGroupResultType[];

  @Field(() => Float, {
    nullable: true,
    description:
      'The average of a scale to two decimals; null under five people, or while one of its groups is hidden.',
  })
  average: number | null;

  @Field(() => [String], {
    description: 'What was written, in the order of the alphabet, at most 200.',
  })
  texts: readonly string[];

  @Field(() => [SurveyRowResultType], { description: 'The rows of a matrix.' })
  rows: readonly SurveyRowResultType[];
}

@ObjectType('SurveyResults', {
  simpleResolvers: true,
  description: 'What the sheets of a survey add up to; under five people nothing but their number.',
})
export class SurveyResultsType {
  @Field(() => Int, { description: 'How many sheets.' })
  sheetCount: number;

  @Field(() => Boolean, {
    description: 'Whether they are of fewer than five people, or the filter leaves out one to four.',
  })
  isTooFew: boolean;

  @Field(() => [SurveyQuestionResultType], {
    description: 'The questions in their order; none while the sheets are too few.',
  })
  questions: readonly SurveyQuestionResultType[];
}
