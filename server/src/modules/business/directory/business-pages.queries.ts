import { readInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import type { PageEntries, PageEntry } from '../../catalogue';

/**
 * All businesses of the directory in the order of their ids, for lists of all pages: only what its owners
 * show now.
 */
export function businessPages(db: Database): PageEntries {
  const after = async (id: string, limit: number): Promise<PageEntry[]> => {
    const rows = await db.query<{ business_id: string; slug: string; changed_at: Date | string }>(
      `SELECT l.business_id, l.slug, l.changed_at FROM business_listing l WHERE l.business_id > ? ORDER BY l.business_id LIMIT ${limit}`,
      [id],
    );
    return rows.map((row) => ({
      id: row.business_id,
      address: row.slug,
      updatedAt: readInstant(row.changed_at),
    }));
  };
  // The last one of a part begins the next part, if anything follows it.
  const skip = async (id: string, count: number): Promise<string | null> => {
    const rows = await db.query<{ business_id: string }>(
      `SELECT l.business_id FROM business_listing l WHERE l.business_id > ? ORDER BY l.business_id LIMIT 2 OFFSET ${count - 1}`,
      [id],
    );
    return rows.length === 2 ? (rows[0]?.business_id ?? null) : null;
  };
  return { after, skip };
}
