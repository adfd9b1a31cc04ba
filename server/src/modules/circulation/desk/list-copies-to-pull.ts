import type { EntityManager } from 'typeorm';

import type { WaitingQueue } from '../../../platform/waiting';
import { toCivilDate } from '../../../shared/civil-date';
import type { CirculatingCopy } from '../../catalogue';
import { deskFigures } from './desk.queries';
import type { DeskFigures } from './desk.queries';
import type { Hold } from '../holds/hold.entity';
import type { CopyOnShelf } from './desk.queries';
import { listAwaitedTitles, copiesOfTitleOnShelves, copiesOnShelves } from './desk.queries';
import type { Pull, PullDay, ShelfCopy } from './pull-list.rules';
import { listHoldsAskedElsewhere, decidePulls } from './pull-list.rules';
import { ANY, ruleBook } from '../rules/rule-matrix.rules';
import type { CirculationDeps } from '../deps';
import { toOpenHolds } from '../holds/load-hold-queue';
import type { Policies } from '../rules/policy-cache';

/** The numbers of a day at the desk. */
export type TodayAtDesk = DeskFigures & { readonly pullCount: WaitingQueue };

/** A copy to fetch, and since when its hold waits. */
export type CopyToPull = Pull & { readonly placedAt: Date | null };

const MOST_PULLS = 100;

/**
 * Lists the copies that a branch fetches from its shelves for those who wait, or those of all branches, in
 * shelf order. Of several branches that have a copy one is asked for each hold, the same whoever looks.
 */
export async function copiesToPull(
  deps: CirculationDeps,
  branchId: string | null,
): Promise<readonly CopyToPull[]> {
  const titles = await listAwaitedTitles(deps.db, branchId);
  const onShelves = await copiesOnShelves(
    deps.db,
    titles.map(({ titleId }) => titleId),
  );
  if (onShelves.length === 0) return [];
  const policies = await deps.policies.current(deps.db.read);
  const day = await pullDay(deps, policies, onShelves);
  const copies = asShelfCopies(policies, onShelves);
  const here = new Set(
    onShelves.filter((copy) => branchId === null || copy.branchId === branchId).map(({ id }) => id),
  );
  return titles
    .flatMap(({ titleId, holds, placedAt }) =>
      decidePulls({ holds, copies: copies.get(titleId) ?? [] }, day).map((pull) => ({
        ...pull,
        placedAt: placedAt.get(pull.holdId) ?? null,
      })),
    )
    .filter(({ copyId }) => here.has(copyId))
    .slice(0, MOST_PULLS);
}

/** Names the holds of a title for which the pull lists ask another branch than that of a copy. */
export async function holdsPulledElsewhere(
  deps: CirculationDeps,
  tx: EntityManager,
  copy: CirculatingCopy,
  holds: readonly Hold[],
): Promise<ReadonlySet<string>> {
  const onShelves = await copiesOfTitleOnShelves(tx, copy.titleId);
  const policies = await deps.policies.current(tx);
  const title = {
    holds: toOpenHolds(holds),
    copies: asShelfCopies(policies, onShelves).get(copy.titleId) ?? [],
  };
  return listHoldsAskedElsewhere(title, await pullDay(deps, policies, onShelves), copy.branchId);
}

/** Counts what waits at a branch, or at all branches. */
export async function todayAtDesk(deps: CirculationDeps, branchId: string | null): Promise<TodayAtDesk> {
  const figures = await deskFigures(deps.db, { branchId, now: deps.clock.now() });
  return { ...figures, pullCount: toQueue(await copiesToPull(deps, branchId)) };
}

function toQueue(pulls: readonly CopyToPull[]): WaitingQueue {
  const moments = pulls.flatMap(({ placedAt }) => (placedAt === null ? [] : [placedAt.getTime()]));
  return {
    count: pulls.length,
    since: moments.length === 0 ? null : new Date(Math.min(...moments)),
  };
}

async function pullDay(
  { clock }: CirculationDeps,
  { calendarOf }: Policies,
  copies: readonly CopyOnShelf[],
): Promise<PullDay> {
  const today = toCivilDate(clock.now());
  const openBranches = new Set<string>();
  for (const branchId of new Set(copies.map((copy) => copy.branchId)))
    if ((await calendarOf(branchId)).isOpenDay(today)) openBranches.add(branchId);
  return { today, openBranches };
}

/** Each place and material has its own rule about holds that begin later. */
function asShelfCopies({ rules }: Policies, copies: readonly CopyOnShelf[]): Map<string, ShelfCopy[]> {
  const known = new Map<string, number>();
  const lookAheadOf = ({ branchId, materialType }: CopyOnShelf): number => {
    const place = `${branchId} ${materialType}`;
    const days =
      known.get(place) ??
      ruleBook(rules, { branch: branchId, category: ANY, materialType }).valueOf('holdLookAheadDays');
    known.set(place, days);
    return days;
  };
  const byTitle = new Map<string, ShelfCopy[]>();
  for (const copy of copies)
    byTitle.set(copy.titleId, [
      ...(byTitle.get(copy.titleId) ?? []),
      { id: copy.id, branchId: copy.branchId, lookAheadDays: lookAheadOf(copy) },
    ]);
  return byTitle;
}
