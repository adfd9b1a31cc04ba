import type { EntityManager } from 'typeorm';

import { sqlInstant } from '../../../platform/db/columns';
import { updateRow } from '../../../platform/db/write-rows';
import {
  approveSnapshot,
  findAcceptedFacts,
  deleteSnapshot,
  pruneSnapshot,
  pruneSnapshotProducts,
} from './accepted-snapshot.queries';
import type { BusinessProfile } from '../profiles/businesses.queries';
import { loadOwners } from '../profiles/businesses.queries';
import { loadAcceptedProducts, loadProducts } from '../profiles/products.queries';
import { emptiedColumns, isOtherThanAccepted } from './moderation.rules';

/** A business after a change, locked; and whether staff read all of it. */
export type ModeratedBusiness = {
  readonly profile: BusinessProfile;
  readonly isAccepted: boolean;
  readonly now: Date;
};

/**
 * Maintains the approved snapshot of a published business: it changes by approval only, except that facts the
 * owner removed disappear at once. An unpublished business has no snapshot.
 */
export async function updateModeration(
  tx: EntityManager,
  { profile, isAccepted, now }: ModeratedBusiness,
): Promise<void> {
  const before = await findAcceptedFacts(tx, profile.id);
  if (profile.status !== 'PUBLISHED') {
    if (before) await deleteSnapshot(tx, profile.id);
    if (before || profile.pendingSince)
      await updateRow(tx, 'business', profile.id, { pending_since: null, changes_refused_at: null });
  } else if (isAccepted || !before) {
    await approveSnapshot(tx, profile.id, now);
    // What was verified is this name with this number.
    const isOther = before !== null && (before.name !== profile.name || before.nib !== profile.nib);
    await updateRow(tx, 'business', profile.id, {
      pending_since: null,
      changes_refused_at: null,
      ...(isOther ? { verified_at: null, verified_by: null } : {}),
    });
  } else {
    await pruneSnapshot(tx, profile.id, emptiedColumns(profile, before));
    await pruneSnapshotProducts(tx, profile.id);
    await updatePendingFlag(tx, profile, now);
  }
}

async function updatePendingFlag(tx: EntityManager, profile: BusinessProfile, now: Date): Promise<void> {
  const [facts, owners] = [await findAcceptedFacts(tx, profile.id), await loadOwners(tx, profile.id)];
  const isWaiting =
    facts !== null &&
    (isOtherThanAccepted(
      { facts: profile, products: await loadProducts(tx, profile.id) },
      { facts, products: await loadAcceptedProducts(tx, profile.id) },
    ) ||
      owners.some(({ publicName, acceptedName }) => publicName !== null && publicName !== acceptedName));
  if (isWaiting === (profile.pendingSince !== null)) return;
  await updateRow(
    tx,
    'business',
    profile.id,
    isWaiting
      ? { pending_since: sqlInstant(now) }
      : { pending_since: null, changes_refused_at: null, status_reason: null },
  );
}
