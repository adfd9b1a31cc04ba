import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { principalOf } from '../../../platform/auth/actor';
import type { CirculatingCopy } from '../../catalogue';
import { changeCopyStatus } from '../../catalogue';
import { lockHoldsOfTitle, requeueHold } from '../data/holds';
import { closeTransfer, openTransferOf } from '../data/transfers';
import { rankAtFront } from '../domain/hold-queue';
import type { CirculationDeps } from './circulation-deps';
import { asQueue } from './hold-queue';

/**
 * Takes a locked copy out of use: the way it was on ends, and a hold it was kept for goes back to the front
 * of the queue.
 */
export async function takeOut(
  deps: CirculationDeps,
  tx: EntityManager,
  actor: Actor,
  { copy, to }: { copy: CirculatingCopy; to: 'IN_REPAIR' | 'MISSING' },
): Promise<void> {
  const holds = await lockHoldsOfTitle(deps.db, tx, copy.titleId);
  const kept = holds.find(({ trappedCopyId }) => trappedCopyId === copy.id);
  if (kept) await requeueHold(tx, kept.id, rankAtFront(asQueue(holds)));
  const transfer = await openTransferOf(tx, copy.id);
  if (transfer) await closeTransfer(tx, transfer.id, { at: deps.clock.now(), by: principalOf(actor) });
  await changeCopyStatus(deps, tx, actor, { copy, to });
}
