import type { Database } from '../../../../platform/db/database';

/** Members whose card counts: active, and valid on a day. */
const VALID = 'm.is_active = 1 AND m.expires_on >= ?';

/** A group of members and how many they are. */
export type MemberGroup = { readonly key: string | null; readonly count: number };

type At = { readonly today: string; readonly branchId: string | null };

function atBranch(branchId: string | null): { readonly sql: string; readonly values: readonly string[] } {
  return branchId === null
    ? { sql: '', values: [] }
    : { sql: ' AND m.home_branch_id = ?', values: [branchId] };
}

/** Counts valid members by category or kelurahan. */
export async function countMembers(
  db: Database,
  by: 'category_code' | 'kelurahan_code',
  { today, branchId }: At,
): Promise<MemberGroup[]> {
  const at = atBranch(branchId);
  const rows = await db.query<{ name: string | null; total: number | string }>(
    `SELECT m.${by} AS name, COUNT(*) AS total FROM member m WHERE ${VALID}${at.sql} GROUP BY m.${by} LIMIT 1000`,
    [today, ...at.values],
  );
  return rows.map(({ name, total }) => ({ key: name, count: Number(total) }));
}

/** Counts who joined from a day until before another, by category and by day or month. */
export async function countJoined(
  db: Database,
  { from, to, branchId }: { readonly from: string; readonly to: string; readonly branchId: string | null },
  length: 7 | 10,
): Promise<{ readonly category: string; readonly at: string; readonly count: number }[]> {
  const at = atBranch(branchId);
  const period = `SUBSTR(m.registered_on, 1, ${length})`;
  const rows = await db.query<{ category_code: string; period: string; total: number | string }>(
    `SELECT m.category_code, ${period} AS period, COUNT(*) AS total FROM member m WHERE m.registered_on >= ? AND m.registered_on < ?${at.sql} GROUP BY m.category_code, ${period}`,
    [from, to, ...at.values],
  );
  return rows.map((row) => ({ category: row.category_code, at: row.period, count: Number(row.total) }));
}

/** Who was not seen for long. */
export type IdleMember = {
  readonly id: string;
  readonly name: string;
  readonly cardNumber: string;
  readonly lastMonth: string | null;
};

const IDLE = `${VALID} AND m.registered_on < ? AND (s.last_month IS NULL OR s.last_month < ?)`;
const SEEN = 'member m LEFT JOIN member_last_seen s ON s.member_id = m.id';

type IdleSpan = At & {
  /** Joined before this day. */
  readonly joinedBefore: string;
  /** Not seen since this month. */
  readonly sinceMonth: string;
};

function idleValues({ today, joinedBefore, sinceMonth, branchId }: IdleSpan): string[] {
  return [today, joinedBefore, sinceMonth, ...(branchId === null ? [] : [branchId])];
}

/** Counts members with a valid card who were not seen for long. */
export async function countIdleMembers(db: Database, span: IdleSpan): Promise<number> {
  const [row] = await db.query<{ total: number | string }>(
    `SELECT COUNT(*) AS total FROM ${SEEN} WHERE ${IDLE}${atBranch(span.branchId).sql}`,
    idleValues(span),
  );
  return Number(row?.total ?? 0);
}

/** Lists them by id, a page at a time. */
export async function listIdleMembers(
  db: Database,
  { after, first, ...span }: IdleSpan & { readonly after: string; readonly first: number },
): Promise<IdleMember[]> {
  const rows = await db.query<{ id: string; name: string; card_number: string; last_month: string | null }>(
    `SELECT m.id, m.name, m.card_number, s.last_month FROM ${SEEN} WHERE ${IDLE}${atBranch(span.branchId).sql} AND m.id > ? ORDER BY m.id LIMIT ${first}`,
    [...idleValues(span), after],
  );
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    cardNumber: row.card_number,
    lastMonth: row.last_month,
  }));
}
