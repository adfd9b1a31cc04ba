import type { Database } from '../../../platform/db/database';
import type { NotificationTrigger } from '../../../platform/notifications/notification-trigger';
import { TRIGGERS_AT_ONCE } from '../../../platform/notifications/notification-trigger';
import { notTold } from '../../../platform/notifications/notification-trigger.queries';
import type { CivilDate } from '../../../shared/civil-date';
import { addDays } from '../../../shared/civil-date';

/** How many days before a certificate ends its holder and their lead are reminded. */
export const CERTIFICATE_STAGES = [90, 30, 7] as const;

/** What the letter about a certificate that ends says. */
export type EndingCertificateFacts = {
  readonly staffId: string;
  readonly holder: string;
  readonly kind: string;
  readonly endsOn: CivilDate;
  readonly daysLeft: number;
};

/** A stage that was missed, or a certificate that was entered late, is made up for within a week. */
const DAYS_CAUGHT_UP = 6;
/** Certificates of staff in use that no later one of their kind follows: a renewed one is not worth a letter. */
const LAST = `s.is_active = 1 AND NOT EXISTS (SELECT 1 FROM staff_certificate n WHERE n.staff_id = c.staff_id AND n.id <> c.id
  AND LOWER(n.kind) = LOWER(c.kind) AND (n.valid_until IS NULL OR n.valid_until > c.valid_until))`;
const HOLDERS = 'staff_certificate c JOIN staff_member s ON s.id = c.staff_id';

/** Finds certificates that end so many days from today: once for whoever holds one, once for their lead. */
export async function findEndingCertificateNotices(
  db: Database,
  { today, daysLeft }: { readonly today: CivilDate; readonly daysLeft: number },
): Promise<NotificationTrigger<'CERTIFICATE_ENDING'>[]> {
  const cause = (reader: string): string =>
    `CONCAT('certificate.ending-${daysLeft}:', c.id, ':', c.valid_until, ':', ${reader})`;
  const inStage = `c.is_sample = 0 AND c.valid_until >= ? AND c.valid_until <= ? AND ${LAST}`;
  const span = [addDays(today, Math.max(1, daysLeft - DAYS_CAUGHT_UP)), addDays(today, daysLeft)];
  const rows = await db.query<{ cause: string; readerId: string }>(
    `SELECT ${cause('s.id')} AS cause, s.id AS readerId FROM ${HOLDERS} WHERE ${inStage} AND ${notTold(cause('s.id'))}
     UNION ALL SELECT ${cause('p.lead_id')} AS cause, p.lead_id AS readerId FROM ${HOLDERS}
       JOIN staff_profile p ON p.staff_id = c.staff_id JOIN staff_member l ON l.id = p.lead_id AND l.is_active = 1
       WHERE ${inStage} AND ${notTold(cause('p.lead_id'))} LIMIT ${TRIGGERS_AT_ONCE}`,
    [...span, ...span],
  );
  return rows.map((row) => ({
    cause: row.cause,
    template: 'CERTIFICATE_ENDING',
    memberId: null,
    aboutId: row.readerId,
    aboutDate: null,
    happenedAt: null,
  }));
}

/** Finds what to say of the certificate that made a letter necessary; null once it ended, changed or was renewed. */
export async function findEndingCertificate(
  db: Database,
  { cause, today }: { readonly cause: string; readonly today: CivilDate },
): Promise<EndingCertificateFacts | null> {
  const [, certificateId = '', endsOn = ''] = cause.split(':');
  const [row] = await db.query<Omit<EndingCertificateFacts, 'daysLeft'>>(
    `SELECT s.id AS staffId, s.name AS holder, c.kind, c.valid_until AS endsOn FROM ${HOLDERS}
     WHERE c.id = ? AND c.valid_until = ? AND c.valid_until >= ? AND ${LAST}`,
    [certificateId, endsOn, today],
  );
  if (!row) return null;
  return { ...row, daysLeft: Math.round((Date.parse(row.endsOn) - Date.parse(today)) / 86_400_000) };
}
