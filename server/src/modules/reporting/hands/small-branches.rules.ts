import { SMALLEST_GROUP } from '../../../shared/small-groups';
import { isSmall, mayTell } from './small-hands.rules';

/** Who stands in each branch; somebody may stand in several. */
export type PeopleByBranch = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Names the branches whose figures are not told: those of too few people, and so many others, the smallest first, that
 * nobody subtracts the told ones from what the library tells and has a hidden one left.
 */
export function hiddenBranches(branches: PeopleByBranch): ReadonlySet<string> {
  const inOrder = [...branches.keys()]
    .filter((branch) => sizeOf(branches, branch) > 0)
    .sort(
      (one, other) =>
        Number(isFew(branches, other)) - Number(isFew(branches, one)) ||
        sizeOf(branches, one) - sizeOf(branches, other),
    );
  const isSafe = (count: number): boolean =>
    count >= 2 && peopleIn(inOrder.slice(0, count).map((branch) => branches.get(branch))) >= SMALLEST_GROUP;
  let hidden = inOrder.filter((branch) => isFew(branches, branch)).length;
  while (hidden > 0 && hidden < inOrder.length && !isSafe(hidden)) hidden++;
  return new Set(inOrder.slice(0, hidden));
}

/**
 * Names the rows of a list that no branch tells: those that one of the branches may not tell, and so many others, the
 * smallest first, that in each branch at least two rows are left out, together of enough people. The same rows are left
 * out everywhere, so that neither the rows of other branches nor the sum of a branch tell a hidden one.
 */
export function rowsHiddenInBranches(rows: ReadonlyMap<string, PeopleByBranch>): ReadonlySet<string> {
  const few = (row: string): boolean => {
    const branches = rows.get(row) ?? new Map();
    return [...branches.keys()].some((branch) => isFew(branches, branch));
  };
  const size = (row: string): number => peopleIn([...(rows.get(row) ?? new Map()).values()]);
  const inOrder = [...rows.keys()].sort(
    (one, other) => Number(few(other)) - Number(few(one)) || size(one) - size(other),
  );
  let hidden = inOrder.filter(few).length;
  while (hidden > 0 && hidden < inOrder.length && !areLeftOutSafely(rows, inOrder.slice(0, hidden))) hidden++;
  return new Set(inOrder.slice(0, hidden));
}

function areLeftOutSafely(rows: ReadonlyMap<string, PeopleByBranch>, hidden: readonly string[]): boolean {
  const branches = new Set([...rows.values()].flatMap((row) => [...row.keys()]));
  return [...branches].every((branch) => {
    const there = hidden
      .map((row) => rows.get(row)?.get(branch))
      .filter((people) => people !== undefined && people.size > 0);
    return there.length === 0 || (there.length >= 2 && peopleIn(there) >= SMALLEST_GROUP);
  });
}

function isFew(branches: PeopleByBranch, branch: string): boolean {
  const own = branches.get(branch)?.size ?? 0;
  const library = peopleIn([...branches.values()]);
  const others = peopleIn([...branches].filter(([one]) => one !== branch).map(([, people]) => people));
  return isSmall(own) || (own > 0 && !mayTell({ people: own, others, library }));
}

function sizeOf(branches: PeopleByBranch, branch: string): number {
  return branches.get(branch)?.size ?? 0;
}

function peopleIn(groups: readonly (ReadonlySet<string> | undefined)[]): number {
  return new Set(groups.flatMap((people) => [...(people ?? [])])).size;
}
