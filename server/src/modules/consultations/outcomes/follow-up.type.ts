import { Field, ID, Int, ObjectType } from 'type-graphql';

import { registered } from '../../../platform/graphql/enum';
import { DateScalar, DateTimeScalar } from '../../../platform/graphql/scalars';
import { definePayload, unlessRefused } from '../../../platform/graphql/payload';
import { IdempotencyKey, MutationInput } from '../../../platform/graphql/mutation-input';
import { ConsultationType } from '../bookings/consultation.type';
import type { ConsultationSector, TurnoverBand } from '../consultation.terms';
import { ConsultationSectorEnum, TurnoverBandEnum } from '../enums.graphql';
import type { FollowUpResult, ObtainedPermit } from './follow-up.rules';
import type { StoryStatus } from './story.terms';

/** Permits in the schema. */
export const ObtainedPermitEnum = registered<ObtainedPermit>(
  'ObtainedPermit',
  'What a business got after a consultation. New values may appear: treat an unknown one as `OTHER`.',
  {
    NIB: 'Nomor Induk Berusaha.',
    PIRT: 'SPP-IRT for home food makers.',
    HALAL: 'A halal certificate.',
    BRAND: 'A registered brand (merek).',
    OTHER: 'Another permit or paper.',
  },
);

/** Results of follow-ups in the schema. */
export const FollowUpResultEnum = registered<FollowUpResult>(
  'FollowUpResult',
  'Whether somebody told what came of a consultation.',
  { REACHED: 'The member told.', NOT_REACHED: 'Nobody could be reached.' },
);

/** States of stories in the schema. */
export const StoryStatusEnum = registered<StoryStatus>(
  'StoryStatus',
  'The life of a success story. New values may appear: treat an unknown one as `OFFERED`.',
  {
    OFFERED: 'Its member has not decided.',
    PUBLISHED: 'Everybody may read it.',
    DECLINED: 'Its member did not want it.',
    WITHDRAWN: 'Its member took it back.',
  },
);

@ObjectType('ConsultationFollowUp', {
  simpleResolvers: true,
  description: 'What came of a consultation some time later.',
})
export class FollowUpType {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => Int, { description: 'How many days after the consultation: 30 or 90.' })
  days: number;

  @Field(() => DateScalar, { description: 'When to ask.' })
  dueOn: string;

  @Field(() => FollowUpResultEnum, {
    nullable: true,
    description: 'Whether it was told; null until somebody asked.',
  })
  result: FollowUpResult | null;

  @Field(() => [ObtainedPermitEnum], { description: 'What the business has got since.' })
  permits: readonly ObtainedPermit[];

  @Field(() => TurnoverBandEnum, { nullable: true, description: 'Takings in a month, if they told.' })
  turnoverBand: TurnoverBand | null;

  @Field(() => Int, { nullable: true, description: 'How many people work there, if they told.' })
  jobCount: number | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was written down.' })
  recordedAt: Date | null;

  consultationId: string;
}

@ObjectType('SuccessStory', {
  simpleResolvers: true,
  description: 'What came of a business, in words its member agreed to. Public while they want it.',
})
export class StoryType {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => StoryStatusEnum, { description: 'Whether its member wants it to be read.' })
  status: StoryStatus;

  @Field(() => ConsultationSectorEnum, { description: 'What the business makes or sells.' })
  sector: ConsultationSector;

  @Field(() => String, {
    nullable: true,
    description: 'The name that is shown; null once it was declined or withdrawn, as all words are.',
  })
  shownName: string | null;

  @Field(() => String, { nullable: true, description: 'Its title.' })
  title: string | null;

  @Field(() => String, { nullable: true, description: 'How it was before.' })
  before: string | null;

  @Field(() => String, { nullable: true, description: 'What they did in the library.' })
  work: string | null;

  @Field(() => String, { nullable: true, description: 'How it is now.' })
  after: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When its member agreed; null until then.' })
  consentedAt: Date | null;

  @Field(() => Boolean, { description: 'Whether it is made-up sample data.' })
  isSample: boolean;

  @Field(() => Int, { description: 'Counts changes; send it back with a decision.' })
  version: number;
}

@MutationInput()
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

  @IdempotencyKey()
  idempotencyKey: string;
}

@MutationInput()
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

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

@MutationInput()
export class DecideSuccessStoryInput {
  @Field(() => ID, { description: 'The consultation the story grew out of.' })
  consultationId: string;

  @Field(() => Int, { description: 'The version of the story that was read.' })
  version: number;

  @Field(() => Boolean, { description: 'Whether everybody may read it; false takes it back.' })
  isWanted: boolean;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

export const RecordFollowUpPayload = definePayload('RecordFollowUp', {
  consultation: unlessRefused(ConsultationType, 'The consultation as it is now'),
});

export const OfferSuccessStoryPayload = definePayload('OfferSuccessStory', {
  consultation: unlessRefused(ConsultationType, 'The consultation as it is now'),
});

export const DecideSuccessStoryPayload = definePayload('DecideSuccessStory', {
  consultation: unlessRefused(ConsultationType, 'The consultation as it is now'),
});
