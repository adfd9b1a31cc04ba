import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toHistoryPrincipal } from '../../../platform/auth/actor';
import { toCivilDate } from '../../../shared/civil-date';
import type { CirculatingCopy } from '../../catalogue';
import { changeCopyStatus, lockCopies } from '../../catalogue';
import { holdReady } from '../circulation.events';
import type { Hold } from '../holds/hold.entity';
import { lockHoldsOfTitle, trapCopy } from '../holds/holds.queries';
import { insertTransfer } from './transfers.queries';
import type { CirculationDeps } from '../deps';
import { holdsPulledElsewhere } from '../desk/list-copies-to-pull';
import { getCollectByDay, firstHoldFor } from '../holds/load-hold-queue';

/** Where a free copy goes: to a hold, on its way, or back to the shelf. */
export type Destination = { readonly holdId: string | null; readonly transferId: string | null };

/** Frees a copy that was kept at a branch: the next hold gets it, else it goes to its shelf. */
export async function releaseCopy(
  deps: CirculationDeps,
  tx: EntityManager,
  actor: Actor,
  { copyId, branchId }: { copyId: string; branchId: string },
): Promise<Destination> {
  const [copy] = await lockCopies(deps.db, tx, [copyId]);
  return copy ? settleCopy(deps, tx, actor, { copy, branchId }) : { holdId: null, transferId: null };
}

/**
 * Finds the hold that a free copy fills: the first of the queue. A copy that comes from its shelf passes over
 * those for which another branch is asked, if it fits anybody else, so that no two branches send each other
 * what each of them had.
 */
async function holdToFill(
  deps: CirculationDeps,
  tx: EntityManager,
  { copy, branchId, holds }: { copy: CirculatingCopy; branchId: string; holds: readonly Hold[] },
): Promise<Hold | null> {
  const isFromShelf = copy.status === 'AVAILABLE' && copy.branchId === branchId;
  const areSeveral = holds.filter(({ status }) => status === 'QUEUED').length > 1;
  const elsewhere =
    isFromShelf && areSeveral ? await holdsPulledElsewhere(deps, tx, copy, holds) : new Set<string>();
  const day = { today: toCivilDate(deps.clock.now()), rules: (await deps.policies.current(tx)).rules };
  return (
    firstHoldFor(
      copy,
      holds.filter(({ id }) => !elsewhere.has(id)),
      day,
    ) ?? firstHoldFor(copy, holds, day)
  );
}

/**
 * Decides where a copy goes that lies at a branch and is free: the hold it fills, on the shelf here or on its
 * way to the pickup branch; else home. Reference copies fill no hold.
 */
export async function settleCopy(
  deps: CirculationDeps,
  tx: EntityManager,
  actor: Actor,
  given: { copy: CirculatingCopy; branchId: string },
): Promise<Destination> {
  const { copy, branchId } = given;
  const holds = copy.isReferenceOnly ? [] : await lockHoldsOfTitle(deps.db, tx, copy.titleId);
  const hold = await holdToFill(deps, tx, { copy, branchId, holds });
  if (hold && hold.pickupBranchId === branchId) return shelveForHold(deps, tx, actor, { copy, hold });
  if (hold) return sendToBranch(deps, tx, actor, { copy, from: branchId, to: hold.pickupBranchId, hold });
  if (copy.branchId !== branchId)
    return sendToBranch(deps, tx, actor, { copy, from: branchId, to: copy.branchId, hold: null });
  await changeCopyStatus(deps, tx, actor, { copy, to: 'AVAILABLE' });
  return { holdId: null, transferId: null };
}

/** Puts a copy on the hold shelf for a hold, until the last day on which it is kept. */
export async function shelveForHold(
  deps: CirculationDeps,
  tx: EntityManager,
  actor: Actor,
  { copy, hold }: { copy: CirculatingCopy; hold: Hold },
): Promise<Destination> {
  const at = deps.clock.now();
  const collectBy = await getCollectByDay(deps, tx, { hold, copy, at });
  await trapCopy(tx, hold.id, { copyId: copy.id, status: 'READY', at, collectBy });
  await changeCopyStatus(deps, tx, actor, { copy, to: 'ON_HOLD_SHELF', alsoTell: [holdReady(hold.id)] });
  return { holdId: hold.id, transferId: null };
}

/** Sends a copy to another branch, for a hold or home. */
export async function sendToBranch(
  deps: CirculationDeps,
  tx: EntityManager,
  actor: Actor,
  way: { copy: CirculatingCopy; from: string; to: string; hold: Hold | null },
): Promise<Destination> {
  const at = deps.clock.now();
  const transferId = deps.newId('trf', at);
  await insertTransfer(tx, {
    id: transferId,
    copyId: way.copy.id,
    fromBranchId: way.from,
    toBranchId: way.to,
    holdId: way.hold?.id ?? null,
    sentAt: at,
    sentBy: toHistoryPrincipal(actor),
  });
  if (way.hold)
    await trapCopy(tx, way.hold.id, { copyId: way.copy.id, status: 'IN_TRANSIT', at, collectBy: null });
  await changeCopyStatus(deps, tx, actor, { copy: way.copy, to: 'IN_TRANSIT' });
  return { holdId: way.hold?.id ?? null, transferId };
}
