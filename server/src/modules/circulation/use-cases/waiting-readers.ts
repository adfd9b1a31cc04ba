import type { EntityManager } from 'typeorm';

import { copiesForHolds } from '../../catalogue';
import { openHoldsOfTitle } from '../data/holds';
import type { WaitingReaders } from '../domain/renewal-facts';

/** Counts who waits for the title of a loan, and the copies that are free for them. Those who suspended their hold do not wait. */
export async function waitingFor(tx: EntityManager, { titleId, copyId, memberId }: { titleId: string; copyId: string; memberId: string }): Promise<WaitingReaders> {
  const holds = await openHoldsOfTitle(tx, titleId);
  const waiting = holds.filter((hold) => hold.status === 'QUEUED' && !hold.isSuspended && hold.memberId !== memberId);
  if (waiting.length === 0) return { forThisCopy: 0, forAnyCopy: 0, freeCopies: 0 };
  const copies = await copiesForHolds(tx, titleId);
  return {
    forThisCopy: waiting.filter((hold) => hold.copyId === copyId).length,
    forAnyCopy: waiting.filter((hold) => hold.copyId === null).length,
    freeCopies: copies.filter((copy) => copy.status === 'AVAILABLE' && !copy.isReferenceOnly).length,
  };
}
