import { Field, Int, ObjectType } from 'type-graphql';

import { LocalizedTextType } from '../../../../platform/graphql/localized-text';
import type { LocalizedText } from '../../../../shared/locale';
import { SurveyQuestionKindEnum, SurveyQuestionOutcomeEnum } from '../surveys-enums.graphql';
import type { QuestionKind, QuestionOutcome } from './definition.terms';

@ObjectType('SurveyOption', {
  simpleResolvers: true,
  description: 'An answer to choose, or a row of a matrix.',
})
export class SurveyOptionType {
  @Field(() => String, { description: 'What answers name it by.' })
  key: string;

  @Field(() => LocalizedTextType, { description: 'What it says.' })
  label: LocalizedText;
}

@ObjectType('SurveyScale', {
  simpleResolvers: true,
  description: 'The steps of a scale, both ends included.',
})
export class SurveyScaleType {
  @Field(() => Int, { description: 'The lowest number.' })
  min: number;

  @Field(() => Int, { description: 'The highest number.' })
  max: number;

  @Field(() => LocalizedTextType, { nullable: true, description: 'What the lowest means; null if not said.' })
  lowLabel: LocalizedText | null;

  @Field(() => LocalizedTextType, {
    nullable: true,
    description: 'What the highest means; null if not said.',
  })
  highLabel: LocalizedText | null;
}

@ObjectType('SurveyCondition', {
  simpleResolvers: true,
  description:
    'A question is shown where an earlier one that is shown itself was answered by one of these options.',
})
export class SurveyConditionType {
  @Field(() => String, { description: 'The earlier question.' })
  questionKey: string;

  @Field(() => [String], { description: 'Its options; of a scale its numbers as text.' })
  optionKeys: readonly string[];
}

@ObjectType('SurveyQuestion', { simpleResolvers: true, description: 'A question of a survey.' })
export class SurveyQuestionType {
  @Field(() => String, { description: 'What answers name it by; it stays from version to version.' })
  key: string;

  @Field(() => SurveyQuestionKindEnum, { description: 'How it is answered.' })
  kind: QuestionKind;

  @Field(() => LocalizedTextType, { description: 'The question.' })
  label: LocalizedText;

  @Field(() => LocalizedTextType, { nullable: true, description: 'A line of help; null if there is none.' })
  hint: LocalizedText | null;

  @Field(() => Boolean, { description: 'Whether it must be answered where it is shown.' })
  isRequired: boolean;

  @Field(() => [SurveyOptionType], { description: 'To choose from; the columns of a matrix.' })
  options: readonly SurveyOptionType[];

  @Field(() => SurveyScaleType, { nullable: true, description: 'Its scale; null unless it is one.' })
  scale: SurveyScaleType | null;

  @Field(() => [SurveyOptionType], { description: 'The rows of a matrix.' })
  rows: readonly SurveyOptionType[];

  @Field(() => SurveyConditionType, { nullable: true, description: 'When it is shown; null for always.' })
  showIf: SurveyConditionType | null;

  @Field(() => SurveyQuestionOutcomeEnum, {
    nullable: true,
    description:
      'Which outcome it measures; null for none. Of a scale its average counts, of a choice the share of the first option.',
  })
  outcome: QuestionOutcome | null;
}

@ObjectType('SurveySection', { simpleResolvers: true, description: 'Questions that stand together.' })
export class SurveySectionType {
  @Field(() => String, { description: 'What the builder names it by.' })
  key: string;

  @Field(() => LocalizedTextType, { nullable: true, description: 'Its heading; null if it has none.' })
  title: LocalizedText | null;

  @Field(() => LocalizedTextType, { nullable: true, description: 'Words above its questions; null if none.' })
  text: LocalizedText | null;

  @Field(() => [SurveyQuestionType], { description: 'Its questions in their order.' })
  questions: readonly SurveyQuestionType[];
}

@ObjectType('SurveyDefinition', {
  simpleResolvers: true,
  description: 'What a survey asks: at most 10 sections and 40 questions.',
})
export class SurveyDefinitionType {
  @Field(() => LocalizedTextType, { description: 'Its title.' })
  title: LocalizedText;

  @Field(() => LocalizedTextType, { nullable: true, description: 'Words before it; null if there are none.' })
  intro: LocalizedText | null;

  @Field(() => LocalizedTextType, { nullable: true, description: 'Words after it; null if there are none.' })
  thanks: LocalizedText | null;

  @Field(() => [SurveySectionType], { description: 'Its sections in their order.' })
  sections: readonly SurveySectionType[];
}
