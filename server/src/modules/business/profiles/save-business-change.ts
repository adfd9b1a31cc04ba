import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { sqlInstant } from '../../../platform/db/columns';
import { updateRow } from '../../../platform/db/write-rows';
import { recordEvents } from '../../../platform/outbox/record-event';
import type { BusinessOwner, BusinessProfile } from './businesses.queries';
import { lockBusiness, loadOwners } from './businesses.queries';
import { findAcceptedFacts } from '../moderation/accepted-snapshot.queries';
import { loadAcceptedProducts } from './products.queries';
import { writeListing } from '../directory/write-listing.queries';
import type { BusinessDeps } from '../deps';
import { businessChanged, canEdit } from '../deps';
import { updateModeration } from '../moderation/update-moderation';

/** A locked business with its owners. */
export type LockedBusiness = { readonly profile: BusinessProfile; readonly owners: readonly BusinessOwner[] };

/** A change of a locked business: its columns, and whether the result counts as approved by staff. */
export type BusinessChange = {
  readonly profile: BusinessProfile;
  readonly columns: Readonly<Record<string, unknown>>;
  readonly isAccepted?: boolean;
};

/** Locks a business for somebody who may change it; null when there is none, or it is none of theirs. */
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
  { profile, columns, isAccepted = false }: BusinessChange,
): Promise<void> {
  const now = clock.now();
  await updateRow(tx, 'business', profile.id, {
    ...columns,
    changed_at: sqlInstant(now),
    version: profile.version + 1,
  });
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
