import type { EntityManager } from 'typeorm';

import { sqlInstant } from '../../../platform/db/columns';
import { updateRow } from '../../../platform/db/write-rows';
import {
  acceptAsItIs,
  acceptedOf,
  dropAccepted,
  trimAccepted,
  trimAcceptedProducts,
} from './accepted.queries';
import type { BusinessProfile } from '../profiles/businesses.queries';
import { ownersOf } from '../profiles/businesses.queries';
import { acceptedProductsOf, productsOf } from '../profiles/products.queries';
import { emptiedColumns, isOtherThanAccepted } from './moderation.rules';

/** A business after a change, locked; and whether staff read all of it. */
export type Moderated = {
  readonly profile: BusinessProfile;
  readonly isAccepted: boolean;
  readonly now: Date;
};

/**
 * Keeps apart what staff accepted and what owners changed since: accepted facts change by acceptance alone,
 * but for what owners empty. What leaves the directory has nothing accepted.
 */
export async function moderate(tx: EntityManager, { profile, isAccepted, now }: Moderated): Promise<void> {
  const before = await acceptedOf(tx, profile.id);
  if (profile.status !== 'PUBLISHED') {
    if (before) await dropAccepted(tx, profile.id);
    if (before || profile.pendingSince)
      await updateRow(tx, 'business', profile.id, { pending_since: null, changes_refused_at: null });
  } else if (isAccepted || !before) {
    await acceptAsItIs(tx, profile.id, now);
    // What was verified is this name with this number.
    const isOther = before !== null && (before.name !== profile.name || before.nib !== profile.nib);
    await updateRow(tx, 'business', profile.id, {
      pending_since: null,
      changes_refused_at: null,
      ...(isOther ? { verified_at: null, verified_by: null } : {}),
    });
  } else {
    await trimAccepted(tx, profile.id, emptiedColumns(profile, before));
    await trimAcceptedProducts(tx, profile.id);
    await noteWaiting(tx, profile, now);
  }
}

async function noteWaiting(tx: EntityManager, profile: BusinessProfile, now: Date): Promise<void> {
  const [facts, owners] = [await acceptedOf(tx, profile.id), await ownersOf(tx, profile.id)];
  const isWaiting =
    facts !== null &&
    (isOtherThanAccepted(
      { facts: profile, products: await productsOf(tx, profile.id) },
      { facts, products: await acceptedProductsOf(tx, profile.id) },
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
