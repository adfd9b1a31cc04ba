import type { BranchCount, CopyGroup } from '../data/availability';
import { countCopies } from '../data/availability';
import type { CopyStatus } from '../domain/catalogue-terms';
import type { AvailabilityType, BranchAvailabilityType, ShelfAvailabilityType } from './availability.types';

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
