import type { EntityManager } from 'typeorm';

import { sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import { mapSelection } from '../../../platform/db/map-selection';
import { placeholders } from '../../../platform/db/placeholders';
import type { EntityRow, QueryRunner } from '../../../platform/db/table';
import { table } from '../../../platform/db/table';
import { withTexts } from '../../../platform/db/texts';
import { updateRow } from '../../../platform/db/write-rows';
import { defineLoader, groupBy, indexBy } from '../../../platform/graphql/loader';
import type { Shift, ShiftNeed } from './shift.entity';
import { ShiftEntity, ShiftNeedEntity } from './shift.entity';
import type { ShiftAudience } from './shift.terms';

/** The table of shifts, for writing. */
export const shiftTable = table(ShiftEntity, 's');
/** The table of what shifts need. */
export const needTable = table(ShiftNeedEntity, 'n');
/** Reads shifts, of the table `s`. */
export const shifts = mapSelection(shiftTable, (row): Shift => ({
  ...withTexts(row, 'title'),
  nodeType: 'Shift',
}));

/** A week of the busiest branch, with a shift for each desk and hour, stays far below. */
const MOST_SHIFTS = 1_000;

/** Shifts by id. */
export const shiftById = defineLoader<string, Shift | null>('shiftById', async ({ db }, ids) => {
  const rows = await shifts.list(db, `WHERE s.id IN (${placeholders(ids)})`, ids);
  return indexBy(ids, rows, ({ id }) => id);
});

/** What shifts need, by shift, in its order. */
export const needsByShift = defineLoader<string, ShiftNeed[]>('needsByShift', async ({ db }, ids) => {
  const rows = await needTable.list(
    db,
    `WHERE n.shift_id IN (${placeholders(ids)}) ORDER BY n.shift_id, n.position, n.id`,
    ids,
  );
  return groupBy(ids, rows, ({ shiftId }) => shiftId);
});

/** Kinds of work by id. */
export const needById = defineLoader<string, ShiftNeed | null>('needById', async ({ db }, ids) => {
  const rows = await needTable.list(db, `WHERE n.id IN (${placeholders(ids)})`, ids);
  return indexBy(ids, rows, ({ id }) => id);
});

/** Reads a shift without a lock; null when there is none. */
export function readShift(db: QueryRunner, id: string): Promise<Shift | null> {
  return shifts.first(db, 'WHERE s.id = ?', [id]);
}

/** Locks a shift until the unit ends; the person comes first in the lock order. */
export function lockShift(db: Database, tx: EntityManager, id: string): Promise<Shift | null> {
  return shifts.first(tx, `WHERE s.id = ?${db.forUpdate}`, [id]);
}

/** Reads one kind of work; null when there is none. */
export function readNeed(db: QueryRunner, id: string): Promise<ShiftNeed | null> {
  return needTable.first(db, 'WHERE n.id = ?', [id]);
}

/** Reads what some shifts need, in its order, in one statement. */
export async function needsOfShifts(
  db: QueryRunner,
  wanted: readonly { readonly id: string }[],
): Promise<ShiftNeed[]> {
  if (wanted.length === 0) return [];
  const ids = wanted.map(({ id }) => id);
  return needTable.list(
    db,
    `WHERE n.shift_id IN (${placeholders(ids)}) ORDER BY n.shift_id, n.position, n.id`,
    ids,
  );
}

/** Locks a branch until the unit ends, so that a week is planned by one act at a time; tells whether there is one. */
export async function lockBranch(db: Database, tx: EntityManager, id: string): Promise<boolean> {
  const rows = await tx.query<{ id: string }[]>(`SELECT id FROM branch WHERE id = ?${db.forUpdate}`, [id]);
  return rows.length > 0;
}

/** Lists the shifts that begin in a span at a branch, first ones first. */
export function shiftsBetween(
  db: QueryRunner,
  wanted: {
    readonly branchId: string;
    readonly audience: ShiftAudience;
    readonly from: Date;
    readonly to: Date;
  },
): Promise<Shift[]> {
  return shifts.list(
    db,
    `WHERE s.branch_id = ? AND s.audience = ? AND s.starts_at >= ? AND s.starts_at < ? ORDER BY s.starts_at, s.id LIMIT ${MOST_SHIFTS}`,
    [wanted.branchId, wanted.audience, sqlInstant(wanted.from), sqlInstant(wanted.to)],
  );
}

/** Changes some columns of a shift. */
export async function changeShift(
  tx: EntityManager,
  id: string,
  changes: Partial<EntityRow<ShiftEntity>>,
): Promise<void> {
  await updateRow(tx, shiftTable.name, id, shiftTable.write(changes));
}

/** Takes a seat unless all are taken; tells whether it did. */
export async function takeSeat(tx: EntityManager, needId: string): Promise<boolean> {
  const before = await takenOf(tx, needId);
  await tx.query('UPDATE shift_need SET taken = taken + 1 WHERE id = ? AND taken < needed', [needId]);
  return (await takenOf(tx, needId)) > before;
}

async function takenOf(tx: EntityManager, needId: string): Promise<number> {
  return (await needTable.pick('taken').first(tx, 'WHERE n.id = ?', [needId]))?.taken ?? 0;
}

/** Gives a seat back. */
export async function giveSeatBack(tx: EntityManager, needId: string): Promise<void> {
  await tx.query('UPDATE shift_need SET taken = taken - 1 WHERE id = ? AND taken > 0', [needId]);
}

/** The next number in the order of those who ask for a kind of work; its shift is locked. */
export async function nextQueueNumber(tx: EntityManager, needId: string): Promise<number> {
  await tx.query('UPDATE shift_need SET last_queue_number = last_queue_number + 1 WHERE id = ?', [needId]);
  const row = await needTable.pick('lastQueueNumber').first(tx, 'WHERE n.id = ?', [needId]);
  return row?.lastQueueNumber ?? 1;
}

/** Sets how many are needed. */
export async function changeNeeded(tx: EntityManager, needId: string, needed: number): Promise<void> {
  await updateRow(tx, needTable.name, needId, { needed });
}

/** A shift that ends with its event. */
export type ShiftOff = { readonly id: string; readonly isPostponed: boolean };

/** Lists shifts to come whose date of an event, or whose event, was cancelled, or whose event was postponed. */
export async function shiftsOffWithEvents(db: Database, now: Date): Promise<ShiftOff[]> {
  const rows = await db.query<{ id: string; status: string }>(
    `SELECT s.id, CASE WHEN d.status = 'CANCELLED' THEN d.status ELSE e.status END AS status FROM shift s JOIN event_session d ON d.id = s.session_id JOIN event e ON e.id = d.event_id
     WHERE s.status = 'OPEN' AND s.starts_at > ? AND (d.status = 'CANCELLED' OR e.status IN ('CANCELLED', 'POSTPONED')) ORDER BY s.starts_at LIMIT 500`,
    [sqlInstant(now)],
  );
  return rows.map(({ id, status }) => ({ id, isPostponed: status === 'POSTPONED' }));
}

/** Lists the shifts of an event from a moment on, first ones first. */
export function shiftsOfEvent(
  db: QueryRunner,
  { eventId, from }: { readonly eventId: string; readonly from: Date },
): Promise<Shift[]> {
  return shifts.list(
    db,
    'JOIN event_session d ON d.id = s.session_id WHERE d.event_id = ? AND s.ends_at > ? ORDER BY s.starts_at, s.id LIMIT 200',
    [eventId, sqlInstant(from)],
  );
}
