import type { EntityManager } from 'typeorm';

import { sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import { placeholders } from '../../../platform/db/placeholders';
import { table } from '../../../platform/db/table';
import { groupBy } from '../../../platform/graphql/loader';
import { toWaitingQueue } from '../../../platform/waiting';
import type { WaitingQueue } from '../../../platform/waiting';
import { toCivilDate } from '../../../shared/civil-date';
import type { OpenHold } from '../holds/hold-queue.rules';
import { HoldEntity } from '../holds/hold.entity';
import { toOpenHolds } from '../holds/load-hold-queue';

/** What is counted of a day at the desk. */
export type DeskFigures = {
  readonly overdueLoanCount: WaitingQueue;
  readonly readyHoldCount: number;
  readonly transferCount: WaitingQueue;
  readonly dueTodayCount: number;
  /** Holds that end today or should have ended. */
  readonly endingHoldCount: number;
  /** Open cases that wait for a decision. */
  readonly openCaseCount: WaitingQueue;
};

type DeskRow = Record<
  'overdue' | 'dueToday' | 'readyHolds' | 'transfers' | 'endingHolds' | 'cases',
  number | string
> &
  Record<'overdueSince' | 'transferSince' | 'caseSince', Date | string | null>;

/** Counts the loans, holds, transfers and cases of a branch, or of all branches, in one statement. */
export async function deskFigures(
  db: Database,
  { branchId, now }: { branchId: string | null; now: Date },
): Promise<DeskFigures> {
  const at = (column: string): string => (branchId === null ? '' : ` AND ${column} = ?`);
  const own = branchId === null ? [] : [branchId];
  const today = toCivilDate(now);
  const sql = `SELECT
    overdue.total AS overdue, overdue.since AS overdueSince, sent.total AS transfers, sent.since AS transferSince,
    opened.total AS cases, opened.since AS caseSince,
    (SELECT COUNT(*) FROM loan WHERE closed_at IS NULL AND due_on = ?${at('branch_id')}) AS dueToday,
    (SELECT COUNT(*) FROM hold WHERE status = 'READY'${at('pickup_branch_id')}) AS readyHolds,
    (SELECT COUNT(*) FROM hold WHERE status = 'READY' AND collect_by <= ?${at('pickup_branch_id')}) AS endingHolds
    FROM (SELECT COUNT(*) AS total, MIN(due_at) AS since FROM loan WHERE closed_at IS NULL AND due_at <= ? AND status = 'OPEN'${at('branch_id')}) overdue
    CROSS JOIN (SELECT COUNT(*) AS total, MIN(sent_at) AS since FROM transfer WHERE closed_at IS NULL${at('to_branch_id')}) sent
    CROSS JOIN (SELECT COUNT(*) AS total, MIN(opened_at) AS since FROM copy_case WHERE kind IN ('CLAIMED_RETURNED', 'DAMAGED') AND open_copy_id IS NOT NULL${at('branch_id')}) opened`;
  const values = [today, ...own, ...own, today, ...own, sqlInstant(now), ...own, ...own, ...own];
  const [row] = await db.query<DeskRow>(sql, values);
  return {
    overdueLoanCount: toWaitingQueue(row && { total: row.overdue, since: row.overdueSince }),
    dueTodayCount: Number(row?.dueToday ?? 0),
    readyHoldCount: Number(row?.readyHolds ?? 0),
    transferCount: toWaitingQueue(row && { total: row.transfers, since: row.transferSince }),
    endingHoldCount: Number(row?.endingHolds ?? 0),
    openCaseCount: toWaitingQueue(row && { total: row.cases, since: row.caseSince }),
  };
}

const holds = table(HoldEntity, 'h', { nodeType: 'Hold' } as const);
/** More than a branch fetches in a day. */
const MOST_HOLDS = 2_000;
const MOST_COPIES = 5_000;

/** A title that somebody waits for, in shelf order, and since when each of its holds waits. */
export type AwaitedTitle = {
  readonly titleId: string;
  readonly holds: readonly OpenHold[];
  readonly placedAt: ReadonlyMap<string, Date>;
};

/** A copy on the shelf of its branch that can be lent. */
export type CopyOnShelf = {
  readonly id: string;
  readonly titleId: string;
  readonly branchId: string;
  readonly materialType: string;
};

/**
 * Reads who waits for the titles of which a copy stands on the shelves of a branch, or of any, in shelf order
 * and each queue in its own.
 */
export async function listAwaitedTitles(db: Database, branchId: string | null): Promise<AwaitedTitle[]> {
  const here = branchId === null ? '' : ' AND c.branch_id = ?';
  const rest = `JOIN title t ON t.id = h.title_id
    WHERE h.status = 'QUEUED' AND EXISTS (SELECT 1 FROM copy c WHERE c.title_id = h.title_id AND c.status = 'AVAILABLE' AND c.is_reference_only = 0${here})
    ORDER BY t.shelf_sort_key, h.title_id, h.queue_rank, h.id LIMIT ${MOST_HOLDS}`;
  const waiting = await holds.list(db, rest, branchId === null ? [] : [branchId]);
  const titleIds = [...new Set(waiting.map(({ titleId }) => titleId))];
  const byTitle = groupBy(titleIds, waiting, (hold) => hold.titleId);
  return titleIds.map((titleId, index) => {
    const queue = byTitle[index] ?? [];
    const placedAt = new Map(queue.map((hold) => [hold.id, hold.createdAt]));
    return { titleId, holds: toOpenHolds(queue), placedAt };
  });
}

/** Reads the copies of titles that stand on the shelves of all branches and can be lent. */
export function copiesOnShelves(db: Database, titleIds: readonly string[]): Promise<CopyOnShelf[]> {
  return titleIds.length === 0 ? Promise.resolve([]) : db.query<CopyOnShelf>(onShelvesOf(titleIds), titleIds);
}

/** Reads the same of one title inside a unit. */
export function copiesOfTitleOnShelves(tx: EntityManager, titleId: string): Promise<CopyOnShelf[]> {
  return tx.query<CopyOnShelf[]>(onShelvesOf([titleId]), [titleId]);
}

function onShelvesOf(titleIds: readonly string[]): string {
  return `SELECT c.id, c.title_id AS titleId, c.branch_id AS branchId, t.material_type AS materialType FROM copy c JOIN title t ON t.id = c.title_id
    WHERE c.title_id IN (${placeholders(titleIds)}) AND c.status = 'AVAILABLE' AND c.is_reference_only = 0 ORDER BY c.id LIMIT ${MOST_COPIES}`;
}
