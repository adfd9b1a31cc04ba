import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';

import { UserErrorType } from '../../../platform/graphql/errors/user-error';
import type {
  ConsultationSector,
  ConsultationStage,
  ConsultationTopic,
  MeetingMode,
  TurnoverBand,
} from '../consultation.terms';
import {
  ConsultationSectorEnum,
  ConsultationStageEnum,
  ConsultationTopicEnum,
  MeetingModeEnum,
  TurnoverBandEnum,
} from '../enums.graphql';
import { ConsultationType } from './consultation.type';

const KEY = 'Any unique string of 8 to 80 characters; a repeat within 24 hours returns the first answer.';

@InputType({ description: 'What `bookConsultation` needs.' })
export class BookConsultationInput {
  @Field(() => ID, { description: 'The hour.' })
  slotId: string;

  @Field(() => ID, { nullable: true, description: 'Whose consultation. Staff must say; members must not.' })
  memberId?: string | null;

  @Field(() => MeetingModeEnum, {
    nullable: true,
    description: 'How to meet; in the library unless said or given online only.',
  })
  mode?: MeetingMode | null;

  @Field(() => ConsultationStageEnum, { description: 'How far the business has come.' })
  stage: ConsultationStage;

  @Field(() => ConsultationSectorEnum, { description: 'What it makes or sells.' })
  sector: ConsultationSector;

  @Field(() => ConsultationTopicEnum, { description: 'What it is about.' })
  topic: ConsultationTopic;

  @Field(() => String, { description: 'What the member wants to ask, at most 1,000 characters.' })
  question: string;

  @Field(() => TurnoverBandEnum, { nullable: true, description: 'Takings in a month; nobody has to tell.' })
  turnoverBand?: TurnoverBand | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many people work there, the owner too; nobody has to tell.',
  })
  jobCount?: number | null;

  @Field(() => ID, { nullable: true, description: 'Which business it is about: one that the member owns.' })
  businessId?: string | null;

  @Field(() => String, { description: KEY })
  idempotencyKey: string;
}

@InputType({ description: 'What `cancelConsultation` needs.' })
export class CancelConsultationInput {
  @Field(() => ID, { description: 'The consultation.' })
  id: string;

  @Field(() => String, {
    nullable: true,
    description: 'Why, at most 300 characters. Staff must say; the member reads it.',
  })
  reason?: string | null;

  @Field(() => String, { nullable: true, description: KEY })
  idempotencyKey?: string | null;
}

@InputType({ description: 'What `closeConsultation` needs.' })
export class CloseConsultationInput {
  @Field(() => ID, { description: 'The consultation; it must have begun.' })
  id: string;

  @Field(() => Int, { description: 'The version you read.' })
  version: number;

  @Field(() => Boolean, { description: 'Whether the member came.' })
  hasCome: boolean;

  @Field(() => [String], {
    nullable: true,
    description: 'What the member is to do next, at most 12 of 300 characters; the member sees them.',
  })
  nextSteps?: string[] | null;

  @Field(() => String, { nullable: true, description: KEY })
  idempotencyKey?: string | null;
}

@InputType({ description: 'What `updateConsultationSteps` needs.' })
export class UpdateConsultationStepsInput {
  @Field(() => ID, { description: 'The consultation; it must have taken place.' })
  id: string;

  @Field(() => Int, { description: 'The version you read.' })
  version: number;

  @Field(() => [String], { description: 'All steps, in order; the list replaces the old one.' })
  nextSteps: string[];

  @Field(() => String, { nullable: true, description: KEY })
  idempotencyKey?: string | null;
}

@InputType({ description: 'What `tickConsultationStep` needs.' })
export class TickConsultationStepInput {
  @Field(() => ID, { description: 'The step.' })
  stepId: string;

  @Field(() => Boolean, { description: 'Whether it is done.' })
  isDone: boolean;

  @Field(() => String, { nullable: true, description: KEY })
  idempotencyKey?: string | null;
}

@InputType({ description: 'What `addConsultationNote` needs.' })
export class AddConsultationNoteInput {
  @Field(() => ID, { description: 'The consultation.' })
  id: string;

  @Field(() => String, { description: 'The note, at most 2,000 characters.' })
  note: string;

  @Field(() => String, { description: KEY })
  idempotencyKey: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What `bookConsultation` did. Either `consultation` is set or `userErrors` is not empty.',
})
export class BookConsultationPayload {
  @Field(() => ConsultationType, { nullable: true, description: 'The consultation, unless refused.' })
  consultation: ConsultationType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors: UserErrorType[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'What `cancelConsultation` did. Either `consultation` is set or `userErrors` is not empty.',
})
export class CancelConsultationPayload {
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
  description: 'What `closeConsultation` did. Either `consultation` is set or `userErrors` is not empty.',
})
export class CloseConsultationPayload {
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
  description:
    'What `updateConsultationSteps` did. Either `consultation` is set or `userErrors` is not empty.',
})
export class UpdateConsultationStepsPayload {
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
  description: 'What `tickConsultationStep` did. Either `consultation` is set or `userErrors` is not empty.',
})
export class TickConsultationStepPayload {
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
  description: 'What `addConsultationNote` did. Either `consultation` is set or `userErrors` is not empty.',
})
export class AddConsultationNotePayload {
  @Field(() => ConsultationType, {
    nullable: true,
    description: 'The consultation as it is now, unless refused.',
  })
  consultation: ConsultationType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors: UserErrorType[];
}
