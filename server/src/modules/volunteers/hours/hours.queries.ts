import type { EntityManager } from 'typeorm';

import { readInstant, sqlInstant } from '../../../platform/db/columns';
import { placeholders } from '../../../platform/db/placeholders';
import type { QueryRunner } from '../../../platform/db/table';
import { table } from '../../../platform/db/table';
import { defineLoader, groupBy } from '../../../platform/graphql/loader';
import type { ShiftAudience } from '../shifts/shift.terms';
import { assignmentTable } from '../sign-up/assignments.queries';
import type { ShiftAssignment } from '../sign-up/shift-assignment.entity';
import type { ShiftSignOff } from './shift-sign-off.entity';
import { ShiftSignOffEntity } from './shift-sign-off.entity';

/** The table of hours that were signed off, for reading and writing. */
export const signOffTable = table(ShiftSignOffEntity, 'h');

/** What was signed off, by assignment, last ones first. */
export const signOffsByAssignment = defineLoader<string, ShiftSignOff[]>(
  'signOffsByAssignment',
  async ({ db }, ids) => {
    const rows = await signOffTable.list(
      db,
      `WHERE h.assignment_id IN (${placeholders(ids)}) ORDER BY h.assignment_id, h.signed_at DESC, h.id DESC`,
      ids,
    );
    return groupBy(ids, rows, ({ assignmentId }) => assignmentId);
  },
);

/** Adds up what was signed off for a person in a span, without one assignment. */
export async function signedMinutesBetween(
  tx: EntityManager,
  { assignment, from, to }: { readonly assignment: ShiftAssignment; readonly from: Date; readonly to: Date },
): Promise<number> {
  const column = assignment.staffId === null ? 'member_id' : 'staff_id';
  const rows = await tx.query<{ total: number | string | null }[]>(
    `SELECT SUM(minutes) AS total FROM shift_assignment WHERE ${column} = ? AND starts_at >= ? AND starts_at < ? AND status = 'CONFIRMED' AND minutes IS NOT NULL AND id <> ?`,
    [assignment.staffId ?? assignment.memberId, sqlInstant(from), sqlInstant(to), assignment.id],
  );
  return Number(rows[0]?.total ?? 0);
}

/** Lists shifts of a branch that are over and whose hours are to be signed off, or were, last ones first. */
export function assignmentsToSignOff(
  db: QueryRunner,
  wanted: {
    readonly branchId: string;
    readonly audience: ShiftAudience;
    readonly from: Date;
    readonly to: Date;
    readonly isSignedOff: boolean;
    readonly most: number;
  },
): Promise<ShiftAssignment[]> {
  return assignmentTable.list(
    db,
    `JOIN shift s ON s.id = a.shift_id WHERE s.branch_id = ? AND s.audience = ? AND s.starts_at >= ? AND s.starts_at < ? AND a.status = 'CONFIRMED' AND a.ends_at <= ? AND a.signed_off_at IS ${wanted.isSignedOff ? 'NOT ' : ''}NULL ORDER BY s.starts_at DESC, a.id LIMIT ${wanted.most}`,
    [wanted.branchId, wanted.audience, sqlInstant(wanted.from), sqlInstant(wanted.to), sqlInstant(wanted.to)],
  );
}

/** What a volunteer did in one role: how many shifts and minutes were signed off. */
export type SignedHours = { readonly roleId: string; readonly shifts: number; readonly minutes: number };

/** Adds up what was signed off for a volunteer between two moments, by role; for letters of hours. */
export async function signedHours(
  db: QueryRunner,
  memberId: string,
  from: Date,
  until: Date,
): Promise<SignedHours[]> {
  const rows = (await db.query(
    `SELECT n.role_id AS roleId, COUNT(*) AS shifts, SUM(a.minutes) AS minutes FROM shift_assignment a JOIN shift_need n ON n.id = a.need_id
     WHERE a.member_id = ? AND a.starts_at >= ? AND a.starts_at < ? AND a.status = 'CONFIRMED' AND a.signed_off_at IS NOT NULL AND a.minutes > 0 AND n.role_id IS NOT NULL GROUP BY n.role_id ORDER BY n.role_id`,
    [memberId, sqlInstant(from), sqlInstant(until)],
  )) as { roleId: string; shifts: number | string; minutes: number | string }[];
  return rows.map(({ roleId, shifts, minutes }) => ({
    roleId,
    shifts: Number(shifts),
    minutes: Number(minutes),
  }));
}

/** A shift whose hours were signed off. */
export type SignedShift = {
  readonly memberId: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly minutes: number;
};

/** Lists the shifts of volunteers whose hours were signed off, by person in the order of time. */
export async function signedShiftsOf(db: QueryRunner, memberIds: readonly string[]): Promise<SignedShift[]> {
  if (memberIds.length === 0) return [];
  const rows = (await db.query(
    `SELECT a.member_id AS memberId, a.starts_at AS startsAt, a.ends_at AS endsAt, a.minutes FROM shift_assignment a JOIN shift_need n ON n.id = a.need_id
     WHERE a.member_id IN (${placeholders(memberIds)}) AND a.status = 'CONFIRMED' AND a.signed_off_at IS NOT NULL AND a.minutes > 0 AND n.role_id IS NOT NULL ORDER BY a.member_id, a.starts_at, a.id LIMIT 20000`,
    [...memberIds],
  )) as (Omit<SignedShift, 'startsAt' | 'endsAt'> & { startsAt: Date | string; endsAt: Date | string })[];
  return rows.map(({ memberId, startsAt, endsAt, minutes }) => ({
    memberId,
    startsAt: readInstant(startsAt),
    endsAt: readInstant(endsAt),
    minutes,
  }));
}
