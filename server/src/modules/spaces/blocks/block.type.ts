import { Field, ID, Int, ObjectType } from 'type-graphql';

import { IdempotencyKey, MutationInput } from '../../../platform/graphql/mutation-input';
import { NodeType } from '../../../platform/graphql/node';
import { definePayload, orNull, unlessRefused } from '../../../platform/graphql/payload';
import { DateTimeScalar } from '../../../platform/graphql/scalars';

@ObjectType('SpaceBlock', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'A span in which staff keep a space, or one item of it, from being booked.',
})
export class SpaceBlockType extends NodeType {
  @Field(() => ID, { description: 'Globally unique id.' })
  override id: string;

  @Field(() => DateTimeScalar, { description: 'When it begins.' })
  startsAt: Date;

  @Field(() => DateTimeScalar, { description: 'When it ends.' })
  endsAt: Date;

  @Field(() => String, { description: 'Why.' })
  reason: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was taken away; null while it holds.',
  })
  liftedAt: Date | null;
}

@MutationInput()
export class BlockSpaceInput {
  @Field(() => ID, { description: 'The space.' })
  spaceId: string;

  @Field(() => ID, { nullable: true, description: 'One item of it; absent blocks the whole space.' })
  itemId?: string | null;

  @Field(() => DateTimeScalar, { description: 'When it begins.' })
  startsAt: Date;

  @Field(() => DateTimeScalar, { description: 'When it ends, at most 366 days later.' })
  endsAt: Date;

  @Field(() => String, { description: 'Why, at most 200 characters; whoever is cancelled reads it.' })
  reason: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Cancels what is booked at that time; without it such a block is refused.',
  })
  cancelsBookings?: boolean | null;

  @IdempotencyKey()
  idempotencyKey: string;
}

export const BlockSpacePayload = definePayload('BlockSpace', {
  block: unlessRefused(SpaceBlockType, 'The block'),
  cancelledCount: orNull(Int, 'How many bookings were cancelled; null if refused.'),
});

@MutationInput()
export class UnblockSpaceInput {
  @Field(() => ID, { description: 'The block.' })
  id: string;

  @IdempotencyKey()
  idempotencyKey: string;
}

export const UnblockSpacePayload = definePayload('UnblockSpace', {
  block: unlessRefused(SpaceBlockType, 'The block'),
});
