import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toHistoryPrincipal } from '../../../platform/auth/actor';
import { sqlInstant } from '../../../platform/db/columns';
import type { Statement } from '../../../platform/db/transactions/statement';
import { executeBatch } from '../../../platform/db/transactions/batch';
import { insertRowsStatement } from '../../../platform/db/write-rows';
import type { DomainEvent } from '../../../platform/outbox/record-event';
import { eventStatements } from '../../../platform/outbox/record-event';
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
  await executeBatch(tx, copyMoveStatements(deps, actor, move));
}

/** The statements that move a copy, for who writes more in the same round trip. */
export function copyMoveStatements(
  deps: Pick<CatalogueDeps, 'clock' | 'newId'>,
  actor: Actor,
  move: CopyMove,
): Statement[] {
  const { copy, to, reason = null, alsoTell = [] } = move;
  const now = deps.clock.now();
  if (copy.status === to) return eventStatements(alsoTell, now);
  const change = {
    id: deps.newId('csc', now),
    copy_id: copy.id,
    from_status: copy.status,
    to_status: to,
    changed_at: sqlInstant(now),
    changed_by: toHistoryPrincipal(actor),
    reason,
  };
  return [
    { sql: 'UPDATE copy SET status = ?, version = version + 1 WHERE id = ?', values: [to, copy.id] },
    insertRowsStatement('copy_status_change', [change]),
    ...eventStatements([copyChanged(copy.titleId), ...alsoTell], now),
  ];
}
