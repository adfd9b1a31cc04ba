import type { Database } from '../../../platform/db/database';
import type { PageEntries } from '../../catalogue';
import { listPageEntries } from '../../catalogue';

const FOR_EVERYBODY = "t.visibility = 'PUBLIC' AND t.status = 'PUBLISHED'";

/**
 * Lists that staff have read, for lists of all pages: those that only whoever has the address may see are not
 * in it. A list changed when its newest title came.
 */
export function readingListPages(db: Database): PageEntries {
  return listPageEntries(db, {
    table: 'reading_list',
    columns:
      't.id, COALESCE((SELECT MAX(i.created_at) FROM reading_list_title i WHERE i.list_id = t.id), t.created_at) AS updated_at',
    where: `AND ${FOR_EVERYBODY}`,
  });
}

/** Tells whether there is such a list, whoever may see it. */
export async function isReadingListThere(db: Database, id: string): Promise<boolean> {
  return (await db.query('SELECT 1 FROM reading_list WHERE id = ?', [id])).length > 0;
}
