import type { EntityManager } from 'typeorm';

import type { CivilDate } from '../../../shared/civil-date';
import { copiesForHolds } from '../../catalogue';
import { openHoldsOfTitle } from '../holds/holds.queries';
import type { WaitingReaders } from './renewal.rules';
import { holdsOfOthers, waitingReaders } from './renewal.rules';
import { toOpenHolds } from '../holds/load-hold-queue';

/**
 * Counts who waits for the title of a loan, and the copies that are free for them; copies are read only when
 * somebody waits.
 */
export async function loadWaitingReaders(
  tx: EntityManager,
  {
    titleId,
    copyId,
    memberId,
    today,
  }: { titleId: string; copyId: string; memberId: string; today: CivilDate },
): Promise<WaitingReaders> {
  const waiting = holdsOfOthers(toOpenHolds(await openHoldsOfTitle(tx, titleId)), { memberId, today });
  const copies = waiting.length === 0 ? [] : await copiesForHolds(tx, titleId);
  return waitingReaders(
    waiting,
    copyId,
    copies.filter((copy) => copy.status === 'AVAILABLE' && !copy.isReferenceOnly).map(({ id }) => id),
  );
}
