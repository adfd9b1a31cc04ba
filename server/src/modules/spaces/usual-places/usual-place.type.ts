import { Field, ID, ObjectType } from 'type-graphql';

import { IdempotencyKey, MutationInput } from '../../../platform/graphql/mutation-input';
import { NodeType } from '../../../platform/graphql/node';
import { always, definePayload } from '../../../platform/graphql/payload';
import { DateTimeScalar } from '../../../platform/graphql/scalars';

@ObjectType('UsualPlace', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'A seat, computer or room that a member marked as their usual place. Only its member sees it.',
})
export class UsualPlaceType extends NodeType {
  @Field(() => ID, { description: 'Globally unique id.' })
  override id: string;

  @Field(() => DateTimeScalar, { description: 'Since when it is marked.' })
  createdAt: Date;
}

@MutationInput()
export class AddUsualPlaceInput {
  @Field(() => ID, { description: 'The space.' })
  spaceId: string;

  @Field(() => ID, { nullable: true, description: 'The item; absent is the whole space.' })
  itemId?: string | null;

  @IdempotencyKey()
  idempotencyKey: string;
}

export const AddUsualPlacePayload = definePayload('AddUsualPlace', {
  usualPlaces: always([UsualPlaceType], 'All of them now, the first marked in front; empty if refused.'),
});

@MutationInput()
export class RemoveUsualPlaceInput {
  @Field(() => ID, { description: 'The usual place.' })
  id: string;

  @IdempotencyKey()
  idempotencyKey: string;
}

export const RemoveUsualPlacePayload = definePayload('RemoveUsualPlace', {
  usualPlaces: always([UsualPlaceType], 'All that are left, the first marked in front; empty if refused.'),
});
