import type { NotificationTrigger } from '../../platform/notifications/notification-trigger';
import { TRIGGERS_AT_ONCE } from '../../platform/notifications/notification-trigger';
import { notTold } from '../../platform/notifications/notification-trigger.queries';
import { readInstant, sqlInstant } from '../../platform/db/columns';
import type { Database } from '../../platform/db/database';
import type { CivilDate } from '../../shared/civil-date';

type Row = { id: string; member_id: string; mark: Date | string | null };

/** Consultations of members that are no sample. */
const REAL = 'c.member_id IS NOT NULL AND c.is_sample = 0';

/** Finds consultations that are booked and still to come. */
export async function findBookingNotices(
  db: Database,
  now: Date,
): Promise<NotificationTrigger<'CONSULTATION_BOOKED'>[]> {
  const sql = `SELECT c.id, c.member_id, c.booked_at AS mark FROM consultation c
    WHERE c.status = 'BOOKED' AND c.starts_at > ? AND ${REAL} AND ${notTold("CONCAT('consultation.booked:', c.id)")} LIMIT ${TRIGGERS_AT_ONCE}`;
  return causes(await db.query<Row>(sql, [sqlInstant(now)]), 'CONSULTATION_BOOKED', 'consultation.booked');
}

/** Finds consultations that begin between two moments, once more after they were moved. */
export async function findConsultationReminders(
  db: Database,
  { from, until }: { from: Date; until: Date },
): Promise<NotificationTrigger<'CONSULTATION_REMINDER'>[]> {
  const sql = `SELECT c.id, c.member_id, NULL AS mark, c.moved_at FROM consultation c
    WHERE c.status = 'BOOKED' AND c.starts_at >= ? AND c.starts_at < ? AND ${REAL}
      AND NOT EXISTS (SELECT 1 FROM message g WHERE g.cause = CASE WHEN c.moved_at IS NULL THEN CONCAT('consultation.soon:', c.id) ELSE CONCAT('consultation.soon:', c.id, ':', c.moved_at) END) LIMIT ${TRIGGERS_AT_ONCE}`;
  const rows = await db.query<Row & { moved_at: Date | string | null }>(sql, [
    sqlInstant(from),
    sqlInstant(until),
  ]);
  return rows.flatMap((row) => causes([row], 'CONSULTATION_REMINDER', 'consultation.soon', row.moved_at));
}

/** Finds consultations to come that staff cancelled after a moment; who cancelled their own knows. */
export async function findCancellationNotices(
  db: Database,
  { now, since }: { now: Date; since: Date },
): Promise<NotificationTrigger<'CONSULTATION_OFF'>[]> {
  const sql = `SELECT c.id, c.member_id, c.closed_at AS mark, c.restored_at FROM consultation c
    WHERE c.status = 'CANCELLED' AND c.starts_at > ? AND c.closed_at > ? AND c.closed_by <> c.member_id AND ${REAL}
      AND NOT EXISTS (SELECT 1 FROM message g WHERE g.cause = CASE WHEN c.restored_at IS NULL THEN CONCAT('consultation.off:', c.id) ELSE CONCAT('consultation.off:', c.id, ':', c.restored_at) END) LIMIT ${TRIGGERS_AT_ONCE}`;
  const rows = await db.query<Row & { restored_at: Date | string | null }>(sql, [
    sqlInstant(now),
    sqlInstant(since),
  ]);
  return rows.flatMap((row) => causes([row], 'CONSULTATION_OFF', 'consultation.off', row.restored_at));
}

/** Finds consultations to come that were cancelled by a closure and booked again after a moment. */
export async function findRestoredBookingNotices(
  db: Database,
  { now, since }: { now: Date; since: Date },
): Promise<NotificationTrigger<'CONSULTATION_BOOKED'>[]> {
  const sql = `SELECT c.id, c.member_id, c.restored_at AS mark FROM consultation c
    WHERE c.status = 'BOOKED' AND c.starts_at > ? AND c.restored_at > ? AND ${REAL} AND ${notTold("CONCAT('consultation.back:', c.id, ':', c.restored_at)")} LIMIT ${TRIGGERS_AT_ONCE}`;
  const rows = await db.query<Row>(sql, [sqlInstant(now), sqlInstant(since)]);
  return rows.flatMap((row) => causes([row], 'CONSULTATION_BOOKED', 'consultation.back', row.mark));
}

/** Finds consultations to come that a closure, or its end, moved after a moment, once for each move. */
export async function findMovedBookingNotices(
  db: Database,
  { now, since }: { now: Date; since: Date },
): Promise<NotificationTrigger<'CONSULTATION_BOOKED'>[]> {
  const sql = `SELECT c.id, c.member_id, c.moved_at AS mark FROM consultation c
    WHERE c.status = 'BOOKED' AND c.starts_at > ? AND c.moved_at > ? AND ${REAL} AND ${notTold("CONCAT('consultation.moved:', c.id, ':', c.moved_at)")} LIMIT ${TRIGGERS_AT_ONCE}`;
  const rows = await db.query<Row>(sql, [sqlInstant(now), sqlInstant(since)]);
  return rows.flatMap((row) => causes([row], 'CONSULTATION_BOOKED', 'consultation.moved', row.mark));
}

/**
 * Finds consultations about which somebody is to be asked between two days, both included, and nobody has
 * told anything.
 */
export async function findFollowUpNotices(
  db: Database,
  { from, until }: { from: CivilDate; until: CivilDate },
): Promise<NotificationTrigger<'CONSULTATION_FOLLOW_UP'>[]> {
  const sql = `SELECT f.id, c.id AS consultation_id, c.member_id FROM consultation_follow_up f JOIN consultation c ON c.id = f.consultation_id
    WHERE f.recorded_at IS NULL AND f.due_on >= ? AND f.due_on <= ? AND ${REAL} AND ${notTold("CONCAT('consultation.after:', f.id)")} LIMIT ${TRIGGERS_AT_ONCE}`;
  const rows = await db.query<{ id: string; consultation_id: string; member_id: string }>(sql, [from, until]);
  return rows.map((row) => ({
    cause: `consultation.after:${row.id}`,
    template: 'CONSULTATION_FOLLOW_UP',
    memberId: row.member_id,
    aboutId: row.consultation_id,
    aboutDate: null,
    happenedAt: null,
  }));
}

/** Causes by name and consultation, and by a moment where the same can happen twice. */
function causes<Template extends string>(
  rows: readonly Row[],
  template: Template,
  name: string,
  moment: Date | string | null = null,
): NotificationTrigger<Template>[] {
  const mark = moment === null ? '' : `:${sqlInstant(readInstant(moment))}`;
  return rows.map((row) => ({
    cause: `${name}:${row.id}${mark}`,
    template,
    memberId: row.member_id,
    aboutId: row.id,
    aboutDate: null,
    happenedAt: row.mark === null ? null : readInstant(row.mark),
  }));
}
