import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';

import { registered } from '../../../platform/graphql/enum';
import { LocalizedTextInput, LocalizedTextType } from '../../../platform/graphql/localized-text';
import { IdempotencyKey, MutationInput } from '../../../platform/graphql/mutation-input';
import { NodeType } from '../../../platform/graphql/node';
import { definePayload, unlessRefused } from '../../../platform/graphql/payload';
import type { PlanElementKind } from './floor-plan.terms';

/** Kinds of element in the schema. */
export const PlanElementKindEnum = registered<PlanElementKind>(
  'FloorPlanElementKind',
  'What a floor plan draws. New values may appear.',
  {
    SPACE: 'The outline of a room or area.',
    ITEM: 'A seat, table, computer or kit.',
    SHELF: 'A shelf, with the class numbers that stand on it.',
    DESK: 'The desk of the staff.',
    ENTRANCE: 'A door.',
    STAIRS: 'Stairs.',
    LIFT: 'A lift.',
    TOILET: 'A toilet.',
    SOCKET: 'A socket for devices.',
    WALL: 'A wall.',
  },
);

@ObjectType('FloorPlanElement', {
  simpleResolvers: true,
  description: 'One thing on a floor plan. Lengths are units of ten centimetres from the upper left corner.',
})
export class FloorPlanElementType {
  @Field(() => ID, { description: 'Its id within the plan.' })
  id: string;

  @Field(() => PlanElementKindEnum, { description: 'What it is.' })
  kind: PlanElementKind;

  @Field(() => LocalizedTextType, { nullable: true, description: 'What is written at it; null if nothing.' })
  label: LocalizedTextType | null;

  @Field(() => String, { nullable: true, description: 'Of a shelf: its first class number.' })
  classFrom: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Of a shelf: its last class number; 899.221 is within 899.',
  })
  classTo: string | null;

  @Field(() => ID, { nullable: true, description: 'Of a shelf: the shelving location it belongs to.' })
  shelvingLocationId: string | null;

  @Field(() => Int, { description: 'Units from the left.' })
  x: number;

  @Field(() => Int, { description: 'Units from the top.' })
  y: number;

  @Field(() => Int, { description: 'Units wide.' })
  width: number;

  @Field(() => Int, { description: 'Units high.' })
  height: number;

  /** Resolved as `space` and `item`. */
  spaceId: string | null;
  itemId: string | null;
}

@ObjectType('FloorPlan', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'A drawn floor of a branch.',
})
export class FloorPlanType extends NodeType {
  @Field(() => ID, { description: 'Globally unique id.' })
  override id: string;

  @Field(() => LocalizedTextType, { description: 'Its name, for example *Lantai 1*.' })
  name: LocalizedTextType;

  @Field(() => Int, { description: 'Units wide; a unit is ten centimetres.' })
  width: number;

  @Field(() => Int, { description: 'Units high.' })
  height: number;

  @Field(() => Boolean, { description: 'Whether everybody sees it.' })
  isPublic: boolean;

  @Field(() => Boolean, { description: 'Whether it is made-up sample data.' })
  isSample: boolean;

  @Field(() => Int, { description: 'Counts changes; send it back with an update.' })
  version: number;

  /** Resolved as `branch` and `drawingUrl`. */
  branchId: string;
  drawingUploadId: string | null;
}

@ObjectType('ShelfPlace', {
  simpleResolvers: true,
  description: 'Where a copy stands: a shelf on a floor plan.',
})
export class ShelfPlaceType {
  @Field(() => FloorPlanType, { description: 'The floor.' })
  plan: FloorPlanType;

  @Field(() => FloorPlanElementType, { description: 'The shelf.' })
  shelf: FloorPlanElementType;
}

@InputType({ description: 'What can be said of a floor plan: absent keeps.' })
export class FloorPlanChanges {
  @Field(() => LocalizedTextInput, {
    nullable: true,
    description: 'Name, at most 80 characters. Needed for a new plan.',
  })
  name?: LocalizedTextInput | null;

  @Field(() => Int, { nullable: true, description: 'Units wide, 20 to 1000; a unit is ten centimetres.' })
  width?: number | null;

  @Field(() => Int, { nullable: true, description: 'Units high, 20 to 1000.' })
  height?: number | null;

  @Field(() => ID, {
    nullable: true,
    description: 'A picture that was uploaded and lies under the elements; null takes it away.',
  })
  drawingUploadId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether everybody sees it.' })
  isPublic?: boolean | null;

  @Field(() => Int, { nullable: true, description: 'Its place among the plans of the branch.' })
  position?: number | null;
}

@InputType({ description: 'An element to draw; with an id it replaces the one that has it.' })
export class FloorPlanElementInput {
  @Field(() => ID, { nullable: true, description: 'The element it replaces; absent for a new one.' })
  id?: string | null;

  @Field(() => PlanElementKindEnum, { description: 'What it is.' })
  kind: PlanElementKind;

  @Field(() => ID, { nullable: true, description: 'The space; needed for `SPACE`.' })
  spaceId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The item; needed for `ITEM`.' })
  itemId?: string | null;

  @Field(() => LocalizedTextInput, { nullable: true, description: 'What is written at it, at most 60.' })
  label?: LocalizedTextInput | null;

  @Field(() => String, { nullable: true, description: 'Of a shelf: its first class number, `800`.' })
  classFrom?: string | null;

  @Field(() => String, { nullable: true, description: 'Of a shelf: its last class number, `899`.' })
  classTo?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of a shelf: the shelving location it belongs to.' })
  shelvingLocationId?: string | null;

  @Field(() => Int, { description: 'Units from the left.' })
  x: number;

  @Field(() => Int, { description: 'Units from the top.' })
  y: number;

  @Field(() => Int, { description: 'Units wide.' })
  width: number;

  @Field(() => Int, { description: 'Units high.' })
  height: number;
}

@MutationInput()
export class CreateFloorPlanInput {
  @Field(() => ID, { description: 'The branch.' })
  branchId: string;

  @Field(() => FloorPlanChanges, { description: 'The plan.' })
  plan: FloorPlanChanges;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

export const CreateFloorPlanPayload = definePayload('CreateFloorPlan', {
  floorPlan: unlessRefused(FloorPlanType, 'The plan'),
});

@MutationInput()
export class UpdateFloorPlanInput {
  @Field(() => ID, { description: 'The plan.' })
  id: string;

  @Field(() => Int, { description: 'The version you read.' })
  version: number;

  @Field(() => FloorPlanChanges, { nullable: true, description: 'What changes of the plan itself.' })
  changes?: FloorPlanChanges | null;

  @Field(() => [FloorPlanElementInput], { nullable: true, description: 'What is added or replaced.' })
  elements?: FloorPlanElementInput[] | null;

  @Field(() => [ID], { nullable: true, description: 'Elements that go.' })
  removedElementIds?: string[] | null;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

export const UpdateFloorPlanPayload = definePayload('UpdateFloorPlan', {
  floorPlan: unlessRefused(FloorPlanType, 'The plan as it is now'),
});

@MutationInput()
export class RemoveFloorPlanInput {
  @Field(() => ID, { description: 'The plan.' })
  id: string;

  @Field(() => Int, { description: 'The version you read.' })
  version: number;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

export const RemoveFloorPlanPayload = definePayload('RemoveFloorPlan', {});
