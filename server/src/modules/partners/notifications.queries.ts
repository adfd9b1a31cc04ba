import { readInstant, sqlInstant } from '../../platform/db/columns';
import type { Database } from '../../platform/db/database';
import type { NotificationTrigger } from '../../platform/notifications/notification-trigger';
import { TRIGGERS_AT_ONCE } from '../../platform/notifications/notification-trigger';
import { notTold } from '../../platform/notifications/notification-trigger.queries';

/** Finds requests to act for partners that staff decided after a moment. */
export async function findRequestAnswerNotices(
  db: Database,
  since: Date,
): Promise<NotificationTrigger<'PARTNER_REQUEST_ANSWERED'>[]> {
  const decided = await db.query<{ id: string; memberId: string; decidedAt: Date | string }>(
    `SELECT r.id, r.member_id AS memberId, r.decided_at AS decidedAt FROM partner_request r
     WHERE r.status IN ('GRANTED', 'DECLINED') AND r.decided_at > ? AND ${notTold("CONCAT('partner.answered:', r.id)")} LIMIT ${TRIGGERS_AT_ONCE}`,
    [sqlInstant(since)],
  );
  return decided.map(({ id, memberId, decidedAt }) => ({
    cause: `partner.answered:${id}`,
    template: 'PARTNER_REQUEST_ANSWERED',
    memberId,
    aboutId: id,
    aboutDate: null,
    happenedAt: readInstant(decidedAt),
  }));
}

/** Finds keys that were made or revoked after a moment, once for each developer of their partner. */
export async function findKeyNotices(
  db: Database,
  since: Date,
): Promise<NotificationTrigger<'PARTNER_KEY_MADE' | 'PARTNER_KEY_REVOKED'>[]> {
  const acts = await db.query<{
    id: string;
    memberId: string;
    isRevoked: number | string;
    happenedAt: Date | string;
  }>(
    `${keyActs('created_at', 'made')} UNION ALL ${keyActs('revoked_at', 'revoked')} LIMIT ${TRIGGERS_AT_ONCE}`,
    [sqlInstant(since), sqlInstant(since)],
  );
  return acts.map(({ id, memberId, isRevoked, happenedAt }) => ({
    cause: `partner.key-${Number(isRevoked) === 1 ? 'revoked' : 'made'}:${id}:${memberId}`,
    template: Number(isRevoked) === 1 ? 'PARTNER_KEY_REVOKED' : 'PARTNER_KEY_MADE',
    memberId,
    aboutId: id,
    aboutDate: null,
    happenedAt: readInstant(happenedAt),
  }));
}

/** Two lines of one member at a partner are one reader. */
function keyActs(column: 'created_at' | 'revoked_at', act: 'made' | 'revoked'): string {
  return `SELECT DISTINCT k.id, pp.member_id AS memberId, ${act === 'revoked' ? 1 : 0} AS isRevoked, k.${column} AS happenedAt
    FROM api_key k JOIN partner p ON p.id = k.partner_id AND p.is_active = 1 AND p.is_sample = 0
    JOIN partner_person pp ON pp.partner_id = k.partner_id AND pp.member_id IS NOT NULL AND pp.duties LIKE '%DEVELOPER%'
    WHERE k.${column} > ? AND ${notTold(`CONCAT('partner.key-${act}:', k.id, ':', pp.member_id)`)}`;
}
