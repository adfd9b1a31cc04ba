import type { EntityManager } from 'typeorm';

import type { Message } from '../../../platform/i18n/message';
import type { PersonalData } from '../../../platform/personal-data/personal-table';
import { lockCopies } from '../../catalogue';
import { loadBalance } from '../accounts/account-entries.queries';
import { lockHold, loadOpenHolds } from '../holds/holds.queries';
import { loadOpenLoans } from '../loans/loans.queries';
import { CIRCULATION_TABLES } from '../personal-data';
import { endHold } from '../holds/change-hold';
import { endDuplicateHolds, listHoldObstacles } from './merge-members';
import type { CirculationDeps } from '../deps';
import { say } from '../words/say';

/**
 * What circulation knows about members; open loans and debts stand in the way of forgetting one, open holds
 * are cancelled.
 */
export function circulationPersonalData(deps: CirculationDeps): PersonalData {
  return {
    tables: CIRCULATION_TABLES,
    obstacles: openMatters,
    beforeErasure: (tx, memberId) => cancelHolds(deps, tx, memberId),
    mergeObstacles: listHoldObstacles,
    beforeMerge: (tx, merge) => endDuplicateHolds(deps, tx, merge),
  };
}

async function openMatters(tx: EntityManager, memberId: string): Promise<Message[]> {
  const loans = (await loadOpenLoans(tx, memberId)).length;
  const debt = await loadBalance(tx, memberId);
  const rupiah = debt.toLocaleString('id-ID');
  return [
    ...(loans > 0 ? [say('forgetMember.openLoans', { loans })] : []),
    ...(debt > 0 ? [say('forgetMember.openDebt', { rupiah })] : []),
    ...(debt < 0 ? [say('forgetMember.openCredit')] : []),
  ];
}

async function cancelHolds(deps: CirculationDeps, tx: EntityManager, memberId: string): Promise<void> {
  for (const { id, trappedCopyId } of await loadOpenHolds(tx, memberId)) {
    if (trappedCopyId !== null) await lockCopies(deps.db, tx, [trappedCopyId]);
    const hold = await lockHold(deps.db, tx, id);
    if (hold && hold.closedAt === null)
      await endHold(
        deps,
        tx,
        { kind: 'system', name: 'erasure' },
        { hold, status: 'CANCELLED', reason: null },
      );
  }
}
