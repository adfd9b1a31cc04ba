import { Field, Float, ID, Int, ObjectType } from 'type-graphql';

import { LocalizedTextType } from '../../../../platform/graphql/localized-text';
import { IdempotencyKey, MutationInput } from '../../../../platform/graphql/mutation-input';
import { definePayload } from '../../../../platform/graphql/payload';
import type { LocalizedText } from '../../../../shared/locale';
import { ProgrammeType } from '../../../programmes';
import type { QuestionKind, QuestionOutcome, Wave } from '../definition/definition.terms';
import { SurveyQuestionKindEnum, SurveyQuestionOutcomeEnum, SurveyWaveEnum } from '../surveys-enums.graphql';

@ObjectType('OutcomeWaveFigure', {
  simpleResolvers: true,
  description: 'What one wave answered to a question about outcomes.',
})
export class OutcomeWaveFigureType {
  @Field(() => SurveyWaveEnum, { description: 'Which wave.' })
  wave: Wave;

  @Field(() => Int, { nullable: true, description: 'How many answered; null from one to four.' })
  answerCount: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Of a scale: the average to two decimals; null under five answers, or when one to four gave one of them.',
  })
  average: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Of a choice: the share, 0 to 1, that chose the first option; null under five answers, or when one to four chose it or did not.',
  })
  share: number | null;
}

@ObjectType('OutcomeFigure', {
  simpleResolvers: true,
  description: 'What became of one outcome that a programme is for.',
})
export class OutcomeFigureType {
  @Field(() => String, { description: 'The key of the question.' })
  questionKey: string;

  @Field(() => LocalizedTextType, { description: 'The question.' })
  label: LocalizedText;

  @Field(() => SurveyQuestionKindEnum, { description: 'How it is answered: a scale or a choice.' })
  kind: QuestionKind;

  @Field(() => SurveyQuestionOutcomeEnum, { description: 'What it asks.' })
  outcome: QuestionOutcome;

  @Field(() => [OutcomeWaveFigureType], { description: 'The four waves in their order.' })
  waves: readonly OutcomeWaveFigureType[];

  @Field(() => Float, {
    nullable: true,
    description: 'The latest wave that is told less `BEFORE`; null while one of both is missing.',
  })
  change: number | null;
}

@ObjectType('OutcomeInvitation', {
  simpleResolvers: true,
  description: 'The link by which a party says now what it can do, does and plans. Its sheet has no name.',
})
export class OutcomeInvitationType {
  @Field(() => SurveyWaveEnum, { description: 'Which wave is asked now.' })
  wave: Wave;

  @Field(() => String, {
    description: 'Path in the portal, without language prefix; what stands behind `#` is secret.',
  })
  path: string;

  @Field(() => String, { description: 'The word in the address of the survey.' })
  slug: string;

  @Field(() => String, { description: 'The pass, as `survey` and `answerSurvey` take it.' })
  pass: string;

  @Field(() => Boolean, { description: 'Whether it was answered.' })
  isAnswered: boolean;
}

@MutationInput()
export class SetProgrammeOutcomeSurveyInput {
  @Field(() => ID, { description: 'The programme.' })
  programmeId: string;

  @Field(() => ID, { nullable: true, description: 'An open survey of outcomes; null for none.' })
  surveyId?: string | null;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

/** What `setProgrammeOutcomeSurvey` answers. */
export const SetProgrammeOutcomeSurveyPayload = definePayload('SetProgrammeOutcomeSurvey', {
  programme: ProgrammeType,
});
