import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import type { Message } from '../../../platform/i18n/message';
import type { MergedPair } from '../../../platform/personal-data/personal-table';
import type { Hold } from '../holds/hold.entity';
import { lockHold, loadOpenHolds } from '../holds/holds.queries';
import { endHold } from '../holds/change-hold';
import type { CirculationDeps } from '../deps';
import { say } from '../words/say';

/** Two copies that wait on the shelf for one person and one title: staff decide which goes back. */
export async function listHoldObstacles(tx: EntityManager, pair: MergedPair): Promise<Message[]> {
  const both = (await doubledHolds(tx, pair)).filter(
    ({ mine, theirs }) => mine.trappedCopyId !== null && theirs.trappedCopyId !== null,
  );
  return both.length > 0 ? [say('mergeMembers.bothSetAside')] : [];
}

/**
 * Ends the hold that waits longer to be filled where both cards wait for one title: the one without a copy,
 * else the later one. The unit has locked both members.
 */
export async function endDuplicateHolds(
  deps: CirculationDeps,
  tx: EntityManager,
  { actor, ...pair }: MergedPair & { readonly actor: Actor },
): Promise<void> {
  for (const { mine, theirs } of await doubledHolds(tx, pair)) {
    const spare =
      mine.trappedCopyId !== null
        ? theirs
        : theirs.trappedCopyId !== null || isBefore(theirs, mine)
          ? mine
          : theirs;
    const hold = await lockHold(deps.db, tx, spare.id);
    if (hold && hold.closedAt === null)
      await endHold(deps, tx, actor, { hold, status: 'CANCELLED', reason: null });
  }
}

async function doubledHolds(
  tx: EntityManager,
  { keptId, mergedId }: MergedPair,
): Promise<{ mine: Hold; theirs: Hold }[]> {
  const kept = await loadOpenHolds(tx, keptId);
  return (await loadOpenHolds(tx, mergedId)).flatMap((theirs) => {
    const mine = kept.find(({ titleId }) => titleId === theirs.titleId);
    return mine ? [{ mine, theirs }] : [];
  });
}

function isBefore(one: Hold, other: Hold): boolean {
  return one.queueRank !== other.queueRank ? one.queueRank < other.queueRank : one.id < other.id;
}
