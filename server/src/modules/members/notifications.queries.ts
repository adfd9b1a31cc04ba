import type { NotificationTrigger } from '../../platform/notifications/notification-trigger';
import { TRIGGERS_AT_ONCE } from '../../platform/notifications/notification-trigger';
import { notTold } from '../../platform/notifications/notification-trigger.queries';
import { readInstant, sqlInstant } from '../../platform/db/columns';
import type { Database } from '../../platform/db/database';
import type { CivilDate } from '../../shared/civil-date';

const CODE_TEMPLATES: Readonly<Record<string, 'PASSWORD_LINK' | 'EMAIL_CODE' | 'PHONE_CODE'>> = {
  PASSWORD: 'PASSWORD_LINK',
  VERIFY_EMAIL: 'EMAIL_CODE',
  VERIFY_PHONE: 'PHONE_CODE',
};

/** Finds memberships that end between two days; provisional ones end differently. */
export async function findEndingMembershipNotices(
  db: Database,
  { code, from, until }: { code: string; from: CivilDate; until: CivilDate },
): Promise<NotificationTrigger<'MEMBERSHIP_ENDING'>[]> {
  const sql = `SELECT m.id, m.expires_on FROM member m
    WHERE m.expires_on BETWEEN ? AND ? AND m.is_active = 1 AND m.is_provisional = 0 AND ${notTold("CONCAT(?, m.id, ':', m.expires_on)")} LIMIT ${TRIGGERS_AT_ONCE}`;
  const rows = await db.query<{ id: string; expires_on: string }>(sql, [from, until, `${code}:`]);
  return rows.map((row) => ({
    cause: `${code}:${row.id}:${row.expires_on}`,
    template: 'MEMBERSHIP_ENDING',
    memberId: row.id,
    aboutId: null,
    aboutDate: row.expires_on,
    happenedAt: null,
  }));
}
/** Finds one-time codes that still serve and are to be sent. */
export async function findCodeNotices(
  db: Database,
  { now, since }: { now: Date; since: Date },
): Promise<NotificationTrigger<'PASSWORD_LINK' | 'EMAIL_CODE' | 'PHONE_CODE'>[]> {
  const sql = `SELECT c.id, c.member_id, c.purpose FROM member_code c
    WHERE c.created_at > ? AND c.used_at IS NULL AND c.expires_at > ? AND c.channel <> 'DESK' AND c.member_id IS NOT NULL AND ${notTold("CONCAT('code:', c.id)")} LIMIT ${TRIGGERS_AT_ONCE}`;
  const rows = await db.query<{ id: string; member_id: string; purpose: string }>(sql, [
    sqlInstant(since),
    sqlInstant(now),
  ]);
  return rows.map((row) => ({
    cause: `code:${row.id}`,
    template: CODE_TEMPLATES[row.purpose] ?? 'EMAIL_CODE',
    memberId: row.member_id,
    aboutId: row.id,
    aboutDate: null,
    happenedAt: null,
  }));
}
/**
 * Finds passwords that staff set, and codes for one that they made, after a moment: each is told by e-mail
 * and by telephone.
 */
export async function findStaffPasswordNotices(
  db: Database,
  since: Date,
  way: 'STAFF_PASSWORD' | 'STAFF_PASSWORD_PHONE',
): Promise<NotificationTrigger<'STAFF_PASSWORD' | 'STAFF_PASSWORD_PHONE'>[]> {
  const sql = `SELECT c.id, c.member_id, c.created_at FROM member_code c
    WHERE c.created_at > ? AND c.channel = 'DESK' AND c.purpose IN ('PASSWORD', 'PASSWORD_SET') AND c.member_id IS NOT NULL AND ${notTold('CONCAT(?, c.id)')} LIMIT ${TRIGGERS_AT_ONCE}`;
  const code = way === 'STAFF_PASSWORD' ? 'password.staff:' : 'password.staff.phone:';
  const rows = await db.query<{ id: string; member_id: string; created_at: Date | string }>(sql, [
    sqlInstant(since),
    code,
  ]);
  return rows.map((row) => ({
    cause: `${code}${row.id}`,
    template: way,
    memberId: row.member_id,
    aboutId: row.id,
    aboutDate: null,
    happenedAt: readInstant(row.created_at),
  }));
}
/** Reads what staff did with a password, by the row that they left; null when it is gone. */
export async function findStaffPasswordAct(
  db: Database,
  id: string,
): Promise<{ readonly at: Date; readonly isCode: boolean } | null> {
  const [row] = await db.query<{ purpose: string; created_at: Date | string }>(
    "SELECT purpose, created_at FROM member_code WHERE id = ? AND channel = 'DESK'",
    [id],
  );
  return row ? { at: readInstant(row.created_at), isCode: row.purpose === 'PASSWORD' } : null;
}
/** Finds passwords that their owners set or changed after a moment. */
export async function findPasswordChangeNotices(
  db: Database,
  since: Date,
): Promise<NotificationTrigger<'PASSWORD_CHANGED'>[]> {
  const sql = `SELECT m.id, m.password_changed_at FROM member m
    WHERE m.password_changed_at > ? AND m.is_active = 1 AND m.must_change_password = 0 AND ${notTold("CONCAT('password.changed:', m.id, ':', m.password_changed_at)")} LIMIT ${TRIGGERS_AT_ONCE}`;
  const rows = await db.query<{ id: string; password_changed_at: Date | string }>(sql, [sqlInstant(since)]);
  return rows.map((row) => {
    const happenedAt = readInstant(row.password_changed_at);
    return {
      cause: `password.changed:${row.id}:${sqlInstant(happenedAt)}`,
      template: 'PASSWORD_CHANGED',
      memberId: row.id,
      aboutId: null,
      aboutDate: null,
      happenedAt,
    };
  });
}
