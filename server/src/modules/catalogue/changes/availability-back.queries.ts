import { sqlInstant } from '../../../platform/db/columns';
import { placeholders } from '../../../platform/db/placeholders';
import type { QueryRunner } from '../../../platform/db/table';

/**
 * Tells whether copies of a title other than the given ones stood on their shelf at a moment, as the history of
 * each copy tells it; copies of today that came later do not count, and neither do those that moved in the same
 * moment: which was first is not known, and rather something is told twice than not at all.
 */
export async function wereOthersAvailable(
  db: QueryRunner,
  {
    titleId,
    copyIds,
    at,
  }: { readonly titleId: string; readonly copyIds: readonly string[]; readonly at: Date },
): Promise<boolean> {
  const moment = sqlInstant(at);
  const statusThen =
    "COALESCE((SELECT h.from_status FROM copy_status_change h WHERE h.copy_id = c.id AND h.changed_at > ? ORDER BY h.changed_at, CASE WHEN h.from_status = 'AVAILABLE' THEN 1 ELSE 0 END LIMIT 1), c.status)";
  const rows = await db.query(
    `SELECT 1 FROM copy c WHERE c.title_id = ? AND c.id NOT IN (${placeholders(copyIds)}) AND c.created_at <= ? AND ${statusThen} = 'AVAILABLE'
      AND NOT EXISTS (SELECT 1 FROM copy_status_change m WHERE m.copy_id = c.id AND m.changed_at = ?) LIMIT 1`,
    [titleId, ...copyIds, moment, moment, moment],
  );
  return Array.isArray(rows) && rows.length > 0;
}
