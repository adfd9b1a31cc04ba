import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';

import { UserErrorType } from '../../../platform/graphql/errors/user-error';
import type { CountedGroup } from '../../../shared/small-groups';
import { EventType } from './event.type';
import { CountedGroupType } from './figures.type';
import { RegistrationType } from './registration.type';

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
    'What those who came thought of an event, without names. Under five answers only their number is told.',
})
export class EventFeedbackFiguresType {
  @Field(() => Int, { description: 'How many parties answered.' })
  answerCount: number;

  @Field(() => Float, {
    nullable: true,
    description: 'From 1 to 5, to one decimal; null under five answers.',
  })
  averageRating: number | null;

  @Field(() => [CountedGroupType], { description: 'Answers by rating, `1` to `5`; small groups are hidden.' })
  ratings: readonly CountedGroup[];

  @Field(() => [String], { description: 'What was written, in the order of the alphabet, at most 200.' })
  comments: readonly string[];
}

@InputType('GiveEventFeedbackInput', {
  description:
    'What `giveEventFeedback` needs: the registration by its id, for its account, or by its secret link.',
})
export class GiveEventFeedbackInput {
  @Field(() => ID, { nullable: true, description: 'The registration, for its account.' })
  id?: string | null;

  @Field(() => String, { nullable: true, description: 'The secret link, for guests.' })
  link?: string | null;

  @Field(() => Int, { description: 'From 1 to 5, the more the better.' })
  rating: number;

  @Field(() => String, {
    nullable: true,
    description: 'What was good and what could be better, at most 1,000 characters.',
  })
  words?: string | null;

  @Field(() => String, {
    description:
      'Any unique string of 8 to 80 characters; a repeat within 24 hours returns the first answer.',
  })
  idempotencyKey: string;
}

@ObjectType('GiveEventFeedbackPayload', {
  simpleResolvers: true,
  description: 'What `giveEventFeedback` did.',
})
export class GiveEventFeedbackPayload {
  @Field(() => RegistrationType, { nullable: true, description: 'The registration, unless refused.' })
  registration: object | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors: UserErrorType[];
}

@InputType('RecordEventOutcomeInput', { description: 'What `recordEventOutcome` needs.' })
export class RecordEventOutcomeInput {
  @Field(() => ID, { description: 'The event.' })
  eventId: string;

  @Field(() => String, {
    description: 'What came of it, for the report, at most 4,000 characters; an empty text takes it away.',
  })
  words: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Any unique string of 8 to 80 characters; a repeat within 24 hours returns the first answer.',
  })
  idempotencyKey?: string | null;
}

@ObjectType('RecordEventOutcomePayload', {
  simpleResolvers: true,
  description: 'What `recordEventOutcome` did.',
})
export class RecordEventOutcomePayload {
  @Field(() => EventType, { nullable: true, description: 'The event, unless refused.' })
  event: object | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors: UserErrorType[];
}
