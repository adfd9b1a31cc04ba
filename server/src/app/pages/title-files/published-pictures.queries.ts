import { sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';

/** What anybody may see by now, and a picture `u` of it; each takes a moment where it says `?`. */
const PUBLISHED = [
  'SELECT 1 FROM title t WHERE t.cover_upload_id = u.id',
  "SELECT 1 FROM story s JOIN site_page p ON p.id = s.page_id WHERE s.page_id = u.kept_for AND s.cover_upload_id = u.id AND p.kind = 'STORY' AND p.published_number IS NOT NULL",
  "SELECT 1 FROM programme g WHERE g.poster_upload_id = u.id AND g.status = 'PUBLISHED'",
  'SELECT 1 FROM event_person n WHERE n.photo_upload_id = u.id AND n.is_public = 1',
  'SELECT 1 FROM event e WHERE e.poster_upload_id = u.id AND e.public_from <= ? AND e.is_template = 0',
  'SELECT 1 FROM event_work w JOIN event e ON e.id = w.event_id WHERE w.upload_id = u.id AND e.public_from <= ? AND e.is_template = 0',
] as const;

/**
 * Tells whether a stored picture stands in something that is published, and whose whole address the contract tells: a
 * title, a story, a programme, an event, or somebody with a page who makes events. Photos of complaints, plans of
 * floors, logos of cards and drafts do not.
 */
export async function isPublishedPicture(db: Database, storedName: string, now: Date): Promise<boolean> {
  const conditions = PUBLISHED.map((found) => `EXISTS (${found})`).join(' OR ');
  const moments = PUBLISHED.filter((found) => found.includes('?')).map(() => sqlInstant(now));
  const rows = await db.query(`SELECT u.id FROM upload u WHERE u.stored_name = ? AND (${conditions})`, [
    storedName,
    ...moments,
  ]);
  return rows.length > 0;
}
