import { readInstant, sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import type { NotificationTrigger } from '../../../platform/notifications/notification-trigger';
import { TRIGGERS_AT_ONCE } from '../../../platform/notifications/notification-trigger';
import { notTold } from '../../../platform/notifications/notification-trigger.queries';
import { toCivilDate } from '../../../shared/civil-date';
import type { CivilDate } from '../../../shared/civil-date';

/** What the letter about a paused webhook says. */
export type PausedWebhookFacts = {
  readonly partner: string;
  readonly url: string;
  readonly since: CivilDate;
};

const DEVELOPERS =
  "JOIN partner p ON p.id = w.partner_id AND p.is_active = 1 AND p.is_sample = 0 JOIN partner_person pp ON pp.partner_id = w.partner_id AND pp.member_id IS NOT NULL AND pp.duties LIKE '%DEVELOPER%'";
/** A webhook may be paused again after it was resumed: each pause is told once. */
const CAUSE = "CONCAT('partner.webhook-paused:', w.id, ':', w.version, ':', pp.member_id)";

/** Finds webhooks that were paused after a moment because they failed, once for each developer of their partner. */
export async function findPausedWebhookNotices(
  db: Database,
  since: Date,
): Promise<NotificationTrigger<'WEBHOOK_PAUSED'>[]> {
  const paused = await db.query<{ id: string; cause: string; memberId: string; pausedAt: Date | string }>(
    `SELECT DISTINCT w.id, ${CAUSE} AS cause, pp.member_id AS memberId, w.paused_at AS pausedAt FROM webhook_endpoint w ${DEVELOPERS}
     WHERE w.paused_at > ? AND w.paused_because = 'FAILING' AND ${notTold(CAUSE)} LIMIT ${TRIGGERS_AT_ONCE}`,
    [sqlInstant(since)],
  );
  return paused.map(({ id, cause, memberId, pausedAt }) => ({
    cause,
    template: 'WEBHOOK_PAUSED',
    memberId,
    aboutId: id,
    aboutDate: null,
    happenedAt: readInstant(pausedAt),
  }));
}

/** Finds what to say of a paused webhook; null if it works again or the member no longer develops for its partner. */
export async function findPausedWebhook(
  db: Database,
  { webhookId, memberId }: { readonly webhookId: string; readonly memberId: string },
): Promise<PausedWebhookFacts | null> {
  const [row] = await db.query<{ partner: string; url: string; since: Date | string | null }>(
    `SELECT p.name AS partner, w.url, w.failing_since AS since FROM webhook_endpoint w ${DEVELOPERS}
     WHERE w.id = ? AND pp.member_id = ? AND w.state = 'PAUSED' AND w.paused_because = 'FAILING' LIMIT 1`,
    [webhookId, memberId],
  );
  return row?.since
    ? { partner: row.partner, url: row.url, since: toCivilDate(readInstant(row.since)) }
    : null;
}
