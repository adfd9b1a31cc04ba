import type { Database } from '../../../platform/db/database';
import { placeholders } from '../../../platform/db/placeholders';
import type { NotificationTrigger } from '../../../platform/notifications/notification-trigger';
import { TRIGGERS_AT_ONCE } from '../../../platform/notifications/notification-trigger';
import { notTold } from '../../../platform/notifications/notification-trigger.queries';
import type { CivilDate } from '../../../shared/civil-date';
import { addDays } from '../../../shared/civil-date';
import type { Locale } from '../../../shared/locale';
import { activeStaff } from '../../staff';

/** What the letter about an agreement that ends says. */
export type EndingAgreementFacts = {
  readonly partnerId: string;
  readonly partner: string;
  readonly subject: string;
  readonly number: string | null;
  readonly endsOn: CivilDate;
  readonly daysLeft: number;
};

/** Who is written to about agreements: staff, or somebody at the partner under the id of the agreement. */
export type AgreementReader = {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly phone: null;
  readonly locale: Locale;
};

/** A stage that was missed, or an agreement that was entered late, is made up for within a week. */
const DAYS_CAUGHT_UP = 6;
const RIGHT = 'partners.write';

/** Agreements that no later one of their kind follows: a renewed one is not worth a letter. */
const LAST =
  'p.is_active = 1 AND p.is_sample = 0 AND NOT EXISTS (SELECT 1 FROM partner_agreement n WHERE n.partner_id = a.partner_id AND n.kind = a.kind AND (n.ends_on IS NULL OR n.ends_on > a.ends_on))';
const KEEPERS = `JOIN staff_member s ON s.is_active = 1 AND EXISTS (SELECT 1 FROM staff_assignment m JOIN staff_role r ON r.code = m.role_code
    WHERE m.staff_member_id = s.id AND r.permissions LIKE '%"${RIGHT}"%')`;
/** The address of a partner `p`, as SQL: first the line that staff wrote at the top, else that of the institution. */
export const CONTACT_EMAIL =
  'COALESCE((SELECT pp.email FROM partner_person pp WHERE pp.partner_id = p.id AND pp.email IS NOT NULL ORDER BY pp.position, pp.id LIMIT 1), p.email)';

/**
 * Finds agreements that end so many days from today and were not announced yet: once to each of the staff who
 * keep partners, and once to the partner if it has an e-mail address. An agreement with another last day counts
 * as another one.
 */
export async function findEndingAgreementNotices(
  db: Database,
  { today, daysLeft }: { readonly today: CivilDate; readonly daysLeft: number },
): Promise<NotificationTrigger<'AGREEMENT_ENDING'>[]> {
  const cause = (reader: string): string =>
    `CONCAT('partner.ending-${daysLeft}:', a.id, ':', a.ends_on, ':', ${reader})`;
  const inStage = `a.ends_on >= ? AND a.ends_on <= ? AND ${LAST}`;
  const span = [addDays(today, Math.max(1, daysLeft - DAYS_CAUGHT_UP)), addDays(today, daysLeft)];
  const rows = await db.query<{ cause: string; readerId: string }>(
    `SELECT ${cause('s.id')} AS cause, s.id AS readerId FROM partner_agreement a JOIN partner p ON p.id = a.partner_id ${KEEPERS}
       WHERE ${inStage} AND ${notTold(cause('s.id'))}
     UNION ALL SELECT ${cause("'partner'")} AS cause, a.id AS readerId FROM partner_agreement a JOIN partner p ON p.id = a.partner_id
       WHERE ${inStage} AND ${CONTACT_EMAIL} IS NOT NULL AND ${notTold(cause("'partner'"))} LIMIT ${TRIGGERS_AT_ONCE}`,
    [...span, ...span],
  );
  return rows.map((row) => ({
    cause: row.cause,
    template: 'AGREEMENT_ENDING',
    memberId: null,
    aboutId: row.readerId,
    aboutDate: null,
    happenedAt: null,
  }));
}

/** Finds what to say of the agreement that made a letter necessary; null once it ended, moved or was renewed. */
export async function findEndingAgreement(
  db: Database,
  { cause, today }: { readonly cause: string; readonly today: CivilDate },
): Promise<EndingAgreementFacts | null> {
  const [, agreementId = '', endsOn = ''] = cause.split(':');
  const [row] = await db.query<Omit<EndingAgreementFacts, 'daysLeft'>>(
    `SELECT p.id AS partnerId, p.name AS partner, a.subject, a.number, a.ends_on AS endsOn
     FROM partner_agreement a JOIN partner p ON p.id = a.partner_id WHERE a.id = ? AND a.ends_on = ? AND a.ends_on >= ? AND ${LAST}`,
    [agreementId, endsOn, today],
  );
  if (!row) return null;
  return { ...row, daysLeft: Math.round((Date.parse(row.endsOn) - Date.parse(today)) / 86_400_000) };
}

/** Lists those of some staff who keep partners. */
export async function listAgreementKeepers(db: Database, ids: readonly string[]): Promise<AgreementReader[]> {
  return (await activeStaff(db, ids))
    .filter(({ permissions }) => permissions.includes(RIGHT))
    .map(({ id, name, email }) => ({ id, name, email, phone: null, locale: 'ID' }));
}

/** Lists where the partners of some agreements are written to. */
export async function listAgreementContacts(
  db: Database,
  ids: readonly string[],
): Promise<AgreementReader[]> {
  if (ids.length === 0) return [];
  const rows = await db.query<{ id: string; partner: string; email: string | null }>(
    `SELECT a.id, p.name AS partner, ${CONTACT_EMAIL} AS email FROM partner_agreement a JOIN partner p ON p.id = a.partner_id WHERE a.id IN (${placeholders(ids)})`,
    [...ids],
  );
  return rows.map(({ id, partner, email }) => ({ id, name: partner, email, phone: null, locale: 'ID' }));
}
