import { sqlInstant } from '../../../../platform/db/columns';
import type { Database } from '../../../../platform/db/database';
import { placeholders } from '../../../../platform/db/placeholders';
import type { NotificationTrigger } from '../../../../platform/notifications/notification-trigger';
import { TRIGGERS_AT_ONCE } from '../../../../platform/notifications/notification-trigger';
import { notTold } from '../../../../platform/notifications/notification-trigger.queries';
import type { Locale } from '../../../../shared/locale';
import { activeStaff } from '../../../staff';

type Row = { readonly cause: string; readonly id: string; readonly memberId: string | null };
/** Where letters about cases go. */
export type CaseReader = {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly locale: Locale;
};

/**
 * Whom letters can reach. What a child sent through their account is not written about: the letter would go to the
 * guardian, with the link that opens it. The child has the link from the page.
 */
const REACHABLE = `(c.contact_email IS NOT NULL OR c.contact_phone IS NOT NULL OR EXISTS (SELECT 1 FROM member m
    WHERE m.id = c.member_id AND m.guardian_id IS NULL AND m.guardian_email IS NULL AND m.guardian_phone IS NULL))`;
const IN_CHARGE = `JOIN staff_member s ON s.is_active = 1 AND EXISTS (SELECT 1 FROM staff_assignment m JOIN staff_role r ON r.code = m.role_code
    WHERE m.staff_member_id = s.id AND (m.branch_id = '*' OR m.branch_id = c.branch_id) AND r.permissions LIKE '%"cases.lead"%')`;

/** Finds cases that came after a moment and whose sender has no receipt yet. */
export async function findCaseReceipts(
  db: Database,
  since: Date,
): Promise<NotificationTrigger<'FEEDBACK_RECEIVED'>[]> {
  const cause = "CONCAT('feedback.received:', c.id)";
  const rows = await db.query<Row>(
    `SELECT ${cause} AS cause, c.id, c.member_id AS memberId FROM feedback_case c
     WHERE c.created_at > ? AND ${REACHABLE} AND ${notTold(cause)} ORDER BY c.created_at, c.id LIMIT ${TRIGGERS_AT_ONCE}`,
    [sqlInstant(since)],
  );
  return rows.map((row) => toTrigger('FEEDBACK_RECEIVED', row));
}

/** Finds answers that staff gave after a moment; each is told once. */
export async function findCaseAnswers(
  db: Database,
  since: Date,
): Promise<NotificationTrigger<'FEEDBACK_ANSWERED'>[]> {
  const cause = "CONCAT('feedback.answered:', e.id)";
  const rows = await db.query<Row>(
    `SELECT ${cause} AS cause, c.id, c.member_id AS memberId FROM feedback_case c JOIN feedback_entry e ON e.case_id = c.id AND e.kind = 'ANSWER'
     WHERE c.answered_at > ? AND e.created_at > ? AND ${REACHABLE} AND ${notTold(cause)} ORDER BY e.created_at, e.id LIMIT ${TRIGGERS_AT_ONCE}`,
    [sqlInstant(since), sqlInstant(since)],
  );
  return rows.map((row) => toTrigger('FEEDBACK_ANSWERED', row));
}

/** Finds who leads the handling of cases that went up after a moment; each is told once of each. */
export async function findEscalations(
  db: Database,
  since: Date,
): Promise<NotificationTrigger<'FEEDBACK_OVERDUE'>[]> {
  const cause = "CONCAT('feedback.overdue:', c.id, ':', c.due_on, ':', s.id)";
  const rows = await db.query<Row>(
    `SELECT ${cause} AS cause, s.id, NULL AS memberId FROM feedback_case c ${IN_CHARGE}
     WHERE c.escalated_at > ? AND c.status IN ('OPEN', 'REOPENED') AND ${notTold(cause)} LIMIT ${TRIGGERS_AT_ONCE}`,
    [sqlInstant(since)],
  );
  return rows.map((row) => toTrigger('FEEDBACK_OVERDUE', row));
}

/** Finds colleagues to whom praise was passed on after a moment. */
export async function findPassedOnPraise(
  db: Database,
  since: Date,
): Promise<NotificationTrigger<'FEEDBACK_PRAISE'>[]> {
  const cause = "CONCAT('feedback.praise:', c.id, ':', c.praised_staff_id)";
  const rows = await db.query<Row>(
    `SELECT ${cause} AS cause, c.praised_staff_id AS id, NULL AS memberId FROM feedback_case c
     WHERE c.updated_at > ? AND c.praised_staff_id IS NOT NULL AND ${notTold(cause)} LIMIT ${TRIGGERS_AT_ONCE}`,
    [sqlInstant(since)],
  );
  return rows.map((row) => toTrigger('FEEDBACK_PRAISE', row));
}

function toTrigger<Template extends string>(
  template: Template,
  { cause, id, memberId }: Row,
): NotificationTrigger<Template> {
  return { cause, template, memberId, aboutId: id, aboutDate: null, happenedAt: null };
}

/** Lists where those who sent some cases without an account are written to; nobody is called by name. */
export async function listCaseReaders(db: Database, ids: readonly string[]): Promise<CaseReader[]> {
  if (ids.length === 0) return [];
  return db.query<CaseReader>(
    `SELECT id, '' AS name, contact_email AS email, contact_phone AS phone, locale FROM feedback_case WHERE id IN (${placeholders(ids)}) AND member_id IS NULL`,
    [...ids],
  );
}

/** Lists staff who are written to about cases. */
export async function listCaseStaff(db: Database, ids: readonly string[]): Promise<CaseReader[]> {
  return (await activeStaff(db, ids)).map(({ id, name, email }) => ({
    id,
    name,
    email,
    phone: null,
    locale: 'ID',
  }));
}
