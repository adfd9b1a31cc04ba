import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import type { PayloadOf } from '../../../platform/graphql/payload';
import { uploadPath } from '../../../platform/uploads/upload-files';
import { uploadById } from '../../../platform/uploads/uploads.queries';
import type { Result } from '../../../shared/result';
import type { Copy, RecordCallNumber } from '../../catalogue';
import { CopyType, joinCallNumber, ShelfAvailabilityType, titleById } from '../../catalogue';
import type { Branch } from '../../library';
import { branchById, BranchType } from '../../library';
import type { SpaceItem } from '../items/space-item.entity';
import { SpaceItemType } from '../items/space-item.type';
import { spaceItemById } from '../items/space-items.queries';
import type { SpaceDeps } from '../save-space';
import type { Space } from '../space.entity';
import { SpaceType } from '../space.type';
import { spaceById } from '../spaces.queries';
import type { FloorPlan, FloorPlanElement } from './floor-plan.entity';
import { findShelf } from './floor-plan.rules';
import {
  CreateFloorPlanInput,
  CreateFloorPlanPayload,
  FloorPlanElementType,
  FloorPlanType,
  RemoveFloorPlanInput,
  RemoveFloorPlanPayload,
  ShelfPlaceType,
  UpdateFloorPlanInput,
  UpdateFloorPlanPayload,
} from './floor-plan.type';
import { elementsByPlan, floorPlanById, floorPlansByBranch, shelvesByBranch } from './floor-plans.queries';
import { createFloorPlan, removeFloorPlan, updateFloorPlan } from './save-floor-plan';

/** Shows a plan to everybody once it is public, before that to staff. */
export function floorPlanIfVisible(context: Context, plan: FloorPlan | null): FloorPlan | null {
  return plan !== null && (plan.isPublic || context.actor.kind === 'staff') ? plan : null;
}

/** Reads and writes floor plans. */
@Resolver(() => FloorPlanType)
export class FloorPlanResolver {
  constructor(private readonly deps: SpaceDeps) {}

  @Access({ public: true })
  @Query(() => FloorPlanType, {
    nullable: true,
    description: 'A floor plan by id; null if there is none, or to anyone but staff while it is not public.',
  })
  async floorPlan(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() context: Context,
  ): Promise<FloorPlan | null> {
    // What is free now is not so for long.
    context.setShortCache();
    return floorPlanIfVisible(context, await context.loader(floorPlanById).load(id));
  }

