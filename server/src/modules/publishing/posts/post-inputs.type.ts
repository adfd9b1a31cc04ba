import { Field, ID, InputType, Int } from 'type-graphql';

import { IdempotencyKey, MutationInput } from '../../../platform/graphql/mutation-input';
import { definePayload, unlessRefused } from '../../../platform/graphql/payload';
import { DateScalar, DateTimeScalar } from '../../../platform/graphql/scalars';
import type { CivilDate } from '../../../shared/civil-date';
import { PostPictureInput, PostTextInput, PostType } from './post.type';

@MutationInput()
export class CreatePostInput {
  @Field(() => ID, { description: 'An event, title, public reading list, guide or published story.' })
  subjectId: string;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

@InputType()
abstract class PostInput {
  @Field(() => ID, { description: 'The post.' })
  id: string;

  @Field(() => Int, { description: 'The version that you read.' })
  version: number;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

@MutationInput()
export class SavePostInput extends PostInput {
  @Field(() => [PostTextInput], {
    description: 'All its texts; channels without one are left out. At most 16.',
  })
  texts: PostTextInput[];

  @Field(() => PostPictureInput, { nullable: true, description: 'Its picture; null for none.' })
  picture?: PostPictureInput | null;
}

@MutationInput()
export class AskForApprovalInput extends PostInput {}

@MutationInput()
export class ApprovePostInput extends PostInput {}

@MutationInput()
export class DeclinePostInput extends PostInput {
  @Field(() => String, { description: 'Why, at most 300 characters.' })
  reason: string;
}

@MutationInput()
export class WithdrawPostInput extends PostInput {}

@MutationInput()
export class PlanPostInput extends PostInput {
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it is published; null for once it is approved.',
  })
  plannedAt?: Date | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it also goes on a day on which the library is closed.',
  })
  evenIfClosed?: boolean | null;
}

@InputType()
abstract class DeliveryInput {
  @Field(() => ID, { description: 'The delivery.' })
  deliveryId: string;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

@MutationInput()
export class RetryDeliveryInput extends DeliveryInput {
  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether you looked at the channel and it is not there; needed where publishing was broken off.',
  })
  isAbsent?: boolean | null;
}

@MutationInput()
export class MarkDeliveryInput extends DeliveryInput {
  @Field(() => String, { nullable: true, description: 'Its address there, at most 300 characters.' })
  address?: string | null;
}

@MutationInput()
export class NotePostReachInput extends DeliveryInput {
  @Field(() => DateScalar, { description: 'The day.' })
  day: CivilDate;

  @Field(() => Int, { description: 'How many saw it.' })
  seen: number;

  @Field(() => Int, { description: 'How many replied.' })
  replies: number;
}

const post = unlessRefused(PostType, 'The post as it is now');

export const CreatePostPayload = definePayload('CreatePost', { post });
export const SavePostPayload = definePayload('SavePost', { post });
export const AskForApprovalPayload = definePayload('AskForApproval', { post });
export const ApprovePostPayload = definePayload('ApprovePost', { post });
export const DeclinePostPayload = definePayload('DeclinePost', { post });
export const WithdrawPostPayload = definePayload('WithdrawPost', { post });
export const PlanPostPayload = definePayload('PlanPost', { post });
export const RetryDeliveryPayload = definePayload('RetryDelivery', { post });
export const MarkDeliveryPayload = definePayload('MarkDelivery', { post });
export const NotePostReachPayload = definePayload('NotePostReach', { post });
