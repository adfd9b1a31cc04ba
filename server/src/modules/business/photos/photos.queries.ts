import { sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';

/** The file of a photo, and whether everybody may see it. */
export type PhotoFile = {
  readonly storedName: string;
  readonly businessId: string;
  readonly isShown: boolean;
};

/**
 * Finds the file of a photo of a business. Everybody sees what staff accepted and its owners show; what waits
 * to be accepted is for owners and staff.
 */
export async function findPhotoFile(db: Database, uploadId: string): Promise<PhotoFile | null> {
  const [photo] = await db.query<Omit<PhotoFile, 'isShown'> & { shown: number | string }>(
    `SELECT u.stored_name AS storedName, b.id AS businessId, CASE WHEN l.photo_upload_id = u.id THEN 1 WHEN l.shows_photos = 1 AND l.shows_products = 1
      AND EXISTS (SELECT 1 FROM business_accepted_product p WHERE p.photo_upload_id = u.id AND p.business_id = l.business_id) THEN 1 ELSE 0 END AS shown
    FROM upload u JOIN business b ON b.id = u.kept_for LEFT JOIN business_listing l ON l.business_id = b.id WHERE u.id = ? AND u.stored_name IS NOT NULL`,
    [uploadId],
  );
  return photo
    ? { storedName: photo.storedName, businessId: photo.businessId, isShown: Number(photo.shown) === 1 }
    : null;
}

/** Counts what somebody has sent since a moment. */
export async function countUploadsSince(db: Database, since: Date, createdBy: string): Promise<number> {
  const [sent] = await db.query<{ total: number | string }>(
    'SELECT COUNT(*) AS total FROM upload WHERE created_at > ? AND created_by = ?',
    [sqlInstant(since), createdBy],
  );
  return Number(sent?.total ?? 0);
}
