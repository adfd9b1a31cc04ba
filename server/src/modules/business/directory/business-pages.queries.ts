import type { Database } from '../../../platform/db/database';
import type { PageEntries } from '../../catalogue';
import { listPageEntries } from '../../catalogue';

/**
 * All businesses of the directory in the order of their ids, for lists of all pages: only what its owners
 * show now.
 */
export function businessPages(db: Database): PageEntries {
  return listPageEntries(db, {
    table: 'business_listing',
    columns: 'business_id AS id, slug AS address, updated_at',
    key: 'business_id',
  });
}
