import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toHistoryPrincipal } from '../../../platform/auth/actor';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { endOfferOf } from '../offers/offers.queries';
import { giveSeatBack } from '../shifts/shifts.queries';
import { say } from '../shift-words/say';
import { changeAssignment } from './assignments.queries';
import type { ShiftAssignment } from './shift-assignment.entity';
import type { Clock } from '../../../shared/clock';

/** Why nobody is taken out of a shift whose hours were signed off: they would be lost. Null if they may be. */
export function whyNotTakeOut({ signedOffAt }: ShiftAssignment, field: readonly string[]): Refusal | null {
  return signedOffAt === null ? null : { code: 'NOT_ALLOWED', field, message: say('hours.signedOff') };
}

/** Takes somebody out of a shift whose row is locked; a place that they held is free again, and offered no longer. */
export async function closeAssignment(
  { clock }: { readonly clock: Clock },
  tx: EntityManager,
  actor: Actor,
  { assignment, reason }: { readonly assignment: ShiftAssignment; readonly reason: string | null },
): Promise<void> {
  await changeAssignment(tx, assignment.id, {
    status: 'CANCELLED',
    openKey: null,
    closedAt: clock.now(),
    closedBy: toHistoryPrincipal(actor),
    closeReason: reason,
    version: assignment.version + 1,
  });
  await endOfferOf(tx, assignment.id, clock.now());
  if (assignment.status === 'CONFIRMED') await giveSeatBack(tx, assignment.needId);
}
