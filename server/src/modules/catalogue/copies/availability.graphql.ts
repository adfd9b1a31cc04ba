import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Field, FieldResolver, Info, Int, ObjectType, Resolver, Root } from 'type-graphql';

import type { Context } from '../../../platform/graphql/context';
import { fieldsBelow, onceForNode } from '../../../platform/graphql/field-selection';
import type { ShelvingLocation } from '../../library';
import { BranchType, ShelvingLocationType, shelvingLocationById } from '../../library';
import type { CopyStatus } from '../shared/catalogue.terms';
import { CopyStatusEnum } from '../shared/terms.graphql';
import { CallNumberType } from '../titles/title-facts.type';
import { callNumberView } from '../titles/title-views.graphql';
import { TitleType } from '../titles/title.type';
import type { Title } from '../titles/title.entity';
import { joinCallNumber } from '../titles/title-rows';
import { titleById } from '../titles/titles.queries';
import type { BranchCount, CopyGroup, NamedBranch } from './availability.queries';
import { branchCountsByTitle, copyGroupsByTitle, countCopies } from './availability.queries';

@ObjectType('ShelfAvailability', {
  simpleResolvers: true,
  description: 'Copies that stand together on a shelf.',
})
export class ShelfAvailabilityType {
  @Field(() => Int, { description: 'How many copies stand here.' })
  copyCount: number;

  @Field(() => Int, { description: 'How many of them can be taken now.' })
  availableCount: number;

  @Field(() => Boolean, { description: 'Whether they may only be read in the library.' })
  isReferenceOnly: boolean;

  @Field(() => [CopyStatusEnum], { description: 'Status of the copies that are not available.' })
  otherStatuses: readonly CopyStatus[];

  /** The copies; resolved as `shelvingLocation` and `callNumber`. */
  groups: readonly CopyGroup[];
}

@ObjectType('BranchAvailability', { simpleResolvers: true, description: 'Copies of a title in a branch.' })
export class BranchAvailabilityType {
  @Field(() => Int, { description: 'How many copies the branch has.' })
  copyCount: number;

  @Field(() => Int, { description: 'How many of them can be taken now.' })
  availableCount: number;

  @Field(() => [ShelfAvailabilityType], { description: 'Where they stand.' })
  readonly shelves: ShelfAvailabilityType[];

  @Field(() => BranchType, { description: 'The branch.' })
  branch: NamedBranch | null;
}

@ObjectType('Availability', {
  simpleResolvers: true,
  description: 'Copies of a title and how many can be taken now. Withdrawn copies do not count.',
})
export class AvailabilityType {
  @Field(() => Int, { description: 'How many copies the library has.' })
  copyCount: number;

  @Field(() => Int, { description: 'How many of them can be taken now.' })
  availableCount: number;

  @Field(() => [BranchAvailabilityType], { description: 'Branches that have copies, main library first.' })
  branches: readonly BranchAvailabilityType[];
}

/** Shows the copies of a title by branch and shelf; groups come in the order of branches. */
export function availabilityView(groups: readonly CopyGroup[]): AvailabilityType {
  const branches = groupedBy(groups, (group) => group.branchId);
  return { ...countCopies(groups), branches: branches.map(branchView) };
}

/** Shows the copies of a title by branch where nobody asks for shelves. */
export function branchCountsView(counts: readonly BranchCount[]): AvailabilityType {
  let copyCount = 0;
  let availableCount = 0;
  for (const count of counts) {
    copyCount += count.copyCount;
    availableCount += count.availableCount;
  }
  return { copyCount, availableCount, branches: counts.map(countView) };
}

function countView({ branch, copyCount, availableCount }: BranchCount): BranchAvailabilityType {
  return {
    branch,
    copyCount,
    availableCount,
    get shelves(): never {
      throw new Error('Shelves were not asked for, so they were not read.');
    },
  };
}

function branchView(groups: readonly CopyGroup[]): BranchAvailabilityType {
  return {
    ...countCopies(groups),
    branch: groups[0]?.branch ?? null,
    // Lists ask for branches far more often than for shelves.
    get shelves() {
      return shelvesOf(groups);
    },
  };
}

function shelvesOf(groups: readonly CopyGroup[]): ShelfAvailabilityType[] {
  const shelves = groupedBy(groups, ({ shelvingLocationId, ownCallNumber, isReferenceOnly }) =>
    JSON.stringify([shelvingLocationId, ownCallNumber, isReferenceOnly]),
  );
  return shelves.map(shelfView);
}

function shelfView(groups: readonly CopyGroup[]): ShelfAvailabilityType {
  const otherStatuses: CopyStatus[] = [...new Set(groups.map(({ status }) => status))].filter(
    (status) => status !== 'AVAILABLE',
  );
  return {
    ...countCopies(groups),
    isReferenceOnly: groups[0]?.isReferenceOnly ?? false,
    otherStatuses,
    groups,
  };
}

function groupedBy(groups: readonly CopyGroup[], keyOf: (group: CopyGroup) => string): CopyGroup[][] {
  const found = new Map<string, CopyGroup[]>();
  for (const group of groups) {
    const key = keyOf(group);
    const known = found.get(key);
    if (known) known.push(group);
    else found.set(key, [group]);
  }
  return [...found.values()];
}

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
    return callNumberView(group.ownCallNumber ?? (title && joinCallNumber(title)));
  }
}
