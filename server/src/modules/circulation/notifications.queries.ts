import type { NotificationTrigger } from '../../platform/notifications/notification-trigger';
import { TRIGGERS_AT_ONCE } from '../../platform/notifications/notification-trigger';
import { notTold } from '../../platform/notifications/notification-trigger.queries';
import { readInstant, sqlInstant } from '../../platform/db/columns';
import type { Database } from '../../platform/db/database';
import { type CivilDate, toInstant, addDays } from '../../shared/civil-date';

type HoldRow = { id: string; member_id: string; trapped_at: Date | string; collect_by: string };

/**
 * Finds members with loans that are due on a day, lent before a moment; loans claimed returned are left out.
 */
export async function findDueLoanNotices<Template extends string>(
  db: Database,
  {
    code,
    template,
    dueOn,
    lentBefore,
  }: { code: string; template: Template; dueOn: CivilDate; lentBefore: Date },
): Promise<NotificationTrigger<Template>[]> {
  const sql = `SELECT DISTINCT l.member_id FROM loan l
    WHERE l.closed_at IS NULL AND l.due_at > ? AND l.due_at <= ? AND l.due_on = ? AND l.status = 'OPEN' AND l.checked_out_at < ? AND l.member_id IS NOT NULL
      AND ${notTold('CONCAT(?, l.member_id, ?)')} LIMIT ${TRIGGERS_AT_ONCE}`;
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
): Promise<NotificationTrigger<'HOLD_READY'>[]> {
  const sql = `SELECT h.id, h.member_id, h.trapped_at, h.collect_by FROM hold h
    WHERE h.status = 'READY' AND h.collect_by >= ? AND h.trapped_at > ? AND h.member_id IS NOT NULL AND ${notTold("CONCAT('hold.ready:', h.id, ':', h.trapped_at)")} LIMIT ${TRIGGERS_AT_ONCE}`;
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
): Promise<NotificationTrigger<'HOLD_EXPIRING'>[]> {
  const sql = `SELECT h.id, h.member_id, h.trapped_at, h.collect_by FROM hold h
    WHERE h.pickup_branch_id = ? AND h.status = 'READY' AND h.collect_by BETWEEN ? AND ? AND h.trapped_at < ? AND h.member_id IS NOT NULL
      AND ${notTold("CONCAT('hold.expiring:', h.id, ':', h.collect_by)")} LIMIT ${TRIGGERS_AT_ONCE}`;
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
export async function findLapsedHoldNotices(
  db: Database,
  since: Date,
): Promise<NotificationTrigger<'HOLD_LAPSED'>[]> {
  const sql = `SELECT h.id, h.member_id, h.closed_at FROM hold h
    WHERE h.status = 'EXPIRED' AND h.closed_at > ? AND h.member_id IS NOT NULL AND ${notTold("CONCAT('hold.lapsed:', h.id)")} LIMIT ${TRIGGERS_AT_ONCE}`;
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
/** Finds payments after a moment; branch by branch, because that is how the ledger is indexed. */
export async function findPaymentNotices(
  db: Database,
  since: Date,
): Promise<NotificationTrigger<'PAYMENT_RECEIPT'>[]> {
  const sql = `SELECT e.id, e.member_id, e.occurred_at FROM branch b JOIN account_entry e ON e.branch_id = b.id
    WHERE e.occurred_at > ? AND e.kind = 'PAYMENT' AND ${notTold("CONCAT('payment:', e.id)")} LIMIT ${TRIGGERS_AT_ONCE}`;
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
