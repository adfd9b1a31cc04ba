import { Field, ID, Int, ObjectType } from 'type-graphql';

import { connectionTypes } from '../../../platform/graphql/connection';
import { NodeType } from '../../../platform/graphql/node';
import { DateTimeScalar } from '../../../platform/graphql/scalars';
import type {
  ConsultationSector,
  ConsultationStage,
  ConsultationStatus,
  ConsultationTopic,
  MeetingMode,
  TurnoverBand,
} from '../consultation.terms';
import {
  ConsultationSectorEnum,
  ConsultationStageEnum,
  ConsultationStatusEnum,
  ConsultationTopicEnum,
  MeetingModeEnum,
  TurnoverBandEnum,
} from '../enums.graphql';

@ObjectType('ConsultationStep', {
  simpleResolvers: true,
  description: 'What a member is to do after a consultation.',
})
export class ConsultationStepType {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => String, { description: 'What to do.' })
  text: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the member ticked it; null until then.' })
  doneAt: Date | null;
}

@ObjectType('ConsultationNote', {
  simpleResolvers: true,
  description:
    'What staff note for themselves. The member finds it in the copy of their data and nowhere else.',
})
export class ConsultationNoteType {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => String, { description: 'The note.' })
  text: string;

  @Field(() => DateTimeScalar, { description: 'When it was written.' })
  writtenAt: Date;
}

@ObjectType('Consultation', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'An hour with a mentor that a member took. Only the member and staff see it.',
})
export class ConsultationType extends NodeType {
  @Field(() => ID, { description: 'Globally unique id.' })
  override id: string;

  @Field(() => DateTimeScalar, { description: 'When it begins.' })
  startsAt: Date;

  @Field(() => DateTimeScalar, { description: 'When it ends.' })
  endsAt: Date;

  @Field(() => MeetingModeEnum, { description: 'How they meet.' })
  mode: MeetingMode;

  @Field(() => ConsultationStatusEnum, { description: 'How far it has come.' })
  status: ConsultationStatus;

  @Field(() => ConsultationStageEnum, { description: 'How far the business had come.' })
  stage: ConsultationStage;

  @Field(() => ConsultationSectorEnum, { description: 'What the business makes or sells.' })
  sector: ConsultationSector;

  @Field(() => ConsultationTopicEnum, { description: 'What it is about.' })
  topic: ConsultationTopic;

  @Field(() => String, {
    nullable: true,
    description: 'What the member wants to ask; null once they were forgotten.',
  })
  question: string | null;

  @Field(() => TurnoverBandEnum, {
    nullable: true,
    description: 'Takings in a month when it was booked, if they told.',
  })
  turnoverBand: TurnoverBand | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many people worked there when it was booked, if they told.',
  })
  jobCount: number | null;

  @Field(() => DateTimeScalar, { description: 'When it was booked.' })
  bookedAt: Date;

  @Field(() => String, { nullable: true, description: 'Why it was cancelled, if somebody said.' })
  closingReason: string | null;

  @Field(() => Boolean, { description: 'Whether it is made-up sample data.' })
  isSample: boolean;

  @Field(() => Int, { description: 'Counts changes; send it back with an update.' })
  version: number;
}

/** `ConsultationEdge` and `ConsultationConnection`. */
export const { EdgeType: ConsultationEdgeType, ConnectionType: ConsultationConnectionType } = connectionTypes(
  'Consultation',
  () => ConsultationType,
  { one: 'A consultation', many: 'consultations' },
);
