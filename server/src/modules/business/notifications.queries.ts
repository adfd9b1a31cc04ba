import type { NotificationTrigger } from '../../platform/notifications/notification-trigger';
import { TRIGGERS_AT_ONCE } from '../../platform/notifications/notification-trigger';
import { notTold } from '../../platform/notifications/notification-trigger.queries';
import { readInstant, sqlInstant } from '../../platform/db/columns';
import type { Database } from '../../platform/db/database';

type Row = { id: string; kind: string; member_id: string; decided_at: Date | string };

/** Finds what staff decided after a moment about businesses, once for each owner. */
export async function findBusinessDecisionNotices(
  db: Database,
  since: Date,
): Promise<NotificationTrigger<'BUSINESS_ACCEPTED' | 'BUSINESS_REFUSED'>[]> {
  const sql = `SELECT d.id, d.kind, o.member_id, d.decided_at FROM business_decision d JOIN business b ON b.id = d.business_id JOIN business_owner o ON o.business_id = d.business_id
    WHERE d.decided_at > ? AND b.is_sample = 0 AND ${notTold("CONCAT('business.decided:', d.id, ':', o.member_id)")} LIMIT ${TRIGGERS_AT_ONCE}`;
  const rows = await db.query<Row>(sql, [sqlInstant(since)]);
  return rows.map((row) => ({
    cause: `business.decided:${row.id}:${row.member_id}`,
    template:
      row.kind === 'PUBLISHED' || row.kind === 'CHANGES_ACCEPTED' ? 'BUSINESS_ACCEPTED' : 'BUSINESS_REFUSED',
    memberId: row.member_id,
    aboutId: row.id,
    aboutDate: null,
    happenedAt: readInstant(row.decided_at),
  }));
}
