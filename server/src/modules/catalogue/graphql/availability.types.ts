import { Field, Int, ObjectType } from 'type-graphql';

import { BranchType } from '../../library';
import type { CopyGroup, NamedBranch } from '../data/availability';
import type { CopyStatus } from '../domain/catalogue-terms';
import { CopyStatusEnum } from './terms';

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
  otherStatuses: CopyStatus[];

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
  branches: BranchAvailabilityType[];
}
