import { sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import { toCivilDate } from '../../../shared/civil-date';

/** What is counted of a day at the desk. */
export type DeskFigures = {
  readonly overdueLoanCount: number;
  readonly readyHoldCount: number;
  readonly transferCount: number;
  readonly dueTodayCount: number;
};

/** Counts the loans, holds and transfers of a branch, or of all branches. */
export async function deskFigures(
  db: Database,
  { branchId, now }: { branchId: string | null; now: Date },
): Promise<DeskFigures> {
  const at = (column: string): string => (branchId === null ? '' : ` AND ${column} = ?`);
  const own = branchId === null ? [] : [branchId];
  const sql = `SELECT
    (SELECT COUNT(*) FROM loan WHERE closed_at IS NULL AND due_at <= ? AND status = 'OPEN'${at('branch_id')}) AS overdueLoanCount,
    (SELECT COUNT(*) FROM loan WHERE closed_at IS NULL AND due_on = ?${at('branch_id')}) AS dueTodayCount,
    (SELECT COUNT(*) FROM hold WHERE status = 'READY'${at('pickup_branch_id')}) AS readyHoldCount,
    (SELECT COUNT(*) FROM transfer WHERE closed_at IS NULL${at('to_branch_id')}) AS transferCount`;
  const [row] = await db.query<Record<string, number | string>>(sql, [
    sqlInstant(now),
    ...own,
    toCivilDate(now),
    ...own,
    ...own,
    ...own,
  ]);
  const count = (name: string): number => Number(row?.[name] ?? 0);
  return {
    overdueLoanCount: count('overdueLoanCount'),
    dueTodayCount: count('dueTodayCount'),
    readyHoldCount: count('readyHoldCount'),
    transferCount: count('transferCount'),
  };
}
