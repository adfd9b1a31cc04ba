import type { Database } from '../../../platform/db/database';
import type { PageEntries, PageEntry } from '../../catalogue';
import { partnerTable } from './partners.queries';

const pages = partnerTable.pick('id', 'updatedAt');
const SHOWN = 'p.is_public = 1 AND p.is_active = 1';

/** All partners that the portal shows in the order of their ids, for lists of all pages. */
export function partnerPages(db: Database): PageEntries {
  const after = async (id: string, limit: number): Promise<PageEntry[]> =>
    pages.list(db, `WHERE ${SHOWN} AND p.id > ? ORDER BY p.id LIMIT ${limit}`, [id]);
  // The last one of a part begins the next part, if anything follows it.
  const skip = async (id: string, count: number): Promise<string | null> => {
    const found = await pages.list(
      db,
      `WHERE ${SHOWN} AND p.id > ? ORDER BY p.id LIMIT 2 OFFSET ${count - 1}`,
      [id],
    );
    return found.length === 2 ? (found[0]?.id ?? null) : null;
  };
  return { after, skip };
}
