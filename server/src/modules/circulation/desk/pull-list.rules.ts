import type { CivilDate } from '../../../shared/civil-date';
import type { OpenHold } from '../holds/hold-queue.rules';
import { isFilledBy, isRestingOn } from '../holds/hold-queue.rules';
import { inQueueOrder, isWantedOn } from '../holds/hold-queue.rules';

/**
 * A copy that stands on the shelf of its branch and can be lent; how many days ahead of its first day it may
 * fill a hold.
 */
export type ShelfCopy = { readonly id: string; readonly branchId: string; readonly lookAheadDays: number };

/** Whoever waits for a title, and what of it stands on the shelves of all branches. */
export type TitleOnShelves = { readonly holds: readonly OpenHold[]; readonly copies: readonly ShelfCopy[] };

/** A hold and the copy that is fetched for it. */
export type Pull = { readonly holdId: string; readonly copyId: string };

/** The day, and the branches where somebody is there to fetch. */
export type PullDay = { readonly today: CivilDate; readonly openBranches: ReadonlySet<string> };

/**
 * Decides which copy is fetched for which hold, in the order of the queue: one copy for each hold, so that
 * one branch is asked for it and no two. The branch of collecting is asked first, open or not, since nobody
 * collects there before it opens; then one that is open, then the one with most copies on its shelf. A copy
 * that is not there (lent, missing) leaves it to the next.
 */
export function decidePulls(
  { holds, copies }: TitleOnShelves,
  { today, openBranches }: PullDay,
): readonly Pull[] {
  const askedByName = new Set(holds.flatMap(({ target }) => (target.kind === 'copy' ? [target.copyId] : [])));
  const pulls: Pull[] = [];
  let free = copies;
  for (const hold of inQueueOrder(holds).filter((hold) => !isRestingOn(hold, today))) {
    const fitting = free.filter(
      ({ id, lookAheadDays }) => isFilledBy(hold, id) && isWantedOn(hold, { today, lookAheadDays }),
    );
    const countAt = (branchId: string): number => fitting.filter((copy) => copy.branchId === branchId).length;
    const order = ({ id, branchId }: ShelfCopy): Order => [
      Number(branchId !== hold.pickupBranch),
      Number(!openBranches.has(branchId)),
      -countAt(branchId),
      branchId,
      Number(askedByName.has(id)),
      id,
    ];
    const [first] = fitting
      .map((copy) => ({ copy, order: order(copy) }))
      .sort((one, other) => compare(one.order, other.order));
    if (!first) continue;
    pulls.push({ holdId: hold.id, copyId: first.copy.id });
    free = free.filter(({ id }) => id !== first.copy.id);
  }
  return pulls;
}

/**
 * Names the holds for which another branch is asked than a given one: a copy from its shelf passes them over.
 */
export function listHoldsAskedElsewhere(
  title: TitleOnShelves,
  day: PullDay,
  branchId: string,
): ReadonlySet<string> {
  const here = new Set(title.copies.filter((copy) => copy.branchId === branchId).map(({ id }) => id));
  return new Set(
    decidePulls(title, day)
      .filter(({ copyId }) => !here.has(copyId))
      .map(({ holdId }) => holdId),
  );
}

/** What is smaller at the first difference comes first. */
type Order = readonly (string | number)[];

function compare(one: Order, other: Order): number {
  const place = one.findIndex((value, index) => value !== other[index]);
  return place === -1 ? 0 : (one[place] ?? 0) < (other[place] ?? 0) ? -1 : 1;
}
