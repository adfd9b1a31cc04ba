import type { EntityManager } from 'typeorm';

import type { Database } from '../../../platform/db/database';

/** Locks the queue of a title until the unit ends: who queues up for it, or moves in it, at the same time waits here. */
export async function lockQueueOf(db: Database, tx: EntityManager, titleId: string): Promise<void> {
  await tx.query(`SELECT id FROM title WHERE id = ?${db.forUpdate}`, [titleId]);
}

/** Gives a hold another rank in its queue. */
export async function changeRank(tx: EntityManager, holdId: string, rank: number): Promise<void> {
  await tx.query('UPDATE hold SET queue_rank = ?, version = version + 1 WHERE id = ?', [rank, holdId]);
}
