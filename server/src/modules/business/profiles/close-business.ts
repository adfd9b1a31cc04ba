import type { EntityManager } from 'typeorm';

import { deleteRows, updateRow } from '../../../platform/db/write-rows';
import { recordEvents } from '../../../platform/outbox/record-event';
import { releaseUpload } from '../../../platform/uploads/uploads.queries';
import { loadPhotoIds } from '../moderation/accepted-snapshot.queries';
import { lockBusiness } from './businesses.queries';
import type { BusinessDeps } from '../deps';
import { businessChanged } from '../deps';

/** What stays of a closed business: sector, kelurahan, size and dates, for statistics. */
const NOTHING = {
  name: '—',
  status: 'CLOSED',
  status_reason: null,
  summary: null,
  description: null,
  regency_place: null,
  street: null,
  whatsapp: null,
  nib: null,
  kbli_code: null,
  kbli_edition: null,
  links: null,
  photo_upload_id: null,
  photo_alt: null,
  public_fields: '[]',
  pending_since: null,
  changes_refused_at: null,
  verified_at: null,
  verified_by: null,
};

/**
 * Takes a business away for good: what it said about people goes, its photos are given up, its owners leave.
 * The unit may come from erasing a member.
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
  await updateRow(tx, 'business', id, { ...NOTHING, slug: id.toLowerCase(), version: profile.version + 1 });
  for (const photo of photos) await releaseUpload(tx, photo, id);
  await recordEvents(tx, [businessChanged(id)], clock.now());
}
