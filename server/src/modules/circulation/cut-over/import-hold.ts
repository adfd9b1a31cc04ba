import type { EntityManager } from 'typeorm';

import { recordEvents } from '../../../platform/outbox/record-event';
import { toInstant } from '../../../shared/civil-date';
import { copiesForHolds, copyIdWithBarcode, readBarcode } from '../../catalogue';
import { lockMember } from '../../members';
import { holdPlaced } from '../circulation.events';
import { insertHold, lockHoldsOfTitle } from '../holds/holds.queries';
import { lockHoldQueue } from '../holds/hold-ranks.queries';
import { rankOfNewHold } from '../holds/hold-queue.rules';
import type { PlaceOfCopy } from './cut-over.queries';
import { findPlaceOfCopy, wasHoldTaken } from './cut-over.queries';
import type { OldHold, Taken } from './cut-over-rows';
import type { CirculationDeps } from '../deps';
import { toOpenHolds } from '../holds/load-hold-queue';

const PRINCIPAL = 'system:cutover';

/**
 * Puts a member into the queue of the title of a copy, to be collected where that copy belongs. It is known
 * again by title, member and day.
 */
export async function takeHold(
  deps: CirculationDeps,
  tx: EntityManager,
  { old, memberId }: { old: OldHold; memberId: string },
): Promise<Taken> {
  const member = await lockMember(deps, tx, memberId);
  const place = await placeOf(tx, old.barcode);
  if (!member || place === null) return { problem: 'no copy carries this barcode' };
  const { titleId, branchId } = place;
  await lockHoldQueue(deps.db, tx, titleId);
  const createdAt = toInstant(old.from);
  if (await wasHoldTaken(tx, { titleId, memberId, at: createdAt, by: PRINCIPAL })) return 'existing';
  const queue = await lockHoldsOfTitle(deps.db, tx, titleId);
  if (queue.some((hold) => hold.memberId === memberId))
    return { problem: 'the member waits for this title already' };
  if (!member.canBorrow || (await copiesForHolds(tx, titleId)).length === 0)
    return {
      problem: member.canBorrow
        ? 'no copy of the title can fill it'
        : 'the member may only read in the library',
    };
  const now = deps.clock.now();
  const id = deps.newId('hld', now);
  await insertHold(tx, {
    id,
    memberId,
    titleId,
    copyId: null,
    pickupBranchId: branchId,
    createdAt,
    placedBy: PRINCIPAL,
    queueRank: rankOfNewHold(toOpenHolds(queue)),
  });
  await recordEvents(tx, [holdPlaced(id)], now);
  return 'created';
}

async function placeOf(tx: EntityManager, written: string): Promise<PlaceOfCopy | null> {
  const barcode = readBarcode(written);
  const copyId = barcode === null ? null : await copyIdWithBarcode(tx, barcode);
  return copyId === null ? null : findPlaceOfCopy(tx, copyId);
}
