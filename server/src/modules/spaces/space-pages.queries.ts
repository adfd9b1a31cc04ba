import type { Database } from '../../platform/db/database';
import type { PageEntries } from '../catalogue';

/** More spaces than a city library has. */
const MOST_SPACES = 500;

/** Spaces in use in the order of their ids, for lists of all pages. */
export function spacePages(db: Database): PageEntries {
  const after: PageEntries['after'] = async (id) => {
    const rows = await db.query<{ id: string }>(
      `SELECT id FROM space WHERE is_active = 1 AND id > ? ORDER BY id LIMIT ${MOST_SPACES}`,
      [id],
    );
    return rows.map((row) => ({ id: row.id, updatedAt: null }));
  };
  return { after, skip: async () => null };
}
