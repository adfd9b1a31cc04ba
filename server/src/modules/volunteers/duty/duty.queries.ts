import type { EntityManager } from 'typeorm';

import { sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import { mapSelection } from '../../../platform/db/map-selection';
import { placeholders } from '../../../platform/db/placeholders';
import type { QueryRunner } from '../../../platform/db/table';
import { table } from '../../../platform/db/table';
import { withTexts } from '../../../platform/db/texts';
import { defineLoader, indexBy } from '../../../platform/graphql/loader';
import type { Shift } from '../shifts/shift.entity';
import { shifts } from '../shifts/shifts.queries';
import { assignmentTable } from '../sign-up/assignments.queries';
import type { ShiftAssignment } from '../sign-up/shift-assignment.entity';
import type { DutyPoint, StaffAbsence } from './duty.entity';
import { DutyPointEntity, StaffAbsenceEntity } from './duty.entity';

/** The table of service points, for writing. */
export const dutyPointTable = table(DutyPointEntity, 'd');
/** The table of days on which colleagues are absent. */
export const absenceTable = table(StaffAbsenceEntity, 'x');
const points = mapSelection(dutyPointTable, (row): DutyPoint => ({
  ...withTexts(row, 'name'),
  nodeType: 'DutyPoint',
}));

/** A branch has at most so many service points. */
export const MOST_DUTY_POINTS = 100;

/** Service points by id. */
export const dutyPointById = defineLoader<string, DutyPoint | null>('dutyPointById', async ({ db }, ids) => {
  const rows = await points.list(db, `WHERE d.id IN (${placeholders(ids)})`, ids);
  return indexBy(ids, rows, ({ id }) => id);
});

/** Lists the service points of a branch in their order, those no longer used last. */
export function dutyPointsOf(db: QueryRunner, branchId: string): Promise<DutyPoint[]> {
  return points.list(
    db,
    `WHERE d.branch_id = ? ORDER BY d.is_active DESC, d.position, d.id LIMIT ${MOST_DUTY_POINTS}`,
    [branchId],
  );
}

/** Locks a service point until the unit ends; null when there is none. */
export function lockDutyPoint(db: Database, tx: EntityManager, id: string): Promise<DutyPoint | null> {
  return points.first(tx, `WHERE d.id = ?${db.forUpdate}`, [id]);
}

/** Lists who is on duty at a branch at a moment: who has a place in a shift that runs. */
export function onDutyNow(
  db: QueryRunner,
  { branchId, now }: { readonly branchId: string; readonly now: Date },
): Promise<ShiftAssignment[]> {
  return assignmentTable.list(
    db,
    `JOIN shift s ON s.id = a.shift_id WHERE s.branch_id = ? AND s.audience = 'STAFF' AND s.status = 'OPEN' AND s.starts_at > ? AND s.starts_at <= ? AND s.ends_at > ? AND a.status = 'CONFIRMED' ORDER BY s.starts_at, a.need_id, a.queue_number LIMIT 200`,
    [branchId, sqlInstant(new Date(now.getTime() - 86_400_000)), sqlInstant(now), sqlInstant(now)],
  );
}

/** Lists shifts of staff at a branch that end after a moment, begin before another, and lack people, first ones first. */
export function shortDuty(
  db: QueryRunner,
  { branchId, now, until }: { readonly branchId: string; readonly now: Date; readonly until: Date },
): Promise<Shift[]> {
  return shifts.list(
    db,
    `WHERE s.branch_id = ? AND s.audience = 'STAFF' AND s.status = 'OPEN' AND s.starts_at > ? AND s.starts_at < ? AND s.ends_at > ?
     AND EXISTS (SELECT 1 FROM shift_need n WHERE n.shift_id = s.id AND n.taken < n.needed) ORDER BY s.starts_at, s.id LIMIT 50`,
    [branchId, sqlInstant(new Date(now.getTime() - 86_400_000)), sqlInstant(until), sqlInstant(now)],
  );
}

/** Lists days of absence that are not over, first ones first. */
export function absencesFrom(
  db: QueryRunner,
  { from, until }: { readonly from: string; readonly until: string },
): Promise<StaffAbsence[]> {
  return absenceTable.list(
    db,
    'WHERE x.until_date >= ? AND x.from_date <= ? AND x.ended_at IS NULL ORDER BY x.from_date, x.id LIMIT 500',
    [from, until],
  );
}

/** Locks days of absence until the unit ends; null when there are none. */
export function lockAbsence(db: Database, tx: EntityManager, id: string): Promise<StaffAbsence | null> {
  return absenceTable.first(tx, `WHERE x.id = ?${db.forUpdate}`, [id]);
}

/** Lists what a colleague holds in shifts to come between two moments; a year has fewer than the bound. */
export function dutyOfStaff(
  tx: QueryRunner,
  wanted: { readonly staffId: string; readonly from: Date; readonly to: Date; readonly now: Date },
): Promise<ShiftAssignment[]> {
  return assignmentTable.list(
    tx,
    'WHERE a.staff_id = ? AND a.open_key IS NOT NULL AND a.ends_at > ? AND a.starts_at < ? AND a.ends_at > ? ORDER BY a.shift_id LIMIT 5000',
    [wanted.staffId, sqlInstant(wanted.from), sqlInstant(wanted.to), sqlInstant(wanted.now)],
  );
}

/** The branch where a colleague works; null where none is noted. */
export async function branchOfColleague(tx: QueryRunner, staffId: string): Promise<string | null> {
  const rows = (await tx.query('SELECT branch_id AS branchId FROM staff_member WHERE id = ?', [staffId])) as {
    readonly branchId: string | null;
  }[];
  return rows[0]?.branchId ?? null;
}

/** Deletes some days of absence that ended before a day; tells how many. */
export async function deleteAbsencesBefore(
  tx: EntityManager,
  { before, most }: { readonly before: string; readonly most: number },
): Promise<number> {
  const rows = await absenceTable
    .pick('id')
    .list(tx, `WHERE x.until_date < ? ORDER BY x.until_date, x.id LIMIT ${most}`, [before]);
  const ids = rows.map(({ id }) => id);
  if (ids.length > 0) await tx.query(`DELETE FROM staff_absence WHERE id IN (${placeholders(ids)})`, ids);
  return ids.length;
}
