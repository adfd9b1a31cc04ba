import type { EntityManager } from 'typeorm';

import type { MergedPair } from '../../platform/personal-data/personal-table';
import { closeSession } from './computers/close-session';
import { changeComputerSession, findSessionOf } from './computers/computers.queries';
import { changeQueueEntry, closeEntryOf, closeQueueEntry, findOpenEntryOf } from './queue/queue.queries';
import { cancelVouchersOf, changeVoucher, findLiveVoucher } from './vouchers/vouchers.queries';

/** Ends what a member who leaves the library still has: their session, their place in the queue, their vouchers. */
export async function endInternetOf(tx: EntityManager, memberId: string, now: Date): Promise<void> {
  const session = await findSessionOf(tx, memberId);
  if (session) await closeSession(tx, session, now, 'STAFF');
  await closeEntryOf(tx, memberId, now);
  await cancelVouchersOf(tx, memberId, now);
}

/**
 * Leaves one live voucher, one session and one place in the queue where two cards become one, those of the card that
 * stays before those of the other. What only the card that goes has goes on under the one that stays.
 */
export async function mergeInternetOf(tx: EntityManager, pair: MergedPair, now: Date): Promise<void> {
  await mergeVouchers(tx, pair, now);
  await mergeSessions(tx, pair, now);
  await mergePlaces(tx, pair, now);
}

async function mergeVouchers(tx: EntityManager, { keptId, mergedId }: MergedPair, now: Date): Promise<void> {
  const theirs = await findLiveVoucher(tx, mergedId);
  if (!theirs) return;
  const isSecond = (await findLiveVoucher(tx, keptId)) !== null;
  await changeVoucher(
    tx,
    theirs.id,
    isSecond ? { liveMemberId: null, cancelledAt: now, cancelledBy: keptId } : { liveMemberId: keptId },
  );
}

async function mergeSessions(tx: EntityManager, { keptId, mergedId }: MergedPair, now: Date): Promise<void> {
  const theirs = await findSessionOf(tx, mergedId);
  if (!theirs) return;
  if (await findSessionOf(tx, keptId)) await closeSession(tx, theirs, now, 'STAFF');
  else await changeComputerSession(tx, theirs.id, { openMemberId: keptId });
}

/** Of two places in queues the earlier stays. */
async function mergePlaces(tx: EntityManager, { keptId, mergedId }: MergedPair, now: Date): Promise<void> {
  const theirs = await findOpenEntryOf(tx, mergedId);
  if (!theirs) return;
  const mine = await findOpenEntryOf(tx, keptId);
  const spare = mine && (mine.joinedAt <= theirs.joinedAt ? theirs : mine);
  if (spare) await closeQueueEntry(tx, spare.id, { at: now, reason: 'LEFT' });
  if (spare !== theirs) await changeQueueEntry(tx, theirs.id, { openMemberId: keptId });
}
