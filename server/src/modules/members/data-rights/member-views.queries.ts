import { readInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';

/** That a member of staff looked at a member. */
export type MemberView = { readonly staffId: string; readonly viewedAt: Date };

/** Lists who looked at a member, newest first, at most 200. */
export async function listMemberViews(db: Database, memberId: string): Promise<MemberView[]> {
  const sql =
    'SELECT staff_id, viewed_at FROM member_view WHERE member_id = ? ORDER BY viewed_at DESC, staff_id LIMIT 200';
  const rows = await db.query<{ staff_id: string; viewed_at: Date | string }>(sql, [memberId]);
  return rows.map((row) => ({ staffId: row.staff_id, viewedAt: readInstant(row.viewed_at) }));
}
