import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';

import { IdempotencyKey, MutationInput } from '../../../platform/graphql/mutation-input';
import { definePayload, unlessRefused } from '../../../platform/graphql/payload';
import { DateScalar, DateTimeScalar } from '../../../platform/graphql/scalars';

@ObjectType('SpaceCount', {
  simpleResolvers: true,
  description: 'How many people staff counted in a space at an hour.',
})
export class SpaceCountType {
  @Field(() => DateScalar, { description: 'The day.' })
  countedOn: string;

  @Field(() => Int, { description: 'The hour in Pasuruan, 0 to 23.' })
  countedHour: number;

  @Field(() => Int, { description: 'How many people.' })
  people: number;
}

@InputType({ description: 'How many people were in a space.' })
export class SpaceCountInput {
  @Field(() => ID, { description: 'The space, one of the branch that is in use.' })
  spaceId: string;

  @Field(() => Int, { description: 'How many people, 0 to 10,000.' })
  people: number;
}

@MutationInput()
export class RecordSpaceCountsInput {
  @Field(() => ID, { description: 'The branch.' })
  branchId: string;

  @Field(() => DateTimeScalar, {
    description: 'When they were counted, at most seven days ago; the counts stand for the hour it lies in.',
  })
  countedAt: Date;

  @Field(() => [SpaceCountInput], { description: 'What was counted, 1 to 100 spaces, each once.' })
  counts: SpaceCountInput[];

  @Field(() => Boolean, {
    nullable: true,
    description: 'Says that numbers beyond the capacity of a space are meant; without it they are refused.',
  })
  isConfirmed?: boolean | null;

  @IdempotencyKey()
  idempotencyKey: string;
}

export const RecordSpaceCountsPayload = definePayload('RecordSpaceCounts', {
  counts: unlessRefused([SpaceCountType], 'What is counted at the branch on that day'),
});
