import type { EntityManager } from 'typeorm';

import { readInstant, sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import { placeholders } from '../../../platform/db/placeholders';
import type { EntityRow, QueryRunner } from '../../../platform/db/table';
import { table } from '../../../platform/db/table';
import { updateRow } from '../../../platform/db/write-rows';
import { defineLoader, groupBy, indexBy } from '../../../platform/graphql/loader';
import type { ShiftAudience } from '../shifts/shift.terms';
import type { HeldShift } from './decide-assignment.rules';
import type { ShiftAssignment } from './shift-assignment.entity';
import { ShiftAssignmentEntity } from './shift-assignment.entity';

/** The table of who takes shifts, for reading and writing. */
export const assignmentTable = table(ShiftAssignmentEntity, 'a', { nodeType: 'ShiftAssignment' } as const);

/** Assignments by id, whoever they are of. */
export const assignmentById = defineLoader<string, ShiftAssignment | null>(
  'assignmentById',
  async ({ db }, ids) => {
    const rows = await assignmentTable.list(db, `WHERE a.id IN (${placeholders(ids)})`, ids);
    return indexBy(ids, rows, ({ id }) => id);
  },
);

/** Who is in shifts or waits for them, by shift, in the order of asking. */
export const openAssignmentsByShift = defineLoader<string, ShiftAssignment[]>(
  'openAssignmentsByShift',
  async ({ db }, ids) => {
    const rows = await assignmentTable.list(
      db,
      `WHERE a.shift_id IN (${placeholders(ids)}) AND a.open_key IS NOT NULL ORDER BY a.shift_id, a.need_id, a.status, a.queue_number LIMIT 5000`,
      ids,
    );
    return groupBy(ids, rows, ({ shiftId }) => shiftId);
  },
);

/** Reads an assignment without a lock; null when there is none. */
export function readAssignment(db: QueryRunner, id: string): Promise<ShiftAssignment | null> {
  return assignmentTable.first(db, 'WHERE a.id = ?', [id]);
}

/** Locks an assignment until the unit ends; person and shift come before it. */
export function lockAssignment(db: Database, tx: EntityManager, id: string): Promise<ShiftAssignment | null> {
  return assignmentTable.first(tx, `WHERE a.id = ?${db.forUpdate}`, [id]);
}

/** Finds the open assignment of a person in a shift, under the lock of the shift. */
export function openAssignmentOf(
  db: Database,
  tx: EntityManager,
  wanted: { readonly shiftId: string; readonly key: string },
): Promise<ShiftAssignment | null> {
  return assignmentTable.first(tx, `WHERE a.shift_id = ? AND a.open_key = ?${db.forUpdate}`, [
    wanted.shiftId,
    wanted.key,
  ]);
}

/** Lists who waits for a kind of work, first ones first. */
export function waitingFor(db: QueryRunner, needId: string): Promise<ShiftAssignment[]> {
  return assignmentTable.list(
    db,
    "WHERE a.need_id = ? AND a.status = 'WAITING' ORDER BY a.queue_number, a.id LIMIT 1000",
    [needId],
  );
}

/** Lists kinds of work with free places for which somebody waits, of shifts to come. */
export async function needsToFill(db: Database, now: Date): Promise<string[]> {
  const rows = await db.query<{ id: string }>(
    `SELECT DISTINCT n.id FROM shift_assignment a JOIN shift_need n ON n.id = a.need_id JOIN shift s ON s.id = a.shift_id
     WHERE a.status = 'WAITING' AND a.ends_at > ? AND s.status = 'OPEN' AND s.starts_at > ? AND n.taken < n.needed LIMIT 500`,
    [sqlInstant(now), sqlInstant(now)],
  );
  return rows.map(({ id }) => id);
}

/** Lists everybody in a shift or waiting for it, under its lock. */
export function openAssignmentsOf(
  db: Database,
  tx: EntityManager,
  shiftId: string,
): Promise<ShiftAssignment[]> {
  return assignmentTable.list(
    tx,
    `WHERE a.shift_id = ? AND a.open_key IS NOT NULL ORDER BY a.id LIMIT 5000${db.forUpdate}`,
    [shiftId],
  );
}

/** Changes some columns of an assignment. */
export async function changeAssignment(
  tx: EntityManager,
  id: string,
  changes: Partial<EntityRow<ShiftAssignmentEntity>>,
): Promise<void> {
  await updateRow(tx, assignmentTable.name, id, assignmentTable.write(changes));
}

/** The people whose shifts are asked for: cards and colleagues. */
export type PeopleWanted = {
  readonly memberIds: readonly string[];
  readonly staffIds: readonly string[];
  readonly from: Date;
  readonly to: Date;
};

/** A shift with the card or the colleague that holds it. */
export type HeldBy = HeldShift & { readonly personId: string };

type Row = {
  readonly personId: string;
  readonly shiftId: string;
  readonly audience: ShiftAudience;
  readonly startsAt: Date | string;
  readonly endsAt: Date | string;
};

/** Lists what cards and colleagues hold in a span; who waits holds nothing. */
export async function heldShifts(db: QueryRunner, wanted: PeopleWanted): Promise<HeldBy[]> {
  const { memberIds, staffIds } = wanted;
  const byMember = await heldBy(db, 'member_id', memberIds, wanted);
  return [...byMember, ...(await heldBy(db, 'staff_id', staffIds, wanted))];
}

async function heldBy(
  db: QueryRunner,
  column: 'member_id' | 'staff_id',
  ids: readonly string[],
  { from, to }: Pick<PeopleWanted, 'from' | 'to'>,
): Promise<HeldBy[]> {
  if (ids.length === 0) return [];
  const rows = (await db.query(
    `SELECT a.${column} AS personId, a.shift_id AS shiftId, s.audience, a.starts_at AS startsAt, a.ends_at AS endsAt
     FROM shift_assignment a JOIN shift s ON s.id = a.shift_id
     WHERE a.${column} IN (${placeholders(ids)}) AND a.status = 'CONFIRMED' AND a.ends_at > ? AND a.starts_at < ? ORDER BY a.starts_at, a.id LIMIT 20000`,
    [...ids, sqlInstant(from), sqlInstant(to)],
  )) as Row[];
  return rows.map(({ startsAt, endsAt, ...row }) => ({
    ...row,
    startsAt: readInstant(startsAt),
    endsAt: readInstant(endsAt),
  }));
}

/** Tells who has a place in a shift. */
export async function openKeysOf(db: QueryRunner, shiftId: string): Promise<ReadonlySet<string>> {
  const rows = await assignmentTable
    .pick('openKey')
    .list(db, "WHERE a.shift_id = ? AND a.status = 'CONFIRMED' LIMIT 5000", [shiftId]);
  return new Set(rows.flatMap(({ openKey }) => openKey ?? []));
}

/** Lists everything a member still has a place in or waits for, what is over too. */
export function openAssignmentsOfMember(tx: QueryRunner, memberId: string): Promise<ShiftAssignment[]> {
  return assignmentTable.list(
    tx,
    'WHERE a.member_id = ? AND a.open_key IS NOT NULL ORDER BY a.id LIMIT 1000',
    [memberId],
  );
}

/** Lists who has a place in some shifts, in the order of asking. */
export async function peopleOfShifts(
  db: QueryRunner,
  wanted: readonly { readonly id: string }[],
): Promise<ShiftAssignment[]> {
  if (wanted.length === 0) return [];
  const ids = wanted.map(({ id }) => id);
  return assignmentTable.list(
    db,
    `WHERE a.shift_id IN (${placeholders(ids)}) AND a.status = 'CONFIRMED' ORDER BY a.starts_at, a.queue_number, a.id LIMIT 5000`,
    ids,
  );
}
