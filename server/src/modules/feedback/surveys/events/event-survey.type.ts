import { Field, Float, ID, Int, ObjectType } from 'type-graphql';

import { IdempotencyKey, MutationInput } from '../../../../platform/graphql/mutation-input';
import { definePayload } from '../../../../platform/graphql/payload';
import type { CountedGroup } from '../../../../shared/small-groups';
import { CountedGroupType, EventType, RegistrationReference, RegistrationType } from '../../../programmes';
import { SurveyAnswerInput, SurveyAnswerType } from '../answers/answers.type';

@ObjectType('EventFeedback', {
  simpleResolvers: true,
  description: 'What a party that came thought of an event. Only that party sees it.',
})
export class EventFeedbackType {
  @Field(() => Int, { description: 'From 1 to 5, the more the better.' })
  rating: number;

  @Field(() => String, { nullable: true, description: 'What they wrote; null if nothing.' })
  words: string | null;
}

@ObjectType('EventFeedbackFigures', {
  simpleResolvers: true,
  description:
    'What those who came thought of an event, without names. Under five parties only their number is told.',
})
export class EventFeedbackFiguresType {
  @Field(() => Int, { description: 'How many parties answered.' })
  answerCount: number;

  @Field(() => Float, {
    nullable: true,
    description: 'From 1 to 5, to one decimal; null under five parties, or while a rating is hidden.',
  })
  averageRating: number | null;

  @Field(() => [CountedGroupType], { description: 'Answers by rating, `1` to `5`; small groups are hidden.' })
  ratings: readonly CountedGroup[];

  @Field(() => [String], { description: 'What was written, in the order of the alphabet, at most 200.' })
  comments: readonly string[];
}

@ObjectType('RegistrationSurveySheet', {
  simpleResolvers: true,
  description: 'What a party answered to the survey of an event, or of one of its sessions.',
})
export class RegistrationSurveySheetType {
  @Field(() => ID, { description: 'The survey.' })
  surveyId: string;

  @Field(() => ID, { nullable: true, description: 'The session; null for the whole event.' })
  sessionId: string | null;

  @Field(() => Int, { description: 'The version of the survey that was answered.' })
  versionNumber: number;

  @Field(() => [SurveyAnswerType], { description: 'The answers.' })
  answers: readonly SurveyAnswerType[];
}

@MutationInput()
export class GiveEventFeedbackInput {
  @Field(() => RegistrationReference, { description: 'The registration.' })
  registration: RegistrationReference;

  @Field(() => Int, { description: 'From 1 to 5, the more the better.' })
  rating: number;

  @Field(() => String, {
    nullable: true,
    description: 'What was good and what could be better, at most 1,000 characters.',
  })
  words?: string | null;

  @IdempotencyKey()
  idempotencyKey: string;
}

/** What `giveEventFeedback` answers. */
export const GiveEventFeedbackPayload = definePayload(
  'GiveEventFeedback',
  { registration: RegistrationType },
  { description: 'What `giveEventFeedback` did.' },
);

@MutationInput()
export class AnswerEventSurveyInput {
  @Field(() => RegistrationReference, { description: 'The registration.' })
  registration: RegistrationReference;

  @Field(() => ID, {
    nullable: true,
    description: 'A session that somebody of it came to; absent for the whole event.',
  })
  sessionId?: string | null;

  @Field(() => Int, { description: 'The version of the survey that was answered.' })
  versionNumber: number;

  @Field(() => [SurveyAnswerInput], {
    description: 'The answers; those of questions that are not shown are dropped.',
  })
  answers: SurveyAnswerInput[];

  @IdempotencyKey()
  idempotencyKey: string;
}

/** What `answerEventSurvey` answers. */
export const AnswerEventSurveyPayload = definePayload('AnswerEventSurvey', {
  registration: RegistrationType,
});

@MutationInput()
export class SetEventSurveyInput {
  @Field(() => ID, { description: 'The event.' })
  eventId: string;

  @Field(() => ID, {
    nullable: true,
    description: 'An open survey for feedback on events; null for the standard one.',
  })
  surveyId?: string | null;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

/** What `setEventSurvey` answers. */
export const SetEventSurveyPayload = definePayload('SetEventSurvey', { event: EventType });
