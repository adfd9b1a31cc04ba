import * as fs from 'node:fs';

import type { Actor } from '../../../platform/auth/actor';
import type { Database } from '../../../platform/db/database';
import { isAllowed } from '../../../platform/graphql/access';
import { uploadFile } from '../../../platform/uploads/store-upload';

/**
 * What a request for a photo finds: a file that everybody may see, one that only the caller may, or nothing
 * any more.
 */
export type BusinessPhotoFile =
  { readonly kind: 'public' | 'private'; readonly file: string } | { readonly kind: 'gone' };

type Row = { stored_name: string; business_id: string; is_shown: number };

/**
 * Everybody sees what staff accepted and its owners show; what waits to be accepted is for owners and staff.
 */
const SHOWN_BY = `SELECT u.stored_name, b.id AS business_id, CASE WHEN l.photo_upload_id = u.id THEN 1 WHEN l.shows_photos = 1 AND l.shows_products = 1
    AND EXISTS (SELECT 1 FROM business_accepted_product p WHERE p.photo_upload_id = u.id AND p.business_id = l.business_id) THEN 1 ELSE 0 END AS is_shown
  FROM upload u JOIN business b ON b.id = u.kept_for LEFT JOIN business_listing l ON l.business_id = b.id WHERE u.id = ? AND u.stored_name IS NOT NULL`;

/**
 * Finds the file behind a photo's address, as far as its owners show it now; they and staff see it even while
 * it is not shown.
 */
export async function businessPhoto(
  { db, dataDir }: { db: Database; dataDir: string },
  actor: Actor,
  uploadId: string,
): Promise<BusinessPhotoFile> {
  const [row] = await db.query<Row>(SHOWN_BY, [uploadId]);
  if (!row) return { kind: 'gone' };
  const isShown = Number(row.is_shown) === 1;
  const file = uploadFile(dataDir, row.stored_name);
  if (!fs.existsSync(file) || !(isShown || (await maySeeHidden(db, actor, row.business_id))))
    return { kind: 'gone' };
  return { kind: isShown ? 'public' : 'private', file };
}

async function maySeeHidden(db: Database, actor: Actor, businessId: string): Promise<boolean> {
  if (isAllowed(actor, { staff: 'business.read' })) return true;
  if (actor.kind !== 'member') return false;
  const [owner] = await db.query<{ member_id: string }>(
    'SELECT member_id FROM business_owner WHERE business_id = ? AND member_id = ?',
    [businessId, actor.memberId],
  );
  return owner !== undefined;
}
