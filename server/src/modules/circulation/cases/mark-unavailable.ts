import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import type { CirculatingCopy } from '../../catalogue';
import { changeCopyStatus } from '../../catalogue';
import { lockHoldsOfTitle, requeueHold } from '../holds/holds.queries';
import { closeTransfer, findOpenTransfer } from '../transfers/transfers.queries';
import { rankAtFront } from '../holds/hold-queue.rules';
import type { CirculationDeps } from '../deps';
import { toOpenHolds } from '../holds/load-hold-queue';

/**
 * Marks a locked copy as in repair or missing: its transfer ends, and the hold it was kept for returns to the
 * front of the queue.
 */
export async function markUnavailable(
  deps: CirculationDeps,
  tx: EntityManager,
  actor: Actor,
  { copy, to }: { copy: CirculatingCopy; to: 'IN_REPAIR' | 'MISSING' },
): Promise<void> {
  const holds = await lockHoldsOfTitle(deps.db, tx, copy.titleId);
  const kept = holds.find(({ trappedCopyId }) => trappedCopyId === copy.id);
  if (kept) await requeueHold(tx, kept.id, rankAtFront(toOpenHolds(holds)));
  const transfer = await findOpenTransfer(tx, copy.id);
  if (transfer) await closeTransfer(tx, transfer.id, { at: deps.clock.now(), by: toPrincipal(actor) });
  await changeCopyStatus(deps, tx, actor, { copy, to });
}
