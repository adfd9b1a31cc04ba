import { readInstant, sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import type { CivilDate } from '../../../shared/civil-date';
import { addDays, toInstant } from '../../../shared/civil-date';
import type { MessageTemplate } from '../templates.terms';

/**
 * Something to notify a member about that has no message yet. Without a member it goes to the guest of the
 * registration.
 */
export type NotificationTrigger = {
  readonly cause: string;
  readonly template: MessageTemplate;
  readonly memberId: string | null;
  readonly aboutId: string | null;
  readonly aboutDate: CivilDate | null;
  readonly happenedAt: Date | null;
};

/** The most that is read at once. */
export const TRIGGERS_AT_ONCE = 500;

const UNTOLD = (cause: string): string => `NOT EXISTS (SELECT 1 FROM message g WHERE g.cause = ${cause})`;

type HoldRow = { id: string; member_id: string; trapped_at: Date | string; collect_by: string };

/**
 * Finds members with loans that are due on a day, lent before a moment; loans claimed returned are left out.
 */
export async function findDueLoanNotices(
  db: Database,
  {
    code,
    template,
    dueOn,
    lentBefore,
  }: { code: string; template: MessageTemplate; dueOn: CivilDate; lentBefore: Date },
): Promise<NotificationTrigger[]> {
  const sql = `SELECT DISTINCT l.member_id FROM loan l
    WHERE l.closed_at IS NULL AND l.due_at > ? AND l.due_at <= ? AND l.due_on = ? AND l.status = 'OPEN' AND l.checked_out_at < ? AND l.member_id IS NOT NULL
      AND ${UNTOLD('CONCAT(?, l.member_id, ?)')} LIMIT ${TRIGGERS_AT_ONCE}`;
  const rows = await db.query<{ member_id: string }>(sql, [
    sqlInstant(toInstant(dueOn)),
    sqlInstant(toInstant(addDays(dueOn, 1))),
    dueOn,
    sqlInstant(lentBefore),
    `${code}:`,
    `:${dueOn}`,
  ]);
  return rows.map(({ member_id: memberId }) => ({
    cause: `${code}:${memberId}:${dueOn}`,
    template,
    memberId,
    aboutId: null,
    aboutDate: dueOn,
    happenedAt: null,
  }));
}

/**
 * Finds holds that came to stand on the shelf after a moment and can still be collected. A hold that gets
 * another copy is told of again.
 */
export async function findReadyHoldNotices(
  db: Database,
  { today, since }: { today: CivilDate; since: Date },
): Promise<NotificationTrigger[]> {
  const sql = `SELECT h.id, h.member_id, h.trapped_at, h.collect_by FROM hold h
    WHERE h.status = 'READY' AND h.collect_by >= ? AND h.trapped_at > ? AND h.member_id IS NOT NULL AND ${UNTOLD("CONCAT('hold.ready:', h.id, ':', h.trapped_at)")} LIMIT ${TRIGGERS_AT_ONCE}`;
  const rows = await db.query<HoldRow>(sql, [today, sqlInstant(since)]);
  return rows.map((row) => {
    const happenedAt = readInstant(row.trapped_at);
    return {
      cause: `hold.ready:${row.id}:${sqlInstant(happenedAt)}`,
      template: 'HOLD_READY',
      memberId: row.member_id,
      aboutId: row.id,
      aboutDate: null,
      happenedAt,
    };
  });
}

/** Finds holds on the shelf of a branch whose last day is between two days, put there before a moment. */
export async function findExpiringHoldNotices(
  db: Database,
  {
    branchId,
    from,
    until,
    trappedBefore,
  }: { branchId: string; from: CivilDate; until: CivilDate; trappedBefore: Date },
): Promise<NotificationTrigger[]> {
  const sql = `SELECT h.id, h.member_id, h.trapped_at, h.collect_by FROM hold h
    WHERE h.pickup_branch_id = ? AND h.status = 'READY' AND h.collect_by BETWEEN ? AND ? AND h.trapped_at < ? AND h.member_id IS NOT NULL
      AND ${UNTOLD("CONCAT('hold.expiring:', h.id, ':', h.collect_by)")} LIMIT ${TRIGGERS_AT_ONCE}`;
  const rows = await db.query<HoldRow>(sql, [branchId, from, until, sqlInstant(trappedBefore)]);
  return rows.map((row) => ({
    cause: `hold.expiring:${row.id}:${row.collect_by}`,
    template: 'HOLD_EXPIRING',
    memberId: row.member_id,
    aboutId: row.id,
    aboutDate: row.collect_by,
    happenedAt: null,
  }));
}

/** Finds holds that were not collected in time and ended after a moment. Who cancelled a hold knows it. */
export async function findLapsedHoldNotices(db: Database, since: Date): Promise<NotificationTrigger[]> {
  const sql = `SELECT h.id, h.member_id, h.closed_at FROM hold h
    WHERE h.status = 'EXPIRED' AND h.closed_at > ? AND h.member_id IS NOT NULL AND ${UNTOLD("CONCAT('hold.lapsed:', h.id)")} LIMIT ${TRIGGERS_AT_ONCE}`;
  const rows = await db.query<{ id: string; member_id: string; closed_at: Date | string }>(sql, [
    sqlInstant(since),
  ]);
  return rows.map((row) => ({
    cause: `hold.lapsed:${row.id}`,
    template: 'HOLD_LAPSED',
    memberId: row.member_id,
    aboutId: row.id,
    aboutDate: null,
    happenedAt: readInstant(row.closed_at),
  }));
}

/** Finds memberships that end between two days; provisional ones end differently. */
export async function findEndingMembershipNotices(
  db: Database,
  { code, from, until }: { code: string; from: CivilDate; until: CivilDate },
): Promise<NotificationTrigger[]> {
  const sql = `SELECT m.id, m.expires_on FROM member m
    WHERE m.expires_on BETWEEN ? AND ? AND m.is_active = 1 AND m.is_provisional = 0 AND ${UNTOLD("CONCAT(?, m.id, ':', m.expires_on)")} LIMIT ${TRIGGERS_AT_ONCE}`;
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

const CODE_TEMPLATES: Readonly<Record<string, MessageTemplate>> = {
  PASSWORD: 'PASSWORD_LINK',
  VERIFY_EMAIL: 'EMAIL_CODE',
  VERIFY_PHONE: 'PHONE_CODE',
};

/** Finds one-time codes that still serve and are to be sent. */
export async function findCodeNotices(
  db: Database,
  { now, since }: { now: Date; since: Date },
): Promise<NotificationTrigger[]> {
  const sql = `SELECT c.id, c.member_id, c.purpose FROM member_code c
    WHERE c.created_at > ? AND c.used_at IS NULL AND c.expires_at > ? AND c.channel <> 'DESK' AND c.member_id IS NOT NULL AND ${UNTOLD("CONCAT('code:', c.id)")} LIMIT ${TRIGGERS_AT_ONCE}`;
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
): Promise<NotificationTrigger[]> {
  const sql = `SELECT c.id, c.member_id, c.created_at FROM member_code c
    WHERE c.created_at > ? AND c.channel = 'DESK' AND c.purpose IN ('PASSWORD', 'PASSWORD_SET') AND c.member_id IS NOT NULL AND ${UNTOLD('CONCAT(?, c.id)')} LIMIT ${TRIGGERS_AT_ONCE}`;
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
export async function findPasswordChangeNotices(db: Database, since: Date): Promise<NotificationTrigger[]> {
  const sql = `SELECT m.id, m.password_changed_at FROM member m
    WHERE m.password_changed_at > ? AND m.is_active = 1 AND m.must_change_password = 0 AND ${UNTOLD("CONCAT('password.changed:', m.id, ':', m.password_changed_at)")} LIMIT ${TRIGGERS_AT_ONCE}`;
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

/** Finds payments after a moment; branch by branch, because that is how the ledger is indexed. */
export async function findPaymentNotices(db: Database, since: Date): Promise<NotificationTrigger[]> {
  const sql = `SELECT e.id, e.member_id, e.occurred_at FROM branch b JOIN account_entry e ON e.branch_id = b.id
    WHERE e.occurred_at > ? AND e.kind = 'PAYMENT' AND ${UNTOLD("CONCAT('payment:', e.id)")} LIMIT ${TRIGGERS_AT_ONCE}`;
  const rows = await db.query<{ id: string; member_id: string; occurred_at: Date | string }>(sql, [
    sqlInstant(since),
  ]);
  return rows.map((row) => ({
    cause: `payment:${row.id}`,
    template: 'PAYMENT_RECEIPT',
    memberId: row.member_id,
    aboutId: row.id,
    aboutDate: null,
    happenedAt: readInstant(row.occurred_at),
  }));
}
