import { sqlInstant } from '../../../platform/db/columns';
import type { QueryRunner } from '../../../platform/db/table';
import { assignmentTable } from '../sign-up/assignments.queries';
import type { ShiftAssignment } from '../sign-up/shift-assignment.entity';

/** Finds the place of a member in a shift that serves a date of an event; null when they have none. */
export function placeAtSession(
  tx: QueryRunner,
  { sessionId, memberId }: { readonly sessionId: string; readonly memberId: string },
): Promise<ShiftAssignment | null> {
  return assignmentTable.first(
    tx,
    "JOIN shift s ON s.id = a.shift_id WHERE s.session_id = ? AND a.member_id = ? AND a.status = 'CONFIRMED' AND s.status = 'OPEN' ORDER BY a.starts_at LIMIT 1",
    [sessionId, memberId],
  );
}

/** Finds the place of a member at a branch in a span, one to which they have not come first; null when there is none. */
export async function placeAtBranch(
  db: QueryRunner,
  wanted: {
    readonly memberId: string;
    readonly branchId: string;
    readonly from: Date;
    readonly to: Date;
  },
): Promise<string | null> {
  const found = await assignmentTable
    .pick('id')
    .first(
      db,
      "JOIN shift s ON s.id = a.shift_id WHERE a.member_id = ? AND a.ends_at > ? AND a.starts_at < ? AND a.status = 'CONFIRMED' AND s.branch_id = ? ORDER BY CASE WHEN a.checked_in_at IS NULL THEN 0 ELSE 1 END, a.starts_at DESC LIMIT 1",
      [wanted.memberId, sqlInstant(wanted.from), sqlInstant(wanted.to), wanted.branchId],
    );
  return found?.id ?? null;
}
