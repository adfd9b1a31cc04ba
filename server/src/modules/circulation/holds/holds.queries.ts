import type { EntityManager } from 'typeorm';

import { readInstant, sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import type { KeysetOrder } from '../../../platform/db/keyset';
import { keysetClause, keysetPage } from '../../../platform/db/keyset';
import type { BatchQuery } from '../../../platform/db/transactions/batch';
import { batchQuery } from '../../../platform/db/transactions/batch';
import { insertRows } from '../../../platform/db/write-rows';
import type { Page, PageRequest } from '../../../platform/graphql/connection';
import { placeholders } from '../../../platform/db/placeholders';
import { defineLoader, groupBy, indexBy } from '../../../platform/graphql/loader';

/** States of a hold. */
export const HOLD_STATUSES = ['QUEUED', 'IN_TRANSIT', 'READY', 'FULFILLED', 'CANCELLED', 'EXPIRED'] as const;
/** One of the states of a hold. */
export type HoldStatus = (typeof HOLD_STATUSES)[number];

/** A hold as kept; whom it is shown to is decided where it is shown. */
export type Hold = {
  readonly nodeType: 'Hold';
  readonly id: string;
  readonly memberId: string | null;
  readonly titleId: string;
  readonly copyId: string | null;
  readonly pickupBranchId: string;
  readonly status: HoldStatus;
  readonly queueRank: number;
  readonly placedAt: Date;
  readonly isSuspended: boolean;
  readonly suspendedUntil: string | null;
  readonly startsOn: string | null;
  readonly wantedUntil: string | null;
  readonly collectBy: string | null;
  readonly trappedCopyId: string | null;
  readonly closedAt: Date | null;
};

type Row = {
  id: string;
  member_id: string | null;
  title_id: string;
  copy_id: string | null;
  pickup_branch_id: string;
  status: HoldStatus;
  queue_rank: number;
  placed_at: Date | string;
  is_suspended: number;
  suspended_until: string | null;
  starts_on: string | null;
  wanted_until: string | null;
  collect_by: string | null;
  trapped_copy_id: string | null;
  closed_at: Date | string | null;
};

/** A hold to be written. */
export type NewHold = Pick<
  Hold,
  'id' | 'titleId' | 'copyId' | 'pickupBranchId' | 'placedAt' | 'queueRank'
> & {
  readonly memberId: string;
  readonly placedBy: string;
  readonly startsOn?: string | null;
  readonly wantedUntil?: string | null;
  readonly isSample?: boolean;
};

const COLUMNS = `h.id, h.member_id, h.title_id, h.copy_id, h.pickup_branch_id, h.status, h.queue_rank, h.placed_at, h.is_suspended, h.suspended_until, h.starts_on, h.wanted_until,
  h.collect_by, h.trapped_copy_id, h.closed_at`;
const BY_COLLECTING: KeysetOrder = { column: 'h.collect_by', idColumn: 'h.id', direction: 'ASC' };
/** The longest queue that is read whole. */
const MOST_IN_QUEUE = 2_000;

/** Holds by id. */
export const holdById = defineLoader<string, Hold | null>('holdById', async ({ db }, ids) => {
  const rows = await db.query<Row>(`SELECT ${COLUMNS} FROM hold h WHERE h.id IN (${placeholders(ids)})`, ids);
  return indexBy(ids, rows.map(toHold), (hold) => hold.id);
});

/** Open holds by member: ready ones first, then by age. */
export const openHoldsByMember = defineLoader<string, Hold[]>('openHoldsByMember', async ({ db }, ids) => {
  const rows = await db.query<Row>(
    `SELECT ${COLUMNS} FROM hold h WHERE h.member_id IN (${placeholders(ids)}) AND h.closed_at IS NULL ORDER BY h.placed_at, h.id LIMIT ${MOST_IN_QUEUE}`,
    ids,
  );
  const inOrder = rows
    .map(toHold)
    .sort((one, other) => Number(other.status === 'READY') - Number(one.status === 'READY'));
  return groupBy(ids, inOrder, (hold) => hold.memberId ?? '');
});

/** Holds that wait, by title, in the order of the queue; those with a copy of their own are not in it. */
export const queueByTitle = defineLoader<string, Hold[]>('queueByTitle', async ({ db }, ids) => {
  const rows = await db.query<Row>(
    `SELECT ${COLUMNS} FROM hold h WHERE h.title_id IN (${placeholders(ids)}) AND h.closed_at IS NULL ORDER BY h.queue_rank, h.id LIMIT ${MOST_IN_QUEUE}`,
    ids,
  );
  return groupBy(
    ids,
    rows.map(toHold).filter((hold) => hold.status === 'QUEUED'),
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
  const rows = await tx.query<Row[]>(
    `SELECT ${COLUMNS} FROM hold h WHERE h.title_id = ? AND h.closed_at IS NULL ORDER BY h.queue_rank, h.id LIMIT ${MOST_IN_QUEUE}${db.forUpdate}`,
    [titleId],
  );
  return rows.map(toHold);
}

/** The question for the same, of the title whose copy carries a barcode. */
export function lockHoldsQuery(db: Database, barcode: string): BatchQuery<Hold[]> {
  const sql = `SELECT ${COLUMNS} FROM hold h WHERE h.title_id = (SELECT c.title_id FROM copy c WHERE c.barcode = ?) AND h.closed_at IS NULL ORDER BY h.queue_rank, h.id LIMIT ${MOST_IN_QUEUE}${db.forUpdate}`;
  return batchQuery(sql, [barcode], (rows: readonly Row[]) => rows.map(toHold));
}

/** Reads the open holds of a title inside a unit in the order of the queue, without locking them. */
export async function openHoldsOfTitle(tx: EntityManager, titleId: string): Promise<Hold[]> {
  const rows = await tx.query<Row[]>(
    `SELECT ${COLUMNS} FROM hold h WHERE h.title_id = ? AND h.closed_at IS NULL ORDER BY h.queue_rank, h.id LIMIT ${MOST_IN_QUEUE}`,
    [titleId],
  );
  return rows.map(toHold);
}

/** Reads the open holds of a member inside a unit. */
export async function loadOpenHolds(tx: EntityManager, memberId: string): Promise<Hold[]> {
  const rows = await tx.query<Row[]>(
    `SELECT ${COLUMNS} FROM hold h WHERE h.member_id = ? AND h.closed_at IS NULL ORDER BY h.id LIMIT ${MOST_IN_QUEUE}`,
    [memberId],
  );
  return rows.map(toHold);
}

/** Reads a hold inside a unit without locking it: the member it belongs to must be locked first. */
export async function readHold(tx: EntityManager, id: string): Promise<Hold | null> {
  const [row] = await tx.query<Row[]>(`SELECT ${COLUMNS} FROM hold h WHERE h.id = ?`, [id]);
  return row ? toHold(row) : null;
}

/** Locks a hold until the unit ends. */
export async function lockHold(db: Database, tx: EntityManager, id: string): Promise<Hold | null> {
  const [row] = await tx.query<Row[]>(`SELECT ${COLUMNS} FROM hold h WHERE h.id = ?${db.forUpdate}`, [id]);
  return row ? toHold(row) : null;
}

/** Finds the hold that a copy is kept for. */
export async function holdOfCopy(tx: EntityManager, copyId: string): Promise<Hold | null> {
  const [row] = await tx.query<Row[]>(`SELECT ${COLUMNS} FROM hold h WHERE h.trapped_copy_id = ?`, [copyId]);
  return row ? toHold(row) : null;
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
  const rows = await db.query<Row>(
    `SELECT ${COLUMNS} FROM hold h WHERE ${filter} AND ${condition} ${orderBy}`,
    [branchId, ...values],
  );
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
    position: (row) => [row.collect_by, row.id],
    node: toHold,
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
  await insertRows(tx, 'hold', [
    {
      id: hold.id,
      member_id: hold.memberId,
      title_id: hold.titleId,
      copy_id: hold.copyId,
      pickup_branch_id: hold.pickupBranchId,
      status: 'QUEUED',
      queue_rank: hold.queueRank,
      placed_at: sqlInstant(hold.placedAt),
      placed_by: hold.placedBy,
      is_suspended: 0,
      starts_on: hold.startsOn ?? null,
      wanted_until: hold.wantedUntil ?? null,
      is_sample: Number(hold.isSample ?? false),
      version: 1,
    },
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

function toHold(row: Row): Hold {
  return {
    nodeType: 'Hold',
    id: row.id,
    memberId: row.member_id,
    titleId: row.title_id,
    copyId: row.copy_id,
    pickupBranchId: row.pickup_branch_id,
    status: row.status,
    queueRank: row.queue_rank,
    placedAt: readInstant(row.placed_at),
    isSuspended: row.is_suspended === 1,
    suspendedUntil: row.suspended_until,
    startsOn: row.starts_on,
    wantedUntil: row.wanted_until,
    collectBy: row.collect_by,
    trappedCopyId: row.trapped_copy_id,
    closedAt: row.closed_at === null ? null : readInstant(row.closed_at),
  };
}
