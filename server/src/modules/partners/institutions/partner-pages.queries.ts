import type { Database } from '../../../platform/db/database';
import type { PageEntries } from '../../catalogue';
import { listPageEntries } from '../../catalogue';

/** All partners that the portal shows in the order of their ids, for lists of all pages. */
export function partnerPages(db: Database): PageEntries {
  return listPageEntries(db, {
    table: 'partner',
    columns: 'id, updated_at',
    where: 'AND t.is_public = 1 AND t.is_active = 1',
  });
}
