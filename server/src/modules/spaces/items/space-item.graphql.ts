import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import type { PayloadOf } from '../../../platform/graphql/payload';
import type { SpaceDeps } from '../save-space';
import type { Space } from '../space.entity';
import { SpaceType } from '../space.type';
import { spaceById } from '../spaces.queries';
import { createSpaceItems, updateSpaceItem } from './save-space-item';
import type { ItemUse } from './item-use.rules';
import { toItemUse } from './item-use.rules';
import type { ItemUses } from './item-uses';
import type { SpaceItem } from './space-item.entity';
import {
  CreateSpaceItemsInput,
  CreateSpaceItemsPayload,
  SpaceItemType,
  SpaceItemUseType,
  UpdateSpaceItemInput,
  UpdateSpaceItemPayload,
} from './space-item.type';
import { itemsBySpace, spaceItemById } from './space-items.queries';

/** Reads and writes the items of spaces. */
@Resolver(() => SpaceItemType)
export class SpaceItemResolver {
  constructor(
    private readonly deps: SpaceDeps,
    private readonly uses: ItemUses,
  ) {}

  @FieldResolver(() => SpaceType, { description: 'The space it stands in.' })
  space(@Root() item: SpaceItem, @Ctx() context: Context): Promise<Space | null> {
    return context.loader(spaceById).load(item.spaceId);
  }

  @FieldResolver(() => SpaceItemUseType, { description: 'What it is doing now; never by whom.' })
  async use(@Root() item: SpaceItem, @Ctx() context: Context): Promise<ItemUse> {
    const spans = await context.loader(this.uses.spansByItem).load(item.id);
    return toItemUse(item, spans, context.clock.now());
  }

  @Access({ staff: 'library.edit', at: 'spaceId' })
  @Mutation(() => CreateSpaceItemsPayload, {
    description: 'Adds items of one kind to a space. Safe to repeat with the same `idempotencyKey`.',
  })
  async createSpaceItems(
    @Arg('input', () => CreateSpaceItemsInput, { description: 'The items.' }) input: CreateSpaceItemsInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof CreateSpaceItemsPayload>> {
    const result = await createSpaceItems(this.deps, context.actor, input);
    if (!result.ok) return { space: null, userErrors: toUserErrors(result.refusals, context.locale) };
    context.loader(itemsBySpace).clear(result.value.spaceId);
    return { space: await context.loader(spaceById).load(result.value.spaceId), userErrors: [] };
  }

  @Access({ staff: 'library.edit', at: 'id' })
  @Mutation(() => UpdateSpaceItemPayload, {
    description: 'Changes an item of a space. Safe to repeat with the same `idempotencyKey`.',
  })
  async updateSpaceItem(
    @Arg('input', () => UpdateSpaceItemInput, { description: 'The change.' }) input: UpdateSpaceItemInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof UpdateSpaceItemPayload>> {
    const result = await updateSpaceItem(this.deps, context.actor, input);
    if (!result.ok) return { item: null, userErrors: toUserErrors(result.refusals, context.locale) };
    return {
      item: await context.loader(spaceItemById).clear(result.value.id).load(result.value.id),
      userErrors: [],
    };
  }
}

/** Shows what stands in a space. */
@Resolver(() => SpaceType)
export class SpaceItemsResolver {
  @FieldResolver(() => [SpaceItemType], {
    description: 'Its seats, tables, computers and equipment that are in use, in their order.',
  })
  items(@Root() space: Space, @Ctx() context: Context): Promise<SpaceItem[]> {
    return context.loader(itemsBySpace).load(space.id);
  }
}
