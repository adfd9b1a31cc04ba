import { sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import type { EntityRow } from '../../../platform/db/table';
import { table } from '../../../platform/db/table';
import { MemberViewEntity } from '../profile/member-file.entity';

const views = table(MemberViewEntity);

/** That a member of staff looked at a member. */
export type MemberView = EntityRow<MemberViewEntity>;

/** Lists who looked at a member, newest first, at most 200. */
export function listMemberViews(db: Database, memberId: string): Promise<MemberView[]> {
  return views.list(db, 'WHERE member_id = ? ORDER BY viewed_at DESC, staff_id LIMIT 200', [memberId]);
}

/** Tells whether a view is written down already. */
export async function isViewRecorded(
  db: Database,
  { memberId, staffId, viewedAt }: MemberView,
): Promise<boolean> {
  const found = await views.first(db, 'WHERE member_id = ? AND staff_id = ? AND viewed_at = ?', [
    memberId,
    staffId,
    sqlInstant(viewedAt),
  ]);
  return found !== null;
}
