import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';

import { registered } from '../../../platform/graphql/enum';
import { LocalizedTextInput, LocalizedTextType } from '../../../platform/graphql/localized-text';
import { IdempotencyKey, MutationInput } from '../../../platform/graphql/mutation-input';
import { NodeType } from '../../../platform/graphql/node';
import { definePayload, unlessRefused } from '../../../platform/graphql/payload';
import type { AccessibilityOffer } from '../space.terms';
import { AccessibilityOfferEnum, SpaceType } from '../space.type';
import type { ItemUseState } from './item-use.rules';
import type { SpaceItemKind } from './space-item.terms';

/** Kinds of item in the schema. */
export const SpaceItemKindEnum = registered<SpaceItemKind>(
  'SpaceItemKind',
  'What stands in a space and can be used on its own. New values may appear.',
  {
    SEAT: 'A chair to read or work in.',
    TABLE: 'A table for several people.',
    COMPUTER: 'A computer for everybody.',
    EQUIPMENT: 'A kit: a projector, a recorder, a sewing machine.',
  },
);

/** States of items in the schema. */
export const ItemUseStateEnum = registered<ItemUseState>(
  'SpaceItemState',
  'What an item is doing now. New values may appear: treat an unknown one as `IN_USE`.',
  {
    FREE: 'Nobody has it.',
    FREE_SOON: 'Taken, and free within a quarter of an hour.',
    BOOKED: 'Booked by somebody.',
    IN_USE: 'Somebody is at it.',
    OUT_OF_ORDER: 'Broken.',
  },
);

@ObjectType('SpaceItemUse', { simpleResolvers: true, description: 'What an item is doing now.' })
export class SpaceItemUseType {
  @Field(() => ItemUseStateEnum, { description: 'What it is doing.' })
  state: ItemUseState;

  @Field(() => Date, {
    nullable: true,
    description:
      'When that changes, as far as is known: the next booking of a free item, the end of another.',
  })
  until: Date | null;
}

@ObjectType('SpaceItem', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'A seat, table, computer or kit of equipment that stands in a space.',
})
export class SpaceItemType extends NodeType {
  @Field(() => ID, { description: 'Globally unique id.' })
  override id: string;

  @Field(() => SpaceItemKindEnum, { description: 'What it is.' })
  kind: SpaceItemKind;

  @Field(() => String, { description: 'What is written on it, for example *K07*; unique in its space.' })
  code: string;

  @Field(() => LocalizedTextType, {
    nullable: true,
    description: 'What it is like: by the window, with a screen reader.',
  })
  note: LocalizedTextType | null;

  @Field(() => [AccessibilityOfferEnum], { description: 'What it offers to people with disabilities.' })
  accessibility: readonly AccessibilityOffer[];

  @Field(() => Date, { nullable: true, description: 'Since when it is broken; null while it works.' })
  outOfOrderAt: Date | null;

  @Field(() => Boolean, { description: 'Whether it can still be chosen.' })
  isActive: boolean;

  @Field(() => Boolean, { description: 'Whether it is made-up sample data.' })
  isSample: boolean;

  @Field(() => Int, { description: 'Its place among the items of the space.' })
  position: number;

  @Field(() => Int, { description: 'Counts changes; send it back with an update.' })
  version: number;

  /** The space it stands in; resolved as `space`. */
  spaceId: string;
}

@MutationInput()
export class CreateSpaceItemsInput {
  @Field(() => ID, { description: 'The space they stand in.' })
  spaceId: string;

  @Field(() => SpaceItemKindEnum, { description: 'What they are.' })
  kind: SpaceItemKind;

  @Field(() => [String], { description: 'What is written on them, one for each item: `K01`, `K02`.' })
  codes: string[];

  @Field(() => LocalizedTextInput, {
    nullable: true,
    description: 'What they are like, at most 200 characters.',
  })
  note?: LocalizedTextInput | null;

  @Field(() => [AccessibilityOfferEnum], { nullable: true, description: 'What they offer.' })
  accessibility?: AccessibilityOffer[] | null;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

export const CreateSpaceItemsPayload = definePayload('CreateSpaceItems', {
  space: unlessRefused(SpaceType, 'The space with its new items'),
});

@InputType({ description: 'What can be said of an item: absent keeps, null clears.' })
export class SpaceItemChanges {
  @Field(() => String, { nullable: true, description: 'What is written on it, at most 24 characters.' })
  code?: string | null;

  @Field(() => SpaceItemKindEnum, { nullable: true, description: 'What it is.' })
  kind?: SpaceItemKind | null;

  @Field(() => LocalizedTextInput, {
    nullable: true,
    description: 'What it is like, at most 200 characters.',
  })
  note?: LocalizedTextInput | null;

  @Field(() => [AccessibilityOfferEnum], {
    nullable: true,
    description: 'What it offers; the list replaces the old one.',
  })
  accessibility?: AccessibilityOffer[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is broken.' })
  isOutOfOrder?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it can be chosen.' })
  isActive?: boolean | null;

  @Field(() => Int, { nullable: true, description: 'Its place among the items of the space.' })
  position?: number | null;
}

@MutationInput()
export class UpdateSpaceItemInput {
  @Field(() => ID, { description: 'The item.' })
  id: string;

  @Field(() => Int, { description: 'The version you read.' })
  version: number;

  @Field(() => SpaceItemChanges, { description: 'What changes.' })
  changes: SpaceItemChanges;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

export const UpdateSpaceItemPayload = definePayload('UpdateSpaceItem', {
  item: unlessRefused(SpaceItemType, 'The item as it is now'),
});
