import { placeholders } from '../../../platform/db/placeholders';
import { defineLoader, groupBy } from '../../../platform/graphql/loader';

/** More copies than stand on the shelves for a page of loans. */
const MOST_COPIES = 5_000;

/** Ids of the copies that stand on the shelf and can be lent, by title. */
export const freeCopiesByTitle = defineLoader<string, { id: string; title_id: string }[]>(
  'freeCopiesByTitle',
  async ({ db }, ids) => {
    const sql = `SELECT id, title_id FROM copy WHERE title_id IN (${placeholders(ids)}) AND status = 'AVAILABLE' AND is_reference_only = 0 ORDER BY id LIMIT ${MOST_COPIES}`;
    return groupBy(ids, await db.query<{ id: string; title_id: string }>(sql, ids), (row) => row.title_id);
  },
);
