import type { EntityManager } from 'typeorm';

import { sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import { table } from '../../../platform/db/table';
import { insertRows } from '../../../platform/db/write-rows';
import type { CountedAttendance } from './counted-attendance.entity';
import { CountedAttendanceEntity } from './counted-attendance.entity';

/** How many are taken at once; the next run takes the rest. */
export const MOST_AT_ONCE = 200;

const counted = table(CountedAttendanceEntity, 'c');
/** What was scanned at a door without a connection has come by then. */
const LATE_SCANS_MS = 2 * 86_400_000;

/** Somebody with a linked card who was at an event that is a course. */
export type Attendance = {
  readonly staffId: string;
  readonly courseId: string;
  readonly sessions: number;
  readonly attended: number;
  /** The beginning of the last session they were at, as the database writes it. */
  readonly lastAt: string | Date;
};

/**
 * Lists who was at a course of the library's own that has been over for two days: colleagues who linked their card. What was counted
 * before, and what they entered themselves, is left out. Sessions that were cancelled count for nobody.
 */
export async function findNewAttendances(db: Database, now: Date): Promise<Attendance[]> {
  const rows = await db.query<{
    staffId: string;
    courseId: string;
    sessions: number | string;
    attended: number | string;
    lastAt: string | Date;
  }>(
    `SELECT k.id AS courseId, card.staff_id AS staffId, COUNT(DISTINCT e.id) AS attended, MAX(e.starts_at) AS lastAt,
       (SELECT COUNT(*) FROM event_session o WHERE o.event_id = k.event_id AND o.status <> 'CANCELLED') AS sessions
     FROM training_course k
     JOIN event_session e ON e.event_id = k.event_id AND e.status <> 'CANCELLED'
     JOIN event_place p ON p.session_id = e.id AND p.attended_at IS NOT NULL
     JOIN registered_person r ON r.id = p.person_id
     JOIN staff_card card ON card.member_id = r.member_id AND card.open_link = 1
     JOIN staff_member s ON s.id = card.staff_id AND s.is_active = 1
     WHERE NOT EXISTS (SELECT 1 FROM event_session l WHERE l.event_id = k.event_id AND l.status <> 'CANCELLED' AND l.ends_at > ?)
       AND NOT EXISTS (SELECT 1 FROM counted_attendance c WHERE c.staff_id = card.staff_id AND c.course_id = k.id)
       AND NOT EXISTS (SELECT 1 FROM staff_training t WHERE t.staff_id = card.staff_id AND t.course_id = k.id)
     GROUP BY k.id, k.event_id, card.staff_id ORDER BY k.id, card.staff_id LIMIT ${MOST_AT_ONCE}`,
    [sqlInstant(new Date(now.getTime() - LATE_SCANS_MS))],
  );
  return rows.map((row) => ({ ...row, sessions: Number(row.sessions), attended: Number(row.attended) }));
}

/** Tells whether an attendance was counted, by the unit that is about to. */
export async function isCounted(
  tx: EntityManager,
  { staffId, courseId }: Pick<CountedAttendance, 'staffId' | 'courseId'>,
): Promise<boolean> {
  return (await counted.first(tx, 'WHERE c.staff_id = ? AND c.course_id = ?', [staffId, courseId])) !== null;
}

/** Writes down that an attendance was counted. */
export async function insertCounted(tx: EntityManager, row: CountedAttendance): Promise<void> {
  await insertRows(tx, counted.name, [counted.write(row)]);
}
