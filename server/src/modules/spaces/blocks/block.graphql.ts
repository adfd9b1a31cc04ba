import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import type { PayloadOf } from '../../../platform/graphql/payload';
import type { SpaceItem } from '../items/space-item.entity';
import { SpaceItemType } from '../items/space-item.type';
import { spaceItemById } from '../items/space-items.queries';
import type { SpaceDeps } from '../save-space';
import type { Space } from '../space.entity';
import { SpaceType } from '../space.type';
import { spaceById } from '../spaces.queries';
import {
  BlockSpaceInput,
  BlockSpacePayload,
  SpaceBlockType,
  UnblockSpaceInput,
  UnblockSpacePayload,
} from './block.type';
import { blockSpace, unblockSpace } from './block-space';
import { blockById } from './blocks.queries';
import type { SpaceBlock } from './space-block.entity';

/** Blocks spaces and takes blocks away. */
@Resolver(() => SpaceBlockType)
export class SpaceBlockResolver {
  constructor(private readonly deps: SpaceDeps) {}

  @Access({ staff: 'bookings.write', at: 'spaceId' })
  @Mutation(() => BlockSpacePayload, {
    description: 'Keeps a space, or one item of it, from being booked for some time.',
  })
  async blockSpace(
    @Arg('input', () => BlockSpaceInput, { description: 'What, when, why.' }) input: BlockSpaceInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof BlockSpacePayload>> {
    const result = await blockSpace(this.deps, context.actor, input);
    if (!result.ok)
      return { block: null, cancelledCount: null, userErrors: toUserErrors(result.refusals, context.locale) };
    const { blockId, cancelledCount } = result.value;
    return { block: await context.loader(blockById).load(blockId), cancelledCount, userErrors: [] };
  }

  @Access({ staff: 'bookings.write', at: 'id' })
  @Mutation(() => UnblockSpacePayload, { description: 'Takes a block away again.' })
  async unblockSpace(
    @Arg('input', () => UnblockSpaceInput, { description: 'Which one.' }) input: UnblockSpaceInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof UnblockSpacePayload>> {
    const result = await unblockSpace(this.deps, context.actor, input);
    if (!result.ok) return { block: null, userErrors: toUserErrors(result.refusals, context.locale) };
    const { blockId } = result.value;
    return { block: await context.loader(blockById).clear(blockId).load(blockId), userErrors: [] };
  }

  @FieldResolver(() => SpaceType, { description: 'The space.' })
  space(@Root() { spaceId }: SpaceBlock, @Ctx() context: Context): Promise<Space | null> {
    return context.loader(spaceById).load(spaceId);
  }

  @FieldResolver(() => SpaceItemType, { nullable: true, description: 'The item; null is the whole space.' })
  item(@Root() { itemId }: SpaceBlock, @Ctx() context: Context): Promise<SpaceItem | null> | null {
    return itemId === null ? null : context.loader(spaceItemById).load(itemId);
  }
}
