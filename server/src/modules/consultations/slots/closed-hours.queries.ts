import type { EntityManager } from 'typeorm';

import { readInstant, sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import { placeholders } from '../../../platform/db/placeholders';
import type { LocalizedText } from '../../../shared/locale';
import { addDays, toInstant } from '../../../shared/civil-date';
import type { ClosedDays } from '../../library';
import { timeToMoveTo } from '../../library';
import type { MeetingMode } from '../consultation.terms';
import type { Slot } from '../mentors/mentor.entity';
import { IS_FREE, slots } from './slots.queries';

/** An hour that a closure reaches, with the consultation that holds it. */
export type ClosedHour = Pick<Slot, 'id' | 'mentorId' | 'branchId' | 'startsAt' | 'endsAt'> & {
  readonly mentorName: LocalizedText;
  readonly consultationId: string | null;
  readonly memberId: string | null;
  /** How who has it meets the mentor; null while nobody has. */
  readonly mode: MeetingMode | null;
  readonly consultationVersion: number | null;
};

type FoundHour = Omit<ClosedHour, 'startsAt' | 'endsAt' | 'mentorName'> & {
  readonly startsAt: Date | string;
  readonly endsAt: Date | string;
  readonly mentorName: string;
};

/** More than all mentors give in a year; a bound, not a target. */
const MOST = 20_000;
const HOUR =
  's.id, s.mentor_id AS mentorId, s.branch_id AS branchId, s.starts_at AS startsAt, s.ends_at AS endsAt, m.name AS mentorName, c.id AS consultationId, c.member_id AS memberId, c.mode, c.version AS consultationVersion';

/**
 * Locks the hours on closed days that have not begun, and finds them with who has taken them. What takes
 * place online goes on.
 */
export async function lockHoursOnDays(
  db: Database,
  tx: EntityManager,
  { branchIds, from, to, now }: ClosedDays,
): Promise<ClosedHour[]> {
  const span = `s.branch_id IN (${placeholders(branchIds)}) AND s.starts_at >= ? AND s.starts_at < ? AND s.starts_at > ? AND s.status = 'OPEN' AND s.mode <> 'ONLINE'`;
  const values = [
    ...branchIds,
    sqlInstant(toInstant(from)),
    sqlInstant(toInstant(addDays(to, 1))),
    sqlInstant(now),
  ];
  await tx.query(
    `SELECT s.id FROM consultation_slot s WHERE ${span} ORDER BY s.id LIMIT ${MOST}${db.forUpdate}`,
    values,
  );
  const hours = await tx.query<FoundHour[]>(
    `SELECT ${HOUR} FROM consultation_slot s JOIN mentor m ON m.id = s.mentor_id LEFT JOIN consultation c ON c.open_slot_id = s.id WHERE ${span} AND (c.id IS NULL OR c.mode <> 'ONLINE') ORDER BY s.starts_at, s.id LIMIT ${MOST}`,
    values,
  );
  return hours.map(toHour);
}

/** Finds the hours that a closure took, with the consultation that it cancelled or moved. */
export async function hoursOfClosure(tx: EntityManager, closureId: string): Promise<ClosedHour[]> {
  const hours = await tx.query<FoundHour[]>(
    `SELECT ${HOUR} FROM consultation_slot s JOIN mentor m ON m.id = s.mentor_id LEFT JOIN consultation c ON c.closure_id = s.closure_id AND (c.slot_id = s.id OR (c.mentor_id = s.mentor_id AND c.moved_from = s.starts_at AND c.status = 'BOOKED')) WHERE s.closure_id = ? ORDER BY s.id LIMIT ${MOST}`,
    [closureId],
  );
  return hours.map(toHour);
}

function toHour(hour: FoundHour): ClosedHour {
  return {
    ...hour,
    startsAt: readInstant(hour.startsAt),
    endsAt: readInstant(hour.endsAt),
    mentorName: { indonesian: hour.mentorName, english: hour.mentorName },
  };
}

/** Lists the consultations on closed days with their members, who are locked before the hours. */
export async function consultationsOnDays(
  tx: EntityManager,
  { branchIds, from, to, now }: ClosedDays,
): Promise<readonly { readonly id: string; readonly memberId: string }[]> {
  return tx.query(
    `SELECT c.id, c.member_id AS memberId FROM consultation c WHERE c.branch_id IN (${placeholders(branchIds)}) AND c.starts_at >= ? AND c.starts_at < ? AND c.starts_at > ? AND c.status = 'BOOKED' AND c.member_id IS NOT NULL LIMIT ${MOST}`,
    [...branchIds, sqlInstant(toInstant(from)), sqlInstant(toInstant(addDays(to, 1))), sqlInstant(now)],
  );
}

/** Locks the free hours of mentors in the days after closed ones, the first to begin in front. */
export async function lockHoursToMoveTo(
  db: Database,
  tx: EntityManager,
  mentorIds: readonly string[],
  days: ClosedDays,
): Promise<Slot[]> {
  const { startsAt, endsAt } = timeToMoveTo(days);
  return slots.list(
    tx,
    `WHERE s.mentor_id IN (${placeholders(mentorIds)}) AND s.starts_at >= ? AND s.starts_at < ? AND ${IS_FREE} ORDER BY s.starts_at, s.id LIMIT ${MOST}${db.forUpdate}`,
    [...mentorIds, sqlInstant(startsAt), sqlInstant(endsAt)],
  );
}

/** Takes an hour back because of a closure. */
export async function withdrawForClosure(
  tx: EntityManager,
  slotId: string,
  closureId: string,
): Promise<void> {
  await tx.query(
    "UPDATE consultation_slot SET status = 'WITHDRAWN', closure_id = ?, version = version + 1 WHERE id = ?",
    [closureId, slotId],
  );
}

/** Cancels a consultation because of a closure. */
export async function cancelForClosure(
  tx: EntityManager,
  consultationId: string,
  { closureId, reason, by, now }: Pick<ClosedDays, 'closureId' | 'reason' | 'by' | 'now'>,
): Promise<void> {
  await tx.query(
    "UPDATE consultation SET status = 'CANCELLED', open_slot_id = NULL, closed_at = ?, closed_by = ?, closing_reason = ?, closure_id = ?, version = version + 1 WHERE id = ?",
    [sqlInstant(now), by, reason, closureId, consultationId],
  );
}
