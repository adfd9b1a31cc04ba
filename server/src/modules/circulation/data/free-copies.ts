import { defineLoader, indexBy, placeholders } from '../../../platform/graphql/loader';

/** Copies that stand on the shelf and can be lent, counted by title. */
export const freeCopiesByTitle = defineLoader<string, number>('freeCopiesByTitle', async ({ db }, ids) => {
  const sql = `SELECT title_id, COUNT(*) AS total FROM copy WHERE title_id IN (${placeholders(ids)}) AND status = 'AVAILABLE' AND is_reference_only = 0 GROUP BY title_id`;
  const rows = await db.query<{ title_id: string; total: number | string }>(sql, ids);
  return indexBy(ids, rows, (row) => row.title_id).map((row) => Number(row?.total ?? 0));
});
