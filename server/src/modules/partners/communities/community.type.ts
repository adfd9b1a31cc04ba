import { Field, ID, InputType, ObjectType } from 'type-graphql';

import { IdempotencyKey, MutationInput } from '../../../platform/graphql/mutation-input';
import { definePayload } from '../../../platform/graphql/payload';
import { DateTimeScalar } from '../../../platform/graphql/scalars';
import { PartnerType } from '../institutions/partner.type';

@ObjectType('Community', {
  simpleResolvers: true,
  description: 'A community among the partners: people who join, and meetings.',
})
export class CommunityType {
  id: string;
}

@ObjectType('CommunityMeeting', {
  simpleResolvers: true,
  description: 'When a community meets, where, and what it reads.',
})
export class CommunityMeetingType {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => DateTimeScalar, { description: 'When it begins.' })
  startsAt: Date;

  @Field(() => String, { nullable: true, description: 'Where, in words.' })
  place: string | null;

  @Field(() => String, { nullable: true, description: 'What else to know.' })
  note: string | null;

  titleId: string | null;
}

@ObjectType('CommunityName', {
  simpleResolvers: true,
  description: 'Somebody who belongs to a community, as its operators see them.',
})
export class CommunityNameType {
  @Field(() => String, { description: 'The name on the card.' })
  name: string;

  @Field(() => DateTimeScalar, { description: 'When they joined.' })
  joinedAt: Date;
}

@MutationInput()
export class JoinCommunityInput {
  @Field(() => ID, { description: 'The community.' })
  partnerId: string;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

/** What `joinCommunity` answers. */
export const JoinCommunityPayload = definePayload('JoinCommunity', { partner: PartnerType });

@MutationInput()
export class LeaveCommunityInput {
  @Field(() => ID, { description: 'The community.' })
  partnerId: string;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

/** What `leaveCommunity` answers. */
export const LeaveCommunityPayload = definePayload('LeaveCommunity', { partner: PartnerType });

@InputType({ description: 'When a community meets, where, and what it reads.' })
export class CommunityMeetingDetailsInput {
  @Field(() => DateTimeScalar, { description: 'When it begins.' })
  startsAt: Date;

  @Field(() => String, { nullable: true, description: 'Where, at most 200 characters.' })
  place?: string | null;

  @Field(() => ID, { nullable: true, description: 'The title that is read.' })
  titleId?: string | null;

  @Field(() => String, { nullable: true, description: 'What else to know, at most 300 characters.' })
  note?: string | null;
}

@MutationInput()
export class CreateCommunityMeetingInput {
  @Field(() => ID, { description: 'The community.' })
  partnerId: string;

  @Field(() => CommunityMeetingDetailsInput, { description: 'The meeting.' })
  meeting: CommunityMeetingDetailsInput;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

/** What `createCommunityMeeting` answers. */
export const CreateCommunityMeetingPayload = definePayload('CreateCommunityMeeting', {
  meeting: CommunityMeetingType,
});

@MutationInput()
export class DeleteCommunityMeetingInput {
  @Field(() => ID, { description: 'The meeting.' })
  id: string;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

/** What `deleteCommunityMeeting` answers. */
export const DeleteCommunityMeetingPayload = definePayload('DeleteCommunityMeeting', {
  partner: PartnerType,
});
