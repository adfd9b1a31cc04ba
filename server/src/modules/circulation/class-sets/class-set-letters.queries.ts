import { readInstant, sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import { placeholders } from '../../../platform/db/placeholders';
import type { NotificationTrigger } from '../../../platform/notifications/notification-trigger';
import { TRIGGERS_AT_ONCE } from '../../../platform/notifications/notification-trigger';
import { notTold } from '../../../platform/notifications/notification-trigger.queries';
import type { CivilDate } from '../../../shared/civil-date';
import { addDays } from '../../../shared/civil-date';
import type { Locale } from '../../../shared/locale';
import type { ClassSetStatus } from './class-set.terms';

/** What a letter about a class set says; pupils are never named. */
export type ClassSetLetterFacts = {
  readonly className: string;
  readonly what: string;
  readonly branch: string;
  readonly until: CivilDate;
  readonly count: number;
  readonly reason: string | null;
  readonly stillOut: readonly string[];
  readonly partnerId: string;
};

type Template = 'CLASS_SET_READY' | 'CLASS_SET_DECLINED' | 'CLASS_SET_CANCELLED' | 'CLASS_SET_REMINDER';
type Noticed = {
  readonly id: string;
  readonly cause: string;
  readonly template: Template;
  readonly at: Date | string;
  readonly memberId: string | null;
};

/** How many days before the last one the teacher is reminded, once. */
const DAYS_AHEAD = 3;
const MOST_ITEMS = 100;

const TOLD_OPERATOR = "CONCAT('class-set.cancelled:', s.id, ':', pp.member_id)";
/** Two lines of one member at an institution are one reader. */
const CANCELLED_FOR_OPERATORS = `SELECT DISTINCT s.id, ${TOLD_OPERATOR} AS cause, 'CLASS_SET_CANCELLED' AS template, s.closed_at AS at, pp.member_id AS memberId
  FROM class_set s JOIN partner_person pp ON pp.partner_id = s.partner_id AND pp.member_id IS NOT NULL AND pp.duties LIKE '%OPERATOR%'
  WHERE s.closed_at > ? AND s.status = 'CANCELLED' AND s.is_sample = 0 AND ${notTold(TOLD_OPERATOR)}`;

/**
 * Finds class sets that became ready, were declined or cancelled after a moment, of which staff reminded, or whose
 * last day is near; the teacher of each is written to. Of one that was cancelled the operators of the institution
 * hear too, because any of them may have done it.
 */
export async function findClassSetNotices(
  db: Database,
  { since, today }: { readonly since: Date; readonly today: CivilDate },
): Promise<NotificationTrigger<Template>[]> {
  const part = (template: Template, at: string, cause: string, condition: string): string =>
    `SELECT s.id, ${cause} AS cause, '${template}' AS template, ${at} AS at, NULL AS memberId FROM class_set s WHERE ${condition} AND ${notTold(cause)}`;
  const sql = `${part('CLASS_SET_READY', 's.ready_at', "CONCAT('class-set.ready:', s.id)", "s.ready_at > ? AND s.status = 'READY'")}
    UNION ALL ${part('CLASS_SET_DECLINED', 's.closed_at', "CONCAT('class-set.declined:', s.id)", "s.closed_at > ? AND s.status = 'DECLINED'")}
    UNION ALL ${part('CLASS_SET_CANCELLED', 's.closed_at', "CONCAT('class-set.cancelled:', s.id)", "s.closed_at > ? AND s.status = 'CANCELLED'")}
    UNION ALL ${CANCELLED_FOR_OPERATORS}
    UNION ALL ${part('CLASS_SET_REMINDER', 's.reminded_at', "CONCAT('class-set.reminded:', s.id, ':', SUBSTR(s.reminded_at, 1, 10))", "s.reminded_at > ? AND s.status = 'LENT'")}
    UNION ALL ${part('CLASS_SET_REMINDER', 's.updated_at', "CONCAT('class-set.due:', s.id, ':', s.due_on)", "s.due_on BETWEEN ? AND ? AND s.status = 'LENT'")}
    LIMIT ${TRIGGERS_AT_ONCE}`;
  const moment = sqlInstant(since);
  const rows = await db.query<Noticed>(sql, [
    moment,
    moment,
    moment,
    moment,
    moment,
    today,
    addDays(today, DAYS_AHEAD),
  ]);
  return rows.map(({ id, cause, template, at, memberId }) => ({
    cause,
    template,
    memberId,
    aboutId: id,
    aboutDate: null,
    happenedAt: readInstant(at),
  }));
}

/** Finds what a letter about a class set says; null once the set is in another state. */
export async function findClassSetFacts(
  db: Database,
  id: string,
  { status, locale }: { readonly status: ClassSetStatus; readonly locale: Locale },
): Promise<ClassSetLetterFacts | null> {
  const [row] = await db.query<Omit<ClassSetLetterFacts, 'stillOut' | 'count'> & { count: number | string }>(
    `SELECT s.class_name AS className, COALESCE(t.title_proper, s.wish) AS what, ${locale === 'EN' ? 'b.name_en' : 'b.name_id'} AS branch,
      COALESCE(s.due_on, s.needed_until) AS until, s.decline_reason AS reason, s.partner_id AS partnerId,
      (SELECT COUNT(*) FROM class_set_copy k WHERE k.class_set_id = s.id) AS count
     FROM class_set s JOIN branch b ON b.id = s.branch_id LEFT JOIN title t ON t.id = s.title_id WHERE s.id = ? AND s.status = ?`,
    [id, status],
  );
  if (!row) return null;
  const out = status === 'LENT' ? await listStillOut(db, id) : [];
  return status === 'LENT' && out.length === 0 ? null : { ...row, count: Number(row.count), stillOut: out };
}

/** Lists whom letters about class sets go to, in Bahasa Indonesia. */
export async function listClassSetContacts(
  db: Database,
  ids: readonly string[],
): Promise<
  {
    readonly id: string;
    readonly name: string;
    readonly email: string | null;
    readonly phone: null;
    readonly locale: Locale;
  }[]
> {
  if (ids.length === 0) return [];
  const rows = await db.query<{ id: string; name: string; email: string | null }>(
    `SELECT id, COALESCE(contact_name, '') AS name, contact_email AS email FROM class_set WHERE id IN (${placeholders(ids)})`,
    [...ids],
  );
  return rows.map((row) => ({ ...row, phone: null, locale: 'ID' as const }));
}

async function listStillOut(db: Database, classSetId: string): Promise<string[]> {
  const rows = await db.query<{ title: string; barcode: string }>(
    `SELECT t.title_proper AS title, c.barcode FROM class_set_copy k JOIN loan l ON l.id = k.loan_id JOIN copy c ON c.id = k.copy_id JOIN title t ON t.id = c.title_id
     WHERE k.class_set_id = ? AND l.closed_at IS NULL ORDER BY t.title_sort, c.barcode LIMIT ${MOST_ITEMS}`,
    [classSetId],
  );
  return rows.map(({ title, barcode }) => `${title} (${barcode})`);
}
