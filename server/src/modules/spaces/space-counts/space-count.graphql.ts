import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import type { PayloadOf } from '../../../platform/graphql/payload';
import { DateScalar } from '../../../platform/graphql/scalars';
import type { SpaceDeps } from '../save-space';
import type { Space } from '../space.entity';
import { SpaceType } from '../space.type';
import { spaceById } from '../spaces.queries';
import type { SpaceCount } from './space-count.entity';
import { SpaceCountType, RecordSpaceCountsInput, RecordSpaceCountsPayload } from './space-count.type';
import { spaceCountsOfDay } from './space-counts.queries';
import { recordSpaceCounts } from './record-space-counts';

/** Writes down and reads how many people were in spaces. */
@Resolver(() => SpaceCountType)
export class SpaceCountResolver {
  constructor(private readonly deps: SpaceDeps) {}

  @Access({ staff: 'visits.read' })
  @Query(() => [SpaceCountType], {
    description: 'What staff counted at a branch on a day, first hours first; at most 2,400.',
  })
  spaceCounts(
    @Arg('branchId', () => ID, { description: 'The branch.' }) branchId: string,
    @Arg('date', () => DateScalar, { description: 'The day.' }) day: string,
    @Ctx() { db }: Context,
  ): Promise<SpaceCount[]> {
    return spaceCountsOfDay(db, { branchId, day });
  }

  @Access({ staff: 'visits.edit', at: 'branchId' })
  @Mutation(() => RecordSpaceCountsPayload, {
    description:
      'Writes down how many people were in spaces of a branch at an hour. The same space and hour again corrects it.',
  })
  async recordSpaceCounts(
    @Arg('input', () => RecordSpaceCountsInput, { description: 'What was counted.' })
    input: RecordSpaceCountsInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof RecordSpaceCountsPayload>> {
    const isConfirmed = input.isConfirmed === true;
    const result = await recordSpaceCounts(this.deps, context.actor, { ...input, isConfirmed });
    if (!result.ok) return { counts: null, userErrors: toUserErrors(result.refusals, context.locale) };
    const { day } = result.value;
    const counts = await spaceCountsOfDay(context.db, { branchId: input.branchId, day });
    return { counts, userErrors: [] };
  }

  @FieldResolver(() => SpaceType, { description: 'The space.' })
  space(@Root() { spaceId }: SpaceCount, @Ctx() context: Context): Promise<Space | null> {
    return context.loader(spaceById).load(spaceId);
  }
}
