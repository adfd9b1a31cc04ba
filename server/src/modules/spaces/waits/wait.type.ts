import { Field, ID, Int, ObjectType } from 'type-graphql';

import { IdempotencyKey, MutationInput } from '../../../platform/graphql/mutation-input';
import { NodeType } from '../../../platform/graphql/node';
import { definePayload, unlessRefused } from '../../../platform/graphql/payload';
import { DateTimeScalar } from '../../../platform/graphql/scalars';
import type { SpaceItemKind } from '../items/space-item.terms';
import { SpaceItemKindEnum } from '../items/space-item.type';

@ObjectType('BookingWait', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'A place on the waiting list for a span. Only its member sees it.',
})
export class BookingWaitType extends NodeType {
  @Field(() => ID, { description: 'Globally unique id.' })
  override id: string;

  @Field(() => DateTimeScalar, { description: 'When what they wait for begins.' })
  startsAt: Date;

  @Field(() => DateTimeScalar, { description: 'When it ends.' })
  endsAt: Date;

  @Field(() => Int, { description: 'How many people come.' })
  partySize: number;

  @Field(() => SpaceItemKindEnum, {
    nullable: true,
    description: 'The kind of which they want any item; null if they want one, or the whole space.',
  })
  itemKind: SpaceItemKind | null;

  @Field(() => DateTimeScalar, { description: 'Since when they wait.' })
  createdAt: Date;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When they left or booked; null while they wait.',
  })
  closedAt: Date | null;
}

@MutationInput()
export class JoinBookingWaitInput {
  @Field(() => ID, { description: 'The space.' })
  spaceId: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The item; absent is the whole space, unless `itemKind` is said.',
  })
  itemId?: string | null;

  @Field(() => SpaceItemKindEnum, {
    nullable: true,
    description: 'Instead of `itemId`: any item of this kind; the first that is free is offered.',
  })
  itemKind?: SpaceItemKind | null;

  @Field(() => DateTimeScalar, { description: 'When it begins.' })
  startsAt: Date;

  @Field(() => DateTimeScalar, { description: 'When it ends.' })
  endsAt: Date;

  @Field(() => Int, { nullable: true, description: 'How many people come; 1 if absent.' })
  partySize?: number | null;

  @IdempotencyKey()
  idempotencyKey: string;
}

export const JoinBookingWaitPayload = definePayload('JoinBookingWait', {
  wait: unlessRefused(BookingWaitType, 'The place on the list'),
});

@MutationInput()
export class LeaveBookingWaitInput {
  @Field(() => ID, { description: 'The place on the list.' })
  id: string;

  @IdempotencyKey()
  idempotencyKey: string;
}

export const LeaveBookingWaitPayload = definePayload('LeaveBookingWait', {
  wait: unlessRefused(BookingWaitType, 'The place on the list'),
});