  @FieldResolver(() => BranchType, { description: 'The branch it is of.' })
  branch(@Root() plan: FloorPlan, @Ctx() context: Context): Promise<Branch | null> {
    return context.loader(branchById).load(plan.branchId);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The address of the picture under the elements; null if there is none.',
  })
  async drawingUrl(@Root() plan: FloorPlan, @Ctx() context: Context): Promise<string | null> {
    if (plan.drawingUploadId === null) return null;
    const upload = await context.loader(uploadById).load(plan.drawingUploadId);
    return upload?.storedName == null ? null : uploadPath(upload.storedName);
  }

  @FieldResolver(() => [FloorPlanElementType], {
    description: 'What it draws, rooms first, then from top to bottom; at most 600.',
  })
  elements(@Root() plan: FloorPlan, @Ctx() context: Context): Promise<FloorPlanElement[]> {
    return context.loader(elementsByPlan).load(plan.id);
  }

  @Access({ staff: 'library.edit', at: 'branchId' })
  @Mutation(() => CreateFloorPlanPayload, {
    description:
      'Creates an empty floor plan of a branch, not public yet. Safe to repeat with the same `idempotencyKey`.',
  })
  async createFloorPlan(
    @Arg('input', () => CreateFloorPlanInput, { description: 'The plan.' }) input: CreateFloorPlanInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof CreateFloorPlanPayload>> {
    return answer(context, await createFloorPlan(this.deps, context.actor, input));
  }

  @Access({ staff: 'library.edit', at: 'id' })
  @Mutation(() => UpdateFloorPlanPayload, {
    description:
      'Changes a floor plan: elements with an id are replaced, those without are added. Safe to repeat with the same `idempotencyKey`.',
  })
  async updateFloorPlan(
    @Arg('input', () => UpdateFloorPlanInput, { description: 'The change.' }) input: UpdateFloorPlanInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof UpdateFloorPlanPayload>> {
    return answer(context, await updateFloorPlan(this.deps, context.actor, input));
  }

  @Access({ staff: 'library.edit', at: 'id' })
  @Mutation(() => RemoveFloorPlanPayload, {
    description:
      'Takes a floor plan away; spaces and items stay. Safe to repeat with the same `idempotencyKey`.',
  })
  async removeFloorPlan(
    @Arg('input', () => RemoveFloorPlanInput, { description: 'The plan.' }) input: RemoveFloorPlanInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof RemoveFloorPlanPayload>> {
    const result = await removeFloorPlan(this.deps, context.actor, input);
    return { userErrors: result.ok ? [] : toUserErrors(result.refusals, context.locale) };
  }
}

/** Names what an element stands for. */
@Resolver(() => FloorPlanElementType)
export class FloorPlanElementResolver {
  @FieldResolver(() => SpaceType, { nullable: true, description: 'The space it outlines.' })
  space(@Root() { spaceId }: FloorPlanElement, @Ctx() context: Context): Promise<Space | null> | null {
    return spaceId === null ? null : context.loader(spaceById).load(spaceId);
  }

  @FieldResolver(() => SpaceItemType, { nullable: true, description: 'The item it shows.' })
  item(@Root() { itemId }: FloorPlanElement, @Ctx() context: Context): Promise<SpaceItem | null> | null {
    return itemId === null ? null : context.loader(spaceItemById).load(itemId);
  }
}

/** Shows the floor plans of a branch. */
@Resolver(() => BranchType)
export class BranchFloorPlansResolver {
  @FieldResolver(() => [FloorPlanType], {
    description: 'Its floor plans in their order; those that are not public to staff only.',
  })
  async floorPlans(@Root() branch: Branch, @Ctx() context: Context): Promise<FloorPlan[]> {
    const plans = await context.loader(floorPlansByBranch).load(branch.id);
    return plans.filter((plan) => floorPlanIfVisible(context, plan) !== null);
  }
}

/** What is known of where copies stand. */
type Standing = {
  readonly branchId: string;
  readonly shelvingLocationId: string | null;
  readonly titleId: string;
  readonly own: RecordCallNumber | null;
};

async function findPlace(context: Context, { branchId, shelvingLocationId, titleId, own }: Standing) {
  const shelves = await context.loader(shelvesByBranch).load(branchId);
  if (shelves.length === 0) return null;
  const title = own === null ? await context.loader(titleById).load(titleId) : null;
  const classNumber = (own ?? (title && joinCallNumber(title)))?.classNumber ?? null;
  const shelf = findShelf(shelves, { classNumber, shelvingLocationId });
  const plan = shelf && (await context.loader(floorPlanById).load(shelf.planId));
  return shelf && plan ? { plan, shelf } : null;
}

const OF_PLACE =
  'The shelf on a floor plan, by class number and shelving location; null if no plan shows one.';

/** Leads from a copy to its shelf. */
@Resolver(() => CopyType)
export class CopyPlaceResolver {
  @FieldResolver(() => ShelfPlaceType, { nullable: true, description: OF_PLACE })
  place(@Root() copy: Copy, @Ctx() context: Context) {
    return findPlace(context, { ...copy, own: joinCallNumber(copy) });
  }
}

/** Leads from copies that stand together to their shelf. */
@Resolver(() => ShelfAvailabilityType)
export class ShelfAvailabilityPlaceResolver {
  @FieldResolver(() => ShelfPlaceType, { nullable: true, description: OF_PLACE })
  place(@Root() { groups: [group] }: ShelfAvailabilityType, @Ctx() context: Context) {
    return group ? findPlace(context, { ...group, own: group.ownCallNumber }) : null;
  }
}

async function answer(context: Context, result: Result<{ id: string }, Refusal>) {
  if (!result.ok) return { floorPlan: null, userErrors: toUserErrors(result.refusals, context.locale) };
  context.loader(elementsByPlan).clear(result.value.id);
  return {
    floorPlan: await context.loader(floorPlanById).clear(result.value.id).load(result.value.id),
    userErrors: [],
  };
}
