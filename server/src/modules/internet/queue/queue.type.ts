import { Field, ID, Int, ObjectType } from 'type-graphql';

import { IdempotencyKey, MutationInput } from '../../../platform/graphql/mutation-input';
import { definePayload } from '../../../platform/graphql/payload';
import { DateTimeScalar } from '../../../platform/graphql/scalars';

@ObjectType('ComputerOffer', {
  simpleResolvers: true,
  description: 'A computer that is kept for somebody who waits.',
})
export class ComputerOfferType {
  @Field(() => ID, { description: 'The computer.' })
  itemId: string;

  @Field(() => String, { description: 'What is written on it, such as *K07*.' })
  code: string;

  @Field(() => DateTimeScalar, { description: 'Until when it is kept; then it goes to the next.' })
  endsAt: Date;
}

@ObjectType('ComputerQueueEntry', {
  simpleResolvers: true,
  description: 'Somebody who waits for a computer: a number, without a name.',
})
export class ComputerQueueEntryType {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => ID, { description: 'The branch.' })
  branchId: string;

  @Field(() => Int, { description: 'What it is called by, from 1 every day.' })
  number: number;

  @Field(() => String, {
    nullable: true,
    description:
      'The code that a guest gets with the number and types in at the computer; null of a member, and to anyone but staff who serve.',
  })
  code: string | null;

  @Field(() => Boolean, { description: 'Whether a member waits, and not a guest.' })
  isOfMember: boolean;

  @Field(() => DateTimeScalar, { description: 'When it began.' })
  joinedAt: Date;

  @Field(() => Boolean, { description: 'Whether it still waits.' })
  isOpen: boolean;

  @Field(() => Int, { nullable: true, description: 'Its place, from 1; null when it waits no more.' })
  place: number | null;

  @Field(() => ComputerOfferType, { nullable: true, description: 'The computer that is kept for it.' })
  offer: ComputerOfferType | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'When a computer is likely to be free for it, if everybody ahead stays to the end; null with an offer, and when no computer works.',
  })
  estimatedAt: Date | null;
}

@ObjectType('MyComputerQueue', {
  simpleResolvers: true,
  description: 'The queue for computers of a branch, as a member sees it.',
})
export class MyComputerQueueType {
  @Field(() => ID, { description: 'The branch.' })
  branchId: string;

  @Field(() => Int, { description: 'How many computers it has.' })
  computerCount: number;

  @Field(() => Int, { description: 'How many of them are free now, offered ones too.' })
  freeCount: number;

  @Field(() => Int, { description: 'How many people wait.' })
  waitingCount: number;

  @Field(() => ComputerQueueEntryType, {
    nullable: true,
    description: 'The own place; null when not waiting.',
  })
  entry: ComputerQueueEntryType | null;
}

@MutationInput()
export class JoinComputerQueueInput {
  @Field(() => ID, { description: 'The branch.' })
  branchId: string;

  @IdempotencyKey()
  idempotencyKey: string;
}

@MutationInput()
export class LeaveComputerQueueInput {
  @Field(() => ID, { description: 'The place in the queue.' })
  id: string;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

export const JoinComputerQueuePayload = definePayload('JoinComputerQueue', { entry: ComputerQueueEntryType });

export const LeaveComputerQueuePayload = definePayload('LeaveComputerQueue', {
  entry: ComputerQueueEntryType,
});
