import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toHistoryPrincipal } from '../../../platform/auth/actor';
import type { DomainEvent } from '../../../platform/outbox/record-event';
import { recordEvents } from '../../../platform/outbox/record-event';
import { copyChanged } from '../catalogue.events';
import { insertStatusChanges, setCopyStatus } from './copies.queries';
import type { CirculatingCopy } from './circulating-copies.queries';
import type { CopyStatus } from '../shared/catalogue.terms';
import type { CatalogueDeps } from '../catalogue-deps';

/** What happens to a copy that the unit has locked. */
export type CopyMove = {
  readonly copy: Pick<CirculatingCopy, 'id' | 'titleId' | 'status'>;
  readonly to: CopyStatus;
  readonly reason?: string | null;
  /** Facts about the same move, written in the same statement. */ readonly alsoTell?: readonly DomainEvent[];
};

/**
 * Moves a locked copy to another status inside the open unit: the row, its history, and the fact for search.
 * If it is there already, only the other facts are told.
 */
export async function changeCopyStatus(
  deps: Pick<CatalogueDeps, 'clock' | 'newId'>,
  tx: EntityManager,
  actor: Actor,
  move: CopyMove,
): Promise<void> {
  const { copy, to, reason = null, alsoTell = [] } = move;
  const now = deps.clock.now();
  if (copy.status === to) return recordEvents(tx, alsoTell, now);
  await setCopyStatus(tx, copy.id, to);
  await insertStatusChanges(tx, [
    {
      id: deps.newId('csc', now),
      copyId: copy.id,
      fromStatus: copy.status,
      toStatus: to,
      changedAt: now,
      changedBy: toHistoryPrincipal(actor),
      reason,
    },
  ]);
  await recordEvents(tx, [copyChanged(copy.titleId, to === 'AVAILABLE' ? [copy.id] : []), ...alsoTell], now);
}
