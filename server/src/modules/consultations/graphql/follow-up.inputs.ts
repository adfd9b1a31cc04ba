import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';

import { UserErrorType } from '../../../platform/graphql/errors/user-error';
import type { TurnoverBand } from '../domain/consultation-terms';
import type { FollowUpResult, ObtainedPermit } from '../domain/follow-up';
import { ConsultationType } from './consultation.types';
import { FollowUpResultEnum, ObtainedPermitEnum } from './follow-up.types';
import { TurnoverBandEnum } from './terms';

const KEY = 'Any unique string of 8 to 80 characters; a repeat within 24 hours returns the first answer.';

@InputType({ description: 'What `recordFollowUp` needs.' })
export class RecordFollowUpInput {
  @Field(() => ID, { description: 'The consultation.' })
  consultationId: string;

  @Field(() => ID, { description: 'Which of its follow-ups.' })
  followUpId: string;

  @Field(() => FollowUpResultEnum, { description: 'Whether the member told.' })
  result: FollowUpResult;

  @Field(() => [ObtainedPermitEnum], { nullable: true, description: 'What the business has got since.' })
  permits?: ObtainedPermit[] | null;

  @Field(() => TurnoverBandEnum, { nullable: true, description: 'Takings in a month; nobody has to tell.' })
  turnoverBand?: TurnoverBand | null;

  @Field(() => Int, { nullable: true, description: 'How many people work there; nobody has to tell.' })
  jobCount?: number | null;

  @Field(() => String, { description: KEY })
  idempotencyKey: string;
}

@InputType({ description: 'What `offerSuccessStory` needs.' })
export class OfferSuccessStoryInput {
  @Field(() => ID, { description: 'The consultation it grew out of; it must have taken place.' })
  consultationId: string;

  @Field(() => String, { description: 'The name that is shown, at most 120 characters.' })
  shownName: string;

  @Field(() => String, { description: 'Title, at most 160 characters.' })
  title: string;

  @Field(() => String, { description: 'How it was before, at most 1,000 characters.' })
  before: string;

  @Field(() => String, { description: 'What they did in the library, at most 1,000 characters.' })
  work: string;

  @Field(() => String, { description: 'How it is now, at most 1,000 characters.' })
  after: string;

  @Field(() => String, { nullable: true, description: KEY })
  idempotencyKey?: string | null;
}

@InputType({ description: 'What `decideSuccessStory` needs.' })
export class DecideSuccessStoryInput {
  @Field(() => ID, { description: 'The consultation the story grew out of.' })
  consultationId: string;

  @Field(() => Int, { description: 'The version of the story that was read.' })
  version: number;

  @Field(() => Boolean, { description: 'Whether everybody may read it; false takes it back.' })
  isWanted: boolean;

  @Field(() => String, { nullable: true, description: KEY })
  idempotencyKey?: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What `recordFollowUp` did. Either `consultation` is set or `userErrors` is not empty.',
})
export class RecordFollowUpPayload {
  @Field(() => ConsultationType, {
    nullable: true,
    description: 'The consultation as it is now, unless refused.',
  })
  consultation: ConsultationType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors: UserErrorType[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'What `offerSuccessStory` did. Either `consultation` is set or `userErrors` is not empty.',
})
export class OfferSuccessStoryPayload {
  @Field(() => ConsultationType, {
    nullable: true,
    description: 'The consultation as it is now, unless refused.',
  })
  consultation: ConsultationType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors: UserErrorType[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'What `decideSuccessStory` did. Either `consultation` is set or `userErrors` is not empty.',
})
export class DecideSuccessStoryPayload {
  @Field(() => ConsultationType, {
    nullable: true,
    description: 'The consultation as it is now, unless refused.',
  })
  consultation: ConsultationType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors: UserErrorType[];
}
