import { sqlInstant } from '../../../../platform/db/columns';
import type { Condition } from '../../../../platform/db/conditions';
import { allOf, isOneOf } from '../../../../platform/db/conditions';
import type { Database } from '../../../../platform/db/database';
import type { CaseCategory, CaseKind } from '../case.terms';

/** Cases of a span: when they came, and where staff may see them. */
export type FiguresSpan = {
  readonly from: Date;
  readonly to: Date;
  readonly branchIds: readonly string[] | null;
};

/** How many cases of one kind and category came, how many were answered, and how many in time. */
export type CaseCount = {
  readonly kind: CaseKind;
  readonly category: CaseCategory;
  readonly total: number;
  readonly answered: number;
  readonly onTime: number;
};

/** So many working days are told apart. */
const MOST_DAYS = 400;

/** Counts the cases of a span by kind and category. */
export async function countByCategory(db: Database, span: FiguresSpan): Promise<CaseCount[]> {
  const { sql, values } = conditionOf(span);
  const rows = await db.query<CaseCount>(
    `SELECT c.kind, c.category, COUNT(*) AS total, SUM(CASE WHEN c.first_answered_at IS NULL THEN 0 ELSE 1 END) AS answered,
       SUM(CASE WHEN c.is_on_time = 1 THEN 1 ELSE 0 END) AS onTime
     FROM feedback_case c WHERE ${sql} GROUP BY c.kind, c.category ORDER BY c.kind, c.category`,
    values,
  );
  return rows.map((row) => ({
    ...row,
    total: Number(row.total),
    answered: Number(row.answered),
    onTime: Number(row.onTime),
  }));
}

/** Counts the answered cases of a span by the working days it took. */
export async function countByDays(
  db: Database,
  span: FiguresSpan,
): Promise<{ readonly days: number; readonly total: number }[]> {
  const { sql, values } = conditionOf(span);
  const rows = await db.query<{ days: number | string; total: number | string }>(
    `SELECT c.answer_days AS days, COUNT(*) AS total FROM feedback_case c WHERE ${sql} AND c.answer_days IS NOT NULL GROUP BY c.answer_days ORDER BY c.answer_days LIMIT ${MOST_DAYS}`,
    values,
  );
  return rows.map(({ days, total }) => ({ days: Number(days), total: Number(total) }));
}

function conditionOf({ from, to, branchIds }: FiguresSpan): Condition {
  return allOf(
    { sql: 'c.created_at >= ? AND c.created_at < ?', values: [sqlInstant(from), sqlInstant(to)] },
    branchIds !== null && branchIds.length === 0
      ? { sql: '1 = 0', values: [] }
      : isOneOf('c.branch_id', branchIds),
  );
}
