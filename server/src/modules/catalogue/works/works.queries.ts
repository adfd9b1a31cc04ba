import { placeholders } from '../../../platform/db/placeholders';
import { defineLoader, indexBy } from '../../../platform/graphql/loader';

/** Editions of the same intellectual creation. */
export type Work = {
  readonly nodeType: 'Work';
  readonly id: string;
  readonly title: string;
  readonly editionCount: number;
};

type Row = { id: string; title: string; editions: number | string };

/** Works by id, with the number of their editions. */
export const workById = defineLoader<string, Work | null>('workById', async ({ db }, ids) => {
  const sql = `SELECT w.id, w.title, (SELECT COUNT(*) FROM title t WHERE t.work_id = w.id) AS editions FROM work w WHERE w.id IN (${placeholders(ids)})`;
  const rows = await db.query<Row>(sql, ids);
  return indexBy(ids, rows.map(toWork), (work) => work.id);
});

function toWork(row: Row): Work {
  return { nodeType: 'Work', id: row.id, title: row.title, editionCount: Number(row.editions) };
}
