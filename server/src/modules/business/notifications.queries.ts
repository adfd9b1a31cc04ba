import type { NotificationTrigger } from '../../platform/notifications/notification-trigger';
import { TRIGGERS_AT_ONCE } from '../../platform/notifications/notification-trigger';
import { notTold } from '../../platform/notifications/notification-trigger.queries';
import { readInstant, sqlInstant } from '../../platform/db/columns';
import type { Database } from '../../platform/db/database';

/** Finds what staff decided after a moment about businesses, once for each owner. */
export async function findBusinessDecisionNotices(
  db: Database,
  since: Date,
): Promise<NotificationTrigger<'BUSINESS_ACCEPTED' | 'BUSINESS_REFUSED'>[]> {
  const sql = `SELECT d.id, d.kind, o.member_id AS memberId, d.decided_at AS decidedAt FROM business_decision d JOIN business b ON b.id = d.business_id JOIN business_owner o ON o.business_id = d.business_id
    WHERE d.decided_at > ? AND b.is_sample = 0 AND ${notTold("CONCAT('business.decided:', d.id, ':', o.member_id)")} LIMIT ${TRIGGERS_AT_ONCE}`;
  const notices = await db.query<{ id: string; kind: string; memberId: string; decidedAt: Date | string }>(
    sql,
    [sqlInstant(since)],
  );
  return notices.map((notice) => ({
    cause: `business.decided:${notice.id}:${notice.memberId}`,
    template:
      notice.kind === 'PUBLISHED' || notice.kind === 'CHANGES_ACCEPTED'
        ? 'BUSINESS_ACCEPTED'
        : 'BUSINESS_REFUSED',
    memberId: notice.memberId,
    aboutId: notice.id,
    aboutDate: null,
    happenedAt: readInstant(notice.decidedAt),
  }));
}
