import { readInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import type { PageEntries, PageEntry } from '../../catalogue';

const FOR_EVERYBODY = "l.visibility = 'PUBLIC' AND l.status = 'PUBLISHED'";

/**
 * Lists that staff have read, for lists of all pages: those that only whoever has the address may see are not
 * in it. A list changed when its newest title came.
 */
export function readingListPages(db: Database): PageEntries {
  const after = async (id: string, limit: number): Promise<PageEntry[]> => {
    const rows = await db.query<{ id: string; updatedAt: Date | string }>(
      `SELECT l.id, COALESCE((SELECT MAX(t.created_at) FROM reading_list_title t WHERE t.list_id = l.id), l.created_at) AS updatedAt FROM reading_list l WHERE ${FOR_EVERYBODY} AND l.id > ? ORDER BY l.id LIMIT ${limit}`,
      [id],
    );
    return rows.map((row) => ({ id: row.id, updatedAt: readInstant(row.updatedAt) }));
  };
  // The last list of a part begins the next one, if anything follows it.
  const skip = async (id: string, count: number): Promise<string | null> => {
    const rows = await db.query<{ id: string }>(
      `SELECT l.id FROM reading_list l WHERE ${FOR_EVERYBODY} AND l.id > ? ORDER BY l.id LIMIT 2 OFFSET ${count - 1}`,
      [id],
    );
    return rows.length === 2 ? (rows[0]?.id ?? null) : null;
  };
  return { after, skip };
}
