import type { Database } from '../../../platform/db/database';
import { table } from '../../../platform/db/table';
import type { PageEntries, PageEntry } from '../../catalogue';
import { BusinessListingEntity } from './business-listing.entity';

const listings = table(BusinessListingEntity, 'l').pick('businessId', 'slug', 'updatedAt');

/**
 * All businesses of the directory in the order of their ids, for lists of all pages: only what its owners
 * show now.
 */
export function businessPages(db: Database): PageEntries {
  const after = async (id: string, limit: number): Promise<PageEntry[]> => {
    const pages = await listings.list(db, `WHERE l.business_id > ? ORDER BY l.business_id LIMIT ${limit}`, [
      id,
    ]);
    return pages.map(({ businessId, slug, updatedAt }) => ({
      id: businessId,
      address: slug,
      updatedAt,
    }));
  };
  // The last one of a part begins the next part, if anything follows it.
  const skip = async (id: string, count: number): Promise<string | null> => {
    const pages = await listings.list(
      db,
      `WHERE l.business_id > ? ORDER BY l.business_id LIMIT 2 OFFSET ${count - 1}`,
      [id],
    );
    return pages.length === 2 ? (pages[0]?.businessId ?? null) : null;
  };
  return { after, skip };
}
