import type { EntityManager } from 'typeorm';

import { deleteRows } from '../../../platform/db/write-rows';
import { recordEvents } from '../../../platform/outbox/record-event';
import { releaseUpload } from '../../../platform/uploads/uploads.queries';
import { loadPhotoIds } from '../moderation/accepted-snapshot.queries';
import type { BusinessProfile } from './business.entity';
import { changeBusiness, lockBusiness } from './businesses.queries';
import { FACT_HANDLING, PROFILE_FACTS } from './profile-facts.columns';
import { NOT_VERIFIED } from './save-business-change';
import type { BusinessDeps } from '../deps';
import { businessChanged } from '../deps';

/** Empties all columns except sector, kelurahan, size and dates, which stay for statistics. */
const NOTHING: Partial<BusinessProfile> = {
  ...Object.fromEntries(
    PROFILE_FACTS.filter((fact) => !FACT_HANDLING[fact].staysWhenClosed).map((fact) => [fact, null]),
  ),
  name: '—',
  status: 'CLOSED',
  statusReason: null,
  links: [],
  publicFields: [],
  pendingSince: null,
  changesRefusedAt: null,
  ...NOT_VERIFIED,
};

/**
 * Closes a business for good: deletes what it says about people, releases its photos and removes its owners.
 * Also called when a member is erased.
 */
export async function closeBusiness(
  { db, clock }: Pick<BusinessDeps, 'db' | 'clock'>,
  tx: EntityManager,
  id: string,
): Promise<void> {
  const profile = await lockBusiness(db, tx, id);
  if (!profile) return;
  const photos = await loadPhotoIds(tx, id);
  for (const table of [
    'business_listing',
    'business_accepted_product',
    'business_accepted',
    'business_decision',
    'business_product',
    'business_consent',
    'business_invitation',
    'business_owner',
  ])
    await deleteRows(tx, table, 'business_id', [id]);
  await changeBusiness(tx, id, { ...NOTHING, slug: id.toLowerCase(), version: profile.version + 1 });
  for (const photo of photos) await releaseUpload(tx, photo, id);
  await recordEvents(tx, [businessChanged(id)], clock.now());
}
