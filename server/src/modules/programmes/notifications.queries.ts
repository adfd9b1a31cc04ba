import type { NotificationTrigger } from '../../platform/notifications/notification-trigger';
import { TRIGGERS_AT_ONCE } from '../../platform/notifications/notification-trigger';
import { notTold } from '../../platform/notifications/notification-trigger.queries';
import { readInstant, sqlInstant } from '../../platform/db/columns';
import type { Database } from '../../platform/db/database';

type Row = { id: string; member_id: string | null; mark: Date | string | null };

/** Registrations that are no sample, of members and of guests. */
const REAL = 'r.is_sample = 0';

/** Finds registrations that have their places and whose event is still to come. */
export async function findConfirmationNotices(
  db: Database,
  now: Date,
): Promise<NotificationTrigger<'EVENT_CONFIRMED'>[]> {
  const sql = `SELECT r.id, r.member_id, r.created_at AS mark FROM registration r JOIN event e ON e.id = r.event_id
    WHERE r.status = 'CONFIRMED' AND r.kind <> 'WALK_IN' AND ${REAL} AND e.status = 'PUBLISHED' AND e.ends_at > ? AND ${notTold("CONCAT('event.confirmed:', r.id)")} LIMIT ${TRIGGERS_AT_ONCE}`;
  return causes(
    await db.query<Row>(sql, [sqlInstant(now)]),
    'EVENT_CONFIRMED',
    ({ id }) => `event.confirmed:${id}`,
  );
}

/** Finds offers that can still be accepted. */
export async function findOfferNotices(
  db: Database,
  now: Date,
): Promise<NotificationTrigger<'EVENT_OFFERED'>[]> {
  const sql = `SELECT r.id, r.member_id, r.offered_at AS mark FROM registration r
    WHERE r.status = 'OFFERED' AND r.offer_until > ? AND ${REAL} AND ${notTold("CONCAT('event.offered:', r.id)")} LIMIT ${TRIGGERS_AT_ONCE}`;
  return causes(
    await db.query<Row>(sql, [sqlInstant(now)]),
    'EVENT_OFFERED',
    ({ id }) => `event.offered:${id}`,
  );
}

/** Finds sessions that begin between two moments, for those who have a place. */
export async function findEventReminders(
  db: Database,
  { from, until }: { from: Date; until: Date },
): Promise<NotificationTrigger<'EVENT_REMINDER'>[]> {
  const sql = `SELECT DISTINCT r.id, r.member_id, s.id AS session_id, s.from_date FROM event_session s JOIN event e ON e.id = s.event_id JOIN event_place l ON l.session_id = s.id JOIN registration r ON r.id = l.registration_id
    WHERE s.starts_at > ? AND s.starts_at <= ? AND s.status = 'SCHEDULED' AND e.status = 'PUBLISHED' AND l.status = 'RESERVED' AND r.status = 'CONFIRMED' AND ${REAL}
      AND ${notTold("CONCAT('event.soon:', r.id, ':', s.from_date)")} LIMIT ${TRIGGERS_AT_ONCE}`;
  const rows = await db.query<{ id: string; member_id: string | null; from_date: string }>(sql, [
    sqlInstant(from),
    sqlInstant(until),
  ]);
  const unique = [...new Map(rows.map((row) => [`${row.id}:${row.from_date}`, row])).values()];
  return unique.map((row) => ({
    cause: `event.soon:${row.id}:${row.from_date}`,
    template: 'EVENT_REMINDER',
    memberId: row.member_id,
    aboutId: row.id,
    aboutDate: row.from_date,
    happenedAt: null,
  }));
}

/**
 * Finds registrations whose event was postponed or cancelled since a moment; a second postponement is a new
 * notice.
 */
export async function findCalledOffNotices(
  db: Database,
  { since }: { since: Date },
): Promise<NotificationTrigger<'EVENT_OFF'>[]> {
  const sql = `SELECT r.id, r.member_id, e.off_at AS mark FROM event e JOIN registration r ON r.event_id = e.id
    WHERE e.status IN ('CANCELLED', 'POSTPONED') AND e.off_at > ? AND r.status IN ('CONFIRMED', 'OFFERED', 'WAITING', 'PENDING') AND ${REAL}
      AND ${notTold("CONCAT('event.off:', r.id, ':', e.off_at)")} LIMIT ${TRIGGERS_AT_ONCE}`;
  return causes(
    await db.query<Row>(sql, [sqlInstant(since)]),
    'EVENT_OFF',
    ({ id, mark }) => `event.off:${id}:${mark === null ? '' : sqlInstant(readInstant(mark))}`,
  );
}

/**
 * Finds registrations with a place in a session whose time or place changed after they were made, or which
 * falls out. Whoever has several such sessions is told once of all.
 */
