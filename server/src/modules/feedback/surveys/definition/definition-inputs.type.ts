import { Field, InputType, Int } from 'type-graphql';

import { LocalizedTextInput } from '../../../../platform/graphql/localized-text';
import { SurveyQuestionKindEnum, SurveyQuestionOutcomeEnum } from '../surveys-enums.graphql';
import type { QuestionKind, QuestionOutcome } from './definition.terms';

const KEY = 'What answers name it by: 1 to 24 small letters, digits, `-` and `_`.';

@InputType({ description: 'An answer to choose, or a row of a matrix.' })
export class SurveyOptionInput {
  @Field(() => String, { description: KEY })
  key: string;

  @Field(() => LocalizedTextInput, { description: 'What it says, at most 160 characters.' })
  label: LocalizedTextInput;
}

@InputType({ description: 'The steps of a scale, both ends included, at most 11.' })
export class SurveyScaleInput {
  @Field(() => Int, { description: 'The lowest number, at least 0.' })
  min: number;

  @Field(() => Int, { description: 'The highest number.' })
  max: number;

  @Field(() => LocalizedTextInput, { nullable: true, description: 'What the lowest means.' })
  lowLabel?: LocalizedTextInput | null;

  @Field(() => LocalizedTextInput, { nullable: true, description: 'What the highest means.' })
  highLabel?: LocalizedTextInput | null;
}

@InputType({ description: 'Shows a question where an earlier one was answered by one of some options.' })
export class SurveyConditionInput {
  @Field(() => String, { description: 'The earlier question: a choice, choices or a scale.' })
  questionKey: string;

  @Field(() => [String], { description: 'Its options; of a scale its numbers as text.' })
  optionKeys: string[];
}

@InputType({ description: 'A question of a survey.' })
export class SurveyQuestionInput {
  @Field(() => String, { description: KEY })
  key: string;

  @Field(() => SurveyQuestionKindEnum, { description: 'How it is answered.' })
  kind: QuestionKind;

  @Field(() => LocalizedTextInput, { description: 'The question, at most 300 characters.' })
  label: LocalizedTextInput;

  @Field(() => LocalizedTextInput, { nullable: true, description: 'A line of help, at most 300 characters.' })
  hint?: LocalizedTextInput | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it must be answered; absent means no.' })
  isRequired?: boolean | null;

  @Field(() => [SurveyOptionInput], {
    nullable: true,
    description: 'To choose from, or the columns of a matrix: 2 to 20.',
  })
  options?: SurveyOptionInput[] | null;

  @Field(() => SurveyScaleInput, { nullable: true, description: 'Its scale, if it is one.' })
  scale?: SurveyScaleInput | null;

  @Field(() => [SurveyOptionInput], { nullable: true, description: 'The rows of a matrix: 1 to 10.' })
  rows?: SurveyOptionInput[] | null;

  @Field(() => SurveyConditionInput, { nullable: true, description: 'When it is shown; absent for always.' })
  showIf?: SurveyConditionInput | null;

  @Field(() => SurveyQuestionOutcomeEnum, {
    nullable: true,
    description: 'Which outcome it measures; for scales and choices, where the first option is the good one.',
  })
  outcome?: QuestionOutcome | null;
}

@InputType({ description: 'Questions that stand together.' })
export class SurveySectionInput {
  @Field(() => String, { description: KEY })
  key: string;

  @Field(() => LocalizedTextInput, { nullable: true, description: 'Its heading, at most 160 characters.' })
  title?: LocalizedTextInput | null;

  @Field(() => LocalizedTextInput, {
    nullable: true,
    description: 'Words above its questions, at most 2,000 characters.',
  })
  text?: LocalizedTextInput | null;

  @Field(() => [SurveyQuestionInput], { description: 'Its questions in their order.' })
  questions: SurveyQuestionInput[];
}

@InputType({ description: 'What a survey asks: at most 10 sections, 40 questions and 60 kB.' })
export class SurveyDefinitionInput {
  @Field(() => LocalizedTextInput, { description: 'Its title, at most 160 characters.' })
  title: LocalizedTextInput;

  @Field(() => LocalizedTextInput, {
    nullable: true,
    description: 'Words before it, at most 2,000 characters.',
  })
  intro?: LocalizedTextInput | null;

  @Field(() => LocalizedTextInput, {
    nullable: true,
    description: 'Words after it, at most 2,000 characters.',
  })
  thanks?: LocalizedTextInput | null;

  @Field(() => [SurveySectionInput], { description: 'Its sections in their order.' })
  sections: SurveySectionInput[];
}
