import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';

import { Access } from '../../platform/graphql/access';
import type { Context } from '../../platform/graphql/context';
import type { Refusal } from '../../platform/graphql/errors/user-error';
import { toUserErrors } from '../../platform/graphql/errors/user-error';
import type { PayloadOf } from '../../platform/graphql/payload';
import type { Result } from '../../shared/result';
import type { Branch } from '../library';
import { branchById, BranchType } from '../library';
import type { Space } from './space.entity';
import { allSpaces, spaceById, spacesByBranch } from './spaces.queries';
import type { SpaceDeps } from './save-space';
import { createSpace, updateSpace } from './save-space';
import {
  CreateSpaceInput,
  CreateSpacePayload,
  SpaceType,
  UpdateSpaceInput,
  UpdateSpacePayload,
} from './space.type';

/** Reads and writes spaces. */
@Resolver(() => SpaceType)
export class SpaceResolver {
  constructor(private readonly deps: SpaceDeps) {}

  @Access({ public: true })
  @Query(() => [SpaceType], {
    description: 'All spaces of all branches, those no longer used too; at most 500.',
  })
  spaces(@Ctx() context: Context): Promise<Space[]> {
    return allSpaces(context.db);
  }

  @Access({ public: true })
  @Query(() => SpaceType, { nullable: true, description: 'A space by id; null if there is none.' })
  space(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() context: Context,
  ): Promise<Space | null> {
    return context.loader(spaceById).load(id);
  }

  @FieldResolver(() => BranchType, { description: 'The branch it is in.' })
  branch(@Root() space: Space, @Ctx() context: Context): Promise<Branch | null> {
    return context.loader(branchById).load(space.branchId);
  }

  @Access({ staff: 'library.edit', at: 'branchId' })
  @Mutation(() => CreateSpacePayload, {
    description: 'Creates a space of a branch. Safe to repeat with the same `idempotencyKey`.',
  })
  async createSpace(
    @Arg('input', () => CreateSpaceInput, { description: 'The space.' })
    { space, ...input }: CreateSpaceInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof CreateSpacePayload>> {
    const named = {
      ...space,
      name: space.name ?? { indonesian: '' },
      kind: space.kind ?? ('OTHER' as const),
    };
    return payload(context, await createSpace(this.deps, context.actor, { ...input, space: named }));
  }

  @Access({ staff: 'library.edit', at: 'id' })
  @Mutation(() => UpdateSpacePayload, {
    description: 'Changes a space. Safe to repeat with the same `idempotencyKey`.',
  })
  async updateSpace(
    @Arg('input', () => UpdateSpaceInput, { description: 'The change.' }) input: UpdateSpaceInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof UpdateSpacePayload>> {
    return payload(context, await updateSpace(this.deps, context.actor, input));
  }
}

/** Shows the spaces of a branch. */
@Resolver(() => BranchType)
export class BranchSpacesResolver {
  @FieldResolver(() => [SpaceType], { description: 'Its spaces that are in use, in their order.' })
  spaces(@Root() branch: Branch, @Ctx() context: Context): Promise<Space[]> {
    return context.loader(spacesByBranch).load(branch.id);
  }
}

async function payload(context: Context, result: Result<{ id: string }, Refusal>) {
  if (!result.ok) return { space: null, userErrors: toUserErrors(result.refusals, context.locale) };
  return {
    space: await context.loader(spaceById).clear(result.value.id).load(result.value.id),
    userErrors: [],
  };
}
