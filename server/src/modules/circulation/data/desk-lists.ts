import { sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import { civilDateOf } from '../../../shared/civil-date';

/** The numbers of a day at the desk. */
export type TodayAtDesk = { readonly overdueLoanCount: number; readonly readyHoldCount: number; readonly pullCount: number; readonly transferCount: number; readonly dueTodayCount: number };

/** A hold and the copy on the shelf that would fill it. */
export type PullRequest = { readonly holdId: string; readonly copyId: string };

const MOST_PULLS = 100;
const MOST_PAIRS = 2_000;

/** Counts what waits at a branch, or at all branches. */
export async function todayAtDesk(db: Database, { branchId, now }: { branchId: string | null; now: Date }): Promise<TodayAtDesk> {
  const at = (column: string): string => (branchId === null ? '' : ` AND ${column} = ?`);
  const own = branchId === null ? [] : [branchId];
  const sql = `SELECT
    (SELECT COUNT(*) FROM loan WHERE closed_at IS NULL AND due_at <= ? AND status = 'OPEN'${at('branch_id')}) AS overdueLoanCount,
    (SELECT COUNT(*) FROM loan WHERE closed_at IS NULL AND due_on = ?${at('branch_id')}) AS dueTodayCount,
    (SELECT COUNT(*) FROM hold WHERE status = 'READY'${at('pickup_branch_id')}) AS readyHoldCount,
    (SELECT COUNT(*) FROM transfer WHERE closed_at IS NULL${at('to_branch_id')}) AS transferCount`;
  const [row] = await db.query<Record<string, number | string>>(sql, [sqlInstant(now), ...own, civilDateOf(now), ...own, ...own, ...own]);
  const pulls = await pullRequests(db, branchId);
  const count = (name: string): number => Number(row?.[name] ?? 0);
  return { overdueLoanCount: count('overdueLoanCount'), dueTodayCount: count('dueTodayCount'), readyHoldCount: count('readyHoldCount'), transferCount: count('transferCount'), pullCount: pulls.length };
}

/** Lists copies that stand on the shelves of a branch, or of all, and for which somebody waits, in shelf order: one copy for each hold, one hold for each copy. */
export async function pullRequests(db: Database, branchId: string | null): Promise<PullRequest[]> {
  const sql = `SELECT h.id AS holdId, c.id AS copyId FROM hold h JOIN title t ON t.id = h.title_id
    JOIN copy c ON c.title_id = h.title_id AND c.status = 'AVAILABLE' AND c.is_reference_only = 0 AND (h.copy_id IS NULL OR h.copy_id = c.id)
    WHERE h.status = 'QUEUED' AND h.is_suspended = 0${branchId === null ? '' : ' AND c.branch_id = ?'}
    ORDER BY t.shelf_sort_key, h.title_id, h.queue_rank, h.id, c.id LIMIT ${MOST_PAIRS}`;
  const pairs = await db.query<PullRequest>(sql, branchId === null ? [] : [branchId]);
  const served = new Set<string>();
  return pairs.filter(({ holdId, copyId }) => {
    if (served.has(holdId) || served.has(copyId) || served.size >= 2 * MOST_PULLS) return false;
    served.add(holdId).add(copyId);
    return true;
  });
}
