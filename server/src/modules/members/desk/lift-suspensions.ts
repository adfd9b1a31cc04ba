import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import { sqlInstant } from '../../../platform/db/columns';
import type { Clock } from '../../../shared/clock';

/**
 * Lifts the suspensions of a member that were placed since an instant, inside the open unit: the return that
 * brought them was undone.
 */
export async function liftSuspensionsSince(
  tx: EntityManager,
  deps: { readonly clock: Clock },
  undone: { memberId: string; since: Date; actor: Actor },
): Promise<void> {
  await tx.query(
    "UPDATE member_block SET lifted_at = ?, lifted_by = ? WHERE member_id = ? AND kind = 'SUSPENDED' AND lifted_at IS NULL AND placed_at >= ?",
    [sqlInstant(deps.clock.now()), toPrincipal(undone.actor), undone.memberId, sqlInstant(undone.since)],
  );
}
