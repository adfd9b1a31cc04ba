import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { sqlInstant } from '../../../platform/db/columns';
import { updateRow } from '../../../platform/db/write-rows';
import { recordEvents } from '../../../platform/outbox/record-event';
import type { BusinessOwner, BusinessProfile } from './businesses.queries';
import { lockBusiness, ownersOf } from './businesses.queries';
import { acceptedOf } from '../moderation/accepted.queries';
import { acceptedProductsOf } from './products.queries';
import { writeListing } from '../directory/write-listing.queries';
import type { BusinessDeps } from '../deps';
import { businessChanged, mayEdit } from '../deps';
import { moderate } from '../moderation/moderate';

/** A locked business with its owners. */
export type OpenBusiness = { readonly profile: BusinessProfile; readonly owners: readonly BusinessOwner[] };

/**
 * What is kept: changed columns of a locked business, and whether all of it counts as accepted by staff from
 * now on.
 */
export type Kept = {
  readonly profile: BusinessProfile;
  readonly columns: Readonly<Record<string, unknown>>;
  readonly isAccepted?: boolean;
};

/** Locks a business for somebody who may change it; null when there is none, or it is none of theirs. */
export async function openBusiness(
  { db }: Pick<BusinessDeps, 'db'>,
  tx: EntityManager,
  { actor, id }: { actor: Actor; id: string },
): Promise<OpenBusiness | null> {
  const profile = await lockBusiness(db, tx, id);
  if (!profile || profile.status === 'CLOSED') return null;
  const owners = await ownersOf(tx, id);
  return mayEdit(actor, owners) ? { profile, owners } : null;
}

/**
 * Writes changed columns of a locked business, notes what waits for staff, and writes anew what the public
 * sees of it.
 */
export async function keepBusiness(
  { db, clock }: Pick<BusinessDeps, 'db' | 'clock'>,
  tx: EntityManager,
  { profile, columns, isAccepted = false }: Kept,
): Promise<void> {
  const now = clock.now();
  await updateRow(tx, 'business', profile.id, {
    ...columns,
    changed_at: sqlInstant(now),
    version: profile.version + 1,
  });
  const changed = await lockBusiness(db, tx, profile.id);
  if (changed) {
    await moderate(tx, { profile: changed, isAccepted, now });
    await listAnew({ db }, tx, profile.id);
  }
  await recordEvents(tx, [businessChanged(profile.id)], now);
}

async function listAnew({ db }: Pick<BusinessDeps, 'db'>, tx: EntityManager, id: string): Promise<void> {
  const profile = await lockBusiness(db, tx, id);
  if (profile)
    await writeListing(tx, {
      profile,
      accepted: await acceptedOf(tx, id),
      owners: await ownersOf(tx, id),
      products: await acceptedProductsOf(tx, id),
    });
}
