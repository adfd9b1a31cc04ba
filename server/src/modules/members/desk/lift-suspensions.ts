import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import type { Clock } from '../../../shared/clock';
import { liftSuspensions } from './member-blocks.queries';

/**
 * Lifts the suspensions of a member that were placed since an instant, inside the open unit: the return that
 * brought them was undone.
 */
export async function liftSuspensionsSince(
  tx: EntityManager,
  deps: { readonly clock: Clock },
  undone: { memberId: string; since: Date; actor: Actor },
): Promise<void> {
  await liftSuspensions(tx, {
    memberId: undone.memberId,
    since: undone.since,
    liftedAt: deps.clock.now(),
    liftedBy: toPrincipal(undone.actor),
  });
}
