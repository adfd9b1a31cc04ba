import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { updateRow } from '../../../platform/db/write-rows';
import type { MergedPair } from '../../../platform/personal-data/personal-table';
import type { VolunteersDeps } from '../deps';
import { leaveUnfitShifts } from '../sign-up/leave-unfit-shifts';
import { findVolunteerOf, volunteerTable } from './volunteers.queries';

/**
 * Keeps a revocation of the agreement when two cards of one person, both locked, become one: whichever card it was
 * said on, it holds until they agree anew. Shifts to come of the card that stays are left; those of the other one are
 * when they have moved (`afterMerge`).
 */
export async function joinAgreements(
  deps: VolunteersDeps,
  tx: EntityManager,
  { keptId, mergedId, actor }: MergedPair & { readonly actor: Actor },
): Promise<void> {
  const [kept, merged] = [await findVolunteerOf(tx, keptId), await findVolunteerOf(tx, mergedId)];
  const revokedAt = merged?.revokedAt ?? null;
  if (!kept || revokedAt === null || kept.revokedAt !== null || kept.agreedAt > revokedAt) return;
  await updateRow(
    tx,
    volunteerTable.name,
    kept.id,
    volunteerTable.write({ revokedAt, version: kept.version + 1 }),
  );
  await leaveUnfitShifts(deps, tx, actor, keptId);
}
