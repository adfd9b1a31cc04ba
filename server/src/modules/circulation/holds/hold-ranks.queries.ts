import type { EntityManager } from 'typeorm';

import { sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';

/**
 * Locks the queue of a title until the unit ends: who queues up for it, or moves in it, at the same time
 * waits here.
 */
export async function lockHoldQueue(db: Database, tx: EntityManager, titleId: string): Promise<void> {
  await tx.query(`SELECT id FROM title WHERE id = ?${db.forUpdate}`, [titleId]);
}

/** Gives a hold another rank in its queue. */
export async function changeRank(tx: EntityManager, holdId: string, rank: number): Promise<void> {
  await tx.query('UPDATE hold SET queue_rank = ?, version = version + 1 WHERE id = ?', [rank, holdId]);
}

/** Finds the holds on a title that somebody cancelled within a moment, those of one member left out. */
export async function holdsCancelledBy(
  tx: EntityManager,
  {
    titleId,
    by,
    from,
    to,
    exceptOf,
  }: { titleId: string; by: string; from: Date; to: Date; exceptOf: string | null },
): Promise<string[]> {
  const sql =
    "SELECT id FROM hold WHERE title_id = ? AND closed_at BETWEEN ? AND ? AND closed_by = ? AND status = 'CANCELLED' AND member_id <> ? ORDER BY id LIMIT 10";
  return (
    await tx.query<{ id: string }[]>(sql, [titleId, sqlInstant(from), sqlInstant(to), by, exceptOf ?? ''])
  ).map(({ id }) => id);
}
