import { Field, ID, Int } from 'type-graphql';

import { definePayload, unlessRefused } from '../../../platform/graphql/payload';
import { IdempotencyKey, MutationInput } from '../../../platform/graphql/mutation-input';
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

@MutationInput()
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

  @IdempotencyKey()
  idempotencyKey: string;
}

@MutationInput()
export class CancelConsultationInput {
  @Field(() => ID, { description: 'The consultation.' })
  id: string;

  @Field(() => String, {
    nullable: true,
    description: 'Why, at most 300 characters. Staff must say; the member reads it.',
  })
  reason?: string | null;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

@MutationInput()
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

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

@MutationInput()
export class UpdateConsultationStepsInput {
  @Field(() => ID, { description: 'The consultation; it must have taken place.' })
  id: string;

  @Field(() => Int, { description: 'The version you read.' })
  version: number;

  @Field(() => [String], { description: 'All steps, in order; the list replaces the old one.' })
  nextSteps: string[];

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

@MutationInput()
export class TickConsultationStepInput {
  @Field(() => ID, { description: 'The step.' })
  stepId: string;

  @Field(() => Boolean, { description: 'Whether it is done.' })
  isDone: boolean;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

@MutationInput()
export class AddConsultationNoteInput {
  @Field(() => ID, { description: 'The consultation.' })
  id: string;

  @Field(() => String, { description: 'The note, at most 2,000 characters.' })
  note: string;

  @IdempotencyKey()
  idempotencyKey: string;
}

export const BookConsultationPayload = definePayload('BookConsultation', { consultation: ConsultationType });

export const CancelConsultationPayload = definePayload('CancelConsultation', {
  consultation: unlessRefused(ConsultationType, 'The consultation as it is now'),
});

export const CloseConsultationPayload = definePayload('CloseConsultation', {
  consultation: unlessRefused(ConsultationType, 'The consultation as it is now'),
});

export const UpdateConsultationStepsPayload = definePayload('UpdateConsultationSteps', {
  consultation: unlessRefused(ConsultationType, 'The consultation as it is now'),
});

export const TickConsultationStepPayload = definePayload('TickConsultationStep', {
  consultation: unlessRefused(ConsultationType, 'The consultation as it is now'),
});

export const AddConsultationNotePayload = definePayload('AddConsultationNote', {
  consultation: unlessRefused(ConsultationType, 'The consultation as it is now'),
});
