import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { recordEvents } from '../../../platform/outbox/record-event';
import type { BusinessDeps } from '../deps';
import { businessChanged, canEdit } from '../deps';
import { writeListing } from '../directory/write-listing.queries';
import {
  approveSnapshot,
  deleteSnapshot,
  findAcceptedFacts,
  pruneSnapshot,
  pruneSnapshotProducts,
} from '../moderation/accepted-snapshot.queries';
import { findEmptied, isOtherThanAccepted } from '../moderation/moderation.rules';
import { loadOwners } from '../owners/owners.queries';
import type { BusinessOwner, BusinessProfile } from './business.entity';
import { changeBusiness, lockBusiness } from './businesses.queries';
import { loadAcceptedProducts, loadProducts } from './products.queries';

/** A locked business with its owners. */
export type LockedBusiness = { readonly profile: BusinessProfile; readonly owners: readonly BusinessOwner[] };

/** A change of a locked business, and whether the result counts as approved by staff. */
export type BusinessChange = {
  readonly profile: BusinessProfile;
  readonly changes: Partial<BusinessProfile>;
  readonly isAccepted?: boolean;
};

/** Columns that remove the verification badge. */
export const NOT_VERIFIED = { verifiedAt: null, verifiedBy: null } as const;

/**
 * Locks a business for its owners or for staff who may change it; null if there is none or it is not theirs.
 */
export async function lockEditableBusiness(
  { db }: Pick<BusinessDeps, 'db'>,
  tx: EntityManager,
  { actor, id }: { actor: Actor; id: string },
): Promise<LockedBusiness | null> {
  const profile = await lockBusiness(db, tx, id);
  if (!profile || profile.status === 'CLOSED') return null;
  const owners = await loadOwners(tx, id);
  return canEdit(actor, owners) ? { profile, owners } : null;
}

/** Saves the change, updates the moderation state and rebuilds the public listing. */
export async function saveBusiness(
  { db, clock }: Pick<BusinessDeps, 'db' | 'clock'>,
  tx: EntityManager,
  { profile, changes, isAccepted = false }: BusinessChange,
): Promise<void> {
  const now = clock.now();
  await changeBusiness(tx, profile.id, { ...changes, updatedAt: now, version: profile.version + 1 });
  const changed = await lockBusiness(db, tx, profile.id);
  if (changed) {
    await updateModeration(tx, { profile: changed, isAccepted, now });
    await rebuildListing({ db }, tx, profile.id);
  }
  await recordEvents(tx, [businessChanged(profile.id)], now);
}

async function rebuildListing(
  { db }: Pick<BusinessDeps, 'db'>,
  tx: EntityManager,
  id: string,
): Promise<void> {
  const profile = await lockBusiness(db, tx, id);
  if (profile)
    await writeListing(tx, {
      profile,
      accepted: await findAcceptedFacts(tx, id),
      owners: await loadOwners(tx, id),
      products: await loadAcceptedProducts(tx, id),
    });
}

/** A locked business after a change, and whether staff have accepted all of it. */
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
      await changeBusiness(tx, profile.id, { pendingSince: null, changesRefusedAt: null });
  } else if (isAccepted || !before) {
    await approveSnapshot(tx, profile.id, now);
    // Verification belongs to the name and the NIB.
    const isOther = before !== null && (before.name !== profile.name || before.nib !== profile.nib);
    await changeBusiness(tx, profile.id, {
      pendingSince: null,
      changesRefusedAt: null,
      ...(isOther ? NOT_VERIFIED : {}),
    });
  } else {
    await pruneSnapshot(tx, profile.id, findEmptied(profile, before));
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
  await changeBusiness(
    tx,
    profile.id,
    isWaiting ? { pendingSince: now } : { pendingSince: null, changesRefusedAt: null, statusReason: null },
  );
}
