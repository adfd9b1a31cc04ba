import type { EntityManager } from 'typeorm';

import { sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import type { KeysetOrder } from '../../../platform/db/keyset';
import { keysetClause, keysetPage } from '../../../platform/db/keyset';
import type { BatchQuery } from '../../../platform/db/transactions/batch';
import { batchQuery } from '../../../platform/db/transactions/batch';
import { insertRows } from '../../../platform/db/write-rows';
import type { Page, PageRequest } from '../../../platform/graphql/connection';
import { placeholders } from '../../../platform/db/placeholders';
import { defineLoader, groupBy, indexBy } from '../../../platform/graphql/loader';
import type { Hold, NewHold } from './hold.entity';
import { HoldEntity } from './hold.entity';
import type { RawRow } from '../../../platform/db/table';
import { table } from '../../../platform/db/table';

const holds = table(HoldEntity, 'h', { nodeType: 'Hold' } as const);
const BY_COLLECTING: KeysetOrder = { column: 'h.collect_by', idColumn: 'h.id', direction: 'ASC' };
/** The longest queue that is read whole. */
const MOST_IN_QUEUE = 2_000;

/** Holds by id. */
export const holdById = defineLoader<string, Hold | null>('holdById', async ({ db }, ids) => {
  const rows = await holds.list(db, `WHERE h.id IN (${placeholders(ids)})`, ids);
  return indexBy(ids, rows, (hold) => hold.id);
});

/** Open holds by member: ready ones first, then by age. */
export const openHoldsByMember = defineLoader<string, Hold[]>('openHoldsByMember', async ({ db }, ids) => {
  const rows = await holds.list(
    db,
    `WHERE h.member_id IN (${placeholders(ids)}) AND h.closed_at IS NULL ORDER BY h.created_at, h.id LIMIT ${MOST_IN_QUEUE}`,
    ids,
  );
  const inOrder = rows.sort(
    (one, other) => Number(other.status === 'READY') - Number(one.status === 'READY'),
  );
  return groupBy(ids, inOrder, (hold) => hold.memberId ?? '');
});

/** Holds that wait, by title, in the order of the queue; those with a copy of their own are not in it. */
export const queueByTitle = defineLoader<string, Hold[]>('queueByTitle', async ({ db }, ids) => {
  const rows = await holds.list(
    db,
    `WHERE h.title_id IN (${placeholders(ids)}) AND h.closed_at IS NULL ORDER BY h.queue_rank, h.id LIMIT ${MOST_IN_QUEUE}`,
    ids,
  );
  return groupBy(
    ids,
    rows.filter((hold) => hold.status === 'QUEUED'),
    (hold) => hold.titleId,
  );
});

/** The number of open holds by title. */
export const holdCountByTitle = defineLoader<string, number>('holdCountByTitle', async ({ db }, ids) => {
  const rows = await db.query<{ title_id: string; total: number | string }>(
    `SELECT title_id, COUNT(*) AS total FROM hold WHERE title_id IN (${placeholders(ids)}) AND closed_at IS NULL GROUP BY title_id`,
    ids,
  );
  return indexBy(ids, rows, (row) => row.title_id).map((row) => Number(row?.total ?? 0));
});

/**
 * Reads the open holds of a title inside a unit in the order of the queue, those with a copy of their own
 * too; locks them.
 */
export async function lockHoldsOfTitle(db: Database, tx: EntityManager, titleId: string): Promise<Hold[]> {
  return holds.list(
    tx,
    `WHERE h.title_id = ? AND h.closed_at IS NULL ORDER BY h.queue_rank, h.id LIMIT ${MOST_IN_QUEUE}${db.forUpdate}`,
    [titleId],
  );
}

/** The question for the same, of the title whose copy carries a barcode. */
export function lockHoldsQuery(db: Database, barcode: string): BatchQuery<Hold[]> {
  const sql = `SELECT ${holds.columns} FROM hold h WHERE h.title_id = (SELECT c.title_id FROM copy c WHERE c.barcode = ?) AND h.closed_at IS NULL ORDER BY h.queue_rank, h.id LIMIT ${MOST_IN_QUEUE}${db.forUpdate}`;
  return batchQuery(sql, [barcode], (rows: readonly RawRow[]) => rows.map(holds.read));
}

/** Reads the open holds of a title inside a unit in the order of the queue, without locking them. */
export async function openHoldsOfTitle(tx: EntityManager, titleId: string): Promise<Hold[]> {
  return holds.list(
    tx,
    `WHERE h.title_id = ? AND h.closed_at IS NULL ORDER BY h.queue_rank, h.id LIMIT ${MOST_IN_QUEUE}`,
    [titleId],
  );
}

/** Reads the open holds of a member inside a unit. */
export async function loadOpenHolds(tx: EntityManager, memberId: string): Promise<Hold[]> {
  return holds.list(
    tx,
    `WHERE h.member_id = ? AND h.closed_at IS NULL ORDER BY h.id LIMIT ${MOST_IN_QUEUE}`,
    [memberId],
  );
}

/** Reads a hold inside a unit without locking it: the member it belongs to must be locked first. */
export async function readHold(tx: EntityManager, id: string): Promise<Hold | null> {
  return holds.first(tx, 'WHERE h.id = ?', [id]);
}

/** Locks a hold until the unit ends. */
export async function lockHold(db: Database, tx: EntityManager, id: string): Promise<Hold | null> {
  return holds.first(tx, `WHERE h.id = ?${db.forUpdate}`, [id]);
}

/** Finds the hold that a copy is kept for. */
export async function holdOfCopy(tx: EntityManager, copyId: string): Promise<Hold | null> {
  return holds.first(tx, 'WHERE h.trapped_copy_id = ?', [copyId]);
}

/** Opens a hold again that a loan had filled; it stands where it stood in the queue. */
export async function reopenHold(tx: EntityManager, holdId: string): Promise<void> {
  await tx.query(
    "UPDATE hold SET status = 'QUEUED', closed_at = NULL, closed_by = NULL, closing_reason = NULL, trapped_at = NULL, collect_by = NULL, version = version + 1 WHERE id = ?",
    [holdId],
  );
}

/** Lists what stands on the hold shelf of a branch, what must be collected first in front. */
export async function holdShelf(db: Database, branchId: string, page: PageRequest): Promise<Page<Hold>> {
  const filter = "h.pickup_branch_id = ? AND h.status = 'READY'";
  const { condition, values, orderBy } = keysetClause(BY_COLLECTING, page);
  const rows = await holds.list(db, `WHERE ${filter} AND ${condition} ${orderBy}`, [branchId, ...values]);
  const totalCount = async () => {
    const [row] = await db.query<{ total: number | string }>(
      `SELECT COUNT(*) AS total FROM hold h WHERE ${filter}`,
      [branchId],
    );
    return Number(row?.total ?? 0);
  };
  return keysetPage(rows, {
    page,
    order: BY_COLLECTING,
    position: (hold) => [hold.collectBy, hold.id],
    node: (hold) => hold,
    totalCount,
  });
}

/** Reads ids of holds whose last day on the shelf is over (strictly before today), oldest first. */
export async function expiredHoldIds(db: Database, today: string, limit: number): Promise<string[]> {
  const rows = await db.query<{ id: string }>(
    "SELECT id FROM hold WHERE status = 'READY' AND collect_by < ? ORDER BY collect_by, id LIMIT ?",
    [today, limit],
  );
  return rows.map(({ id }) => id);
}

/** Reads ids of suspended holds that resume today or should have before. */
export async function resumableHoldIds(db: Database, today: string, limit: number): Promise<string[]> {
  const rows = await db.query<{ id: string }>(
    "SELECT id FROM hold WHERE status = 'QUEUED' AND is_suspended = 1 AND suspended_until <= ? ORDER BY id LIMIT ?",
    [today, limit],
  );
  return rows.map(({ id }) => id);
}

/** Writes a hold at the end of the queue of its title. */
export async function insertHold(tx: EntityManager, hold: NewHold): Promise<void> {
  await insertRows(tx, holds.name, [
    holds.write({
      id: hold.id,
      memberId: hold.memberId,
      titleId: hold.titleId,
      copyId: hold.copyId,
      pickupBranchId: hold.pickupBranchId,
      status: 'QUEUED',
      queueRank: hold.queueRank,
      createdAt: hold.createdAt,
      placedBy: hold.placedBy,
      isSuspended: false,
      startsOn: hold.startsOn ?? null,
      wantedUntil: hold.wantedUntil ?? null,
      isSample: hold.isSample ?? false,
      version: 1,
    }),
  ]);
}

/** Keeps a copy for a hold: on the shelf until a day, or on its way to it. */
export async function trapCopy(
  tx: EntityManager,
  holdId: string,
  trap: { copyId: string; status: 'READY' | 'IN_TRANSIT'; at: Date; collectBy: string | null },
): Promise<void> {
  await tx.query(
    'UPDATE hold SET status = ?, trapped_copy_id = ?, trapped_at = ?, collect_by = ?, version = version + 1 WHERE id = ?',
    [trap.status, trap.copyId, sqlInstant(trap.at), trap.collectBy, holdId],
  );
}

/** Puts a hold that had a copy back into the queue at a rank. */
export async function requeueHold(tx: EntityManager, holdId: string, rank: number): Promise<void> {
  await tx.query(
    "UPDATE hold SET status = 'QUEUED', queue_rank = ?, trapped_copy_id = NULL, trapped_at = NULL, collect_by = NULL, version = version + 1 WHERE id = ?",
    [rank, holdId],
  );
}

/** Closes a hold; the copy it had is free. */
export async function closeHold(
  tx: EntityManager,
  holdId: string,
  end: { status: 'FULFILLED' | 'CANCELLED' | 'EXPIRED'; at: Date; by: string; reason: string | null },
): Promise<void> {
  await tx.query(
    'UPDATE hold SET status = ?, closed_at = ?, closed_by = ?, closing_reason = ?, trapped_copy_id = NULL, is_suspended = 0, suspended_until = NULL, version = version + 1 WHERE id = ?',
    [end.status, sqlInstant(end.at), end.by, end.reason, holdId],
  );
}

/** Suspends a hold until a day, or for good until it is resumed; it keeps its place. */
export async function suspend(
  tx: EntityManager,
  holdId: string,
  suspension: { isSuspended: boolean; until: string | null },
): Promise<void> {
  await tx.query(
    'UPDATE hold SET is_suspended = ?, suspended_until = ?, version = version + 1 WHERE id = ?',
    [Number(suspension.isSuspended), suspension.until, holdId],
  );
}
