import type { EntityManager } from 'typeorm';

import { toInstant } from '../../../shared/civil-date';
import type { Rupiah } from '../../../shared/rupiah';
import { lockMember } from '../../members';
import { insertEntry, isCauseBooked } from '../accounts/account-entries.queries';
import type { OldFine, Taken } from './cut-over-rows';
import type { CirculationDeps } from '../deps';

/**
 * Charges what is left to pay of a fine, on its day and with its words; once for each fine of the earlier
 * system.
 */
export async function takeFine(
  deps: CirculationDeps,
  tx: EntityManager,
  { old, ...given }: { old: OldFine; memberId: string; amount: Rupiah; branchId: string; chargeKey: string },
): Promise<Taken> {
  if (!(await lockMember(deps, tx, given.memberId))) return { problem: 'the member is gone' };
  if (await isCauseBooked(tx, given.chargeKey)) return 'existing';
  await insertEntry(tx, {
    ...given,
    id: deps.newId('acc', deps.clock.now()),
    kind: 'CHARGE',
    reason: 'OVERDUE',
    method: null,
    loanId: null,
    receiptNumber: null,
    note: old.note,
    occurredAt: toInstant(old.from),
    recordedBy: 'system:cutover',
  });
  return 'created';
}
