import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';

import type { Context } from '../../../platform/graphql/context';
import type { ShelvingLocation } from '../../library';
import { shelvingLocationById, ShelvingLocationType } from '../../library';
import { branchCountsByTitle, copyGroupsByTitle } from '../data/availability';
import type { Title } from '../data/titles';
import { titleById } from '../data/titles';
import { availabilityView, branchCountsView } from './availability-view';
import { AvailabilityType, ShelfAvailabilityType } from './availability.types';
import { fieldsBelow, onceForNode } from './selection';
import { CallNumberType } from './title-facts.types';
import { callNumberView } from './title-views';
import { TitleType } from './title.type';

/** Resolves where the copies of titles are. */
@Resolver(() => TitleType)
export class AvailabilityResolver {
  @FieldResolver(() => AvailabilityType, {
    description: 'Copies by branch and shelf, and how many can be taken now.',
  })
  async availability(
    @Root() title: Title,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<AvailabilityType> {
    if (namesBranchesOnly(info))
      return branchCountsView(await context.loader(branchCountsByTitle).load(title.id));
    return availabilityView(await context.loader(copyGroupsByTitle).load(title.id));
  }
}

const NAME_OF_BRANCH: readonly string[] = ['__typename', 'id', 'name'];

const namesBranchesOnly = onceForNode(
  (info) =>
    !fieldsBelow(info, 'branches').includes('shelves') &&
    fieldsBelow(info, 'branches', 'branch').every((field) => NAME_OF_BRANCH.includes(field)),
);

/** Resolves the shelf of a line of availability. */
@Resolver(() => ShelfAvailabilityType)
export class ShelfAvailabilityResolver {
  @FieldResolver(() => ShelvingLocationType, {
    nullable: true,
    description: 'The place in the branch; null if nobody said.',
  })
  shelvingLocation(
    @Root() line: ShelfAvailabilityType,
    @Ctx() context: Context,
  ): Promise<ShelvingLocation | null> | null {
    const id = line.groups[0]?.shelvingLocationId ?? null;
    return id === null ? null : context.loader(shelvingLocationById).load(id);
  }

  @FieldResolver(() => CallNumberType, {
    nullable: true,
    description: "The call number to look for: the copies' own, else that of the title.",
  })
  async callNumber(
    @Root() line: ShelfAvailabilityType,
    @Ctx() context: Context,
  ): Promise<CallNumberType | null> {
    const [group] = line.groups;
    if (!group) return null;
    const title = group.ownCallNumber === null ? await context.loader(titleById).load(group.titleId) : null;
    return callNumberView(group.ownCallNumber ?? title?.callNumberParts ?? null);
  }
}
