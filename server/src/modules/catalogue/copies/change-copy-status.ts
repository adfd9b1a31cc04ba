import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toHistoryPrincipal } from '../../../platform/auth/actor';
import { sqlInstant } from '../../../platform/db/columns';
import { insertRows } from '../../../platform/db/write-rows';
import type { DomainEvent } from '../../../platform/outbox/record-event';
import { recordEvents } from '../../../platform/outbox/record-event';
import { copyChanged } from '../catalogue.events';
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
  await tx.query('UPDATE copy SET status = ?, version = version + 1 WHERE id = ?', [to, copy.id]);
  await insertRows(tx, 'copy_status_change', [
    {
      id: deps.newId('csc', now),
      copy_id: copy.id,
      from_status: copy.status,
      to_status: to,
      changed_at: sqlInstant(now),
      changed_by: toHistoryPrincipal(actor),
      reason,
    },
  ]);
  await recordEvents(tx, [copyChanged(copy.titleId), ...alsoTell], now);
}