export async function findMovedSessionNotices(
  db: Database,
  { now, since }: { now: Date; since: Date },
): Promise<NotificationTrigger<'EVENT_MOVED'>[]> {
  const sql = `SELECT m.id, m.member_id, m.mark FROM (
      SELECT r.id, r.member_id, MAX(s.moved_at) AS mark FROM event_session s JOIN event e ON e.id = s.event_id JOIN event_place l ON l.session_id = s.id JOIN registration r ON r.id = l.registration_id
      WHERE s.moved_at > ? AND s.moved_at > r.created_at AND s.ends_at > ? AND e.status = 'PUBLISHED' AND l.status <> 'CANCELLED' AND r.status IN ('CONFIRMED', 'OFFERED', 'WAITING', 'PENDING') AND ${REAL} GROUP BY r.id, r.member_id
    ) m WHERE ${notTold("CONCAT('event.moved:', m.id, ':', m.mark)")} LIMIT ${TRIGGERS_AT_ONCE}`;
  return causes(
    await db.query<Row>(sql, [sqlInstant(since), sqlInstant(now)]),
    'EVENT_MOVED',
    ({ id, mark }) => `event.moved:${id}:${mark === null ? '' : sqlInstant(readInstant(mark))}`,
  );
}

/**
 * Finds whoever came to an event that ended after a moment and has not said what they thought. Who registered
 * for several of its sessions is asked once.
 */
export async function findFeedbackRequests(
  db: Database,
  since: Date,
): Promise<NotificationTrigger<'EVENT_FEEDBACK'>[]> {
  const sql = `SELECT MIN(r.id) AS id, r.member_id, NULL AS mark FROM event e JOIN registration r ON r.event_id = e.id
    WHERE e.status = 'DONE' AND e.ends_at > ? AND ${REAL} AND (r.kind <> 'WALK_IN' OR r.member_id IS NOT NULL)
      AND EXISTS (SELECT 1 FROM event_place l WHERE l.registration_id = r.id AND l.attended_at IS NOT NULL)
      AND NOT EXISTS (SELECT 1 FROM registration o LEFT JOIN message g ON g.cause = CONCAT('event.feedback:', o.id) LEFT JOIN survey_sheet f ON f.registration_id = o.id
        WHERE o.event_id = e.id AND (g.id IS NOT NULL OR f.id IS NOT NULL) AND (o.id = r.id OR o.member_id = r.member_id OR (o.member_id IS NULL AND r.member_id IS NULL AND o.contact_email = r.contact_email)))
    GROUP BY e.id, r.member_id, CASE WHEN r.member_id IS NULL THEN COALESCE(r.contact_email, r.id) END LIMIT ${TRIGGERS_AT_ONCE}`;
  return causes(
    await db.query<Row>(sql, [sqlInstant(since)]),
    'EVENT_FEEDBACK',
    ({ id }) => `event.feedback:${id}`,
  );
}

function causes<Found extends Row, Template extends string>(
  rows: readonly Found[],
  template: Template,
  causeOf: (row: Found) => string,
): NotificationTrigger<Template>[] {
  return rows.map((row) => ({
    cause: causeOf(row),
    template,
    memberId: row.member_id,
    aboutId: row.id,
    aboutDate: null,
    happenedAt: row.mark === null ? null : readInstant(row.mark),
  }));
}
/**
 * Finds followers of programmes with an event that was published after a moment, and after they began to
 * follow; each hears of each event once.
 */
export async function findNewEventNotices(
  db: Database,
  { now, since }: { readonly now: Date; readonly since: Date },
): Promise<NotificationTrigger<'EVENT_NEW'>[]> {
  const sql = `SELECT e.id, f.member_id, e.public_from FROM event e JOIN programme p ON p.id = e.programme_id JOIN programme_follow f ON f.programme_id = e.programme_id
    WHERE e.status = 'PUBLISHED' AND e.public_from > ? AND e.public_from <= ? AND e.ends_at > ? AND e.is_template = 0 AND e.is_sample = 0 AND p.status = 'PUBLISHED' AND f.created_at < e.public_from
      AND ${notTold("CONCAT('event.new:', e.id, ':', f.member_id)")} LIMIT ${TRIGGERS_AT_ONCE}`;
  const rows = await db.query<{ id: string; member_id: string; public_from: Date | string }>(sql, [
    sqlInstant(since),
    sqlInstant(now),
    sqlInstant(now),
  ]);
  return rows.map((row) => ({
    cause: `event.new:${row.id}:${row.member_id}`,
    template: 'EVENT_NEW',
    memberId: row.member_id,
    aboutId: row.id,
    aboutDate: null,
    happenedAt: readInstant(row.public_from),
  }));
}
