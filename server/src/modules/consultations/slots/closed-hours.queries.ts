import type { EntityManager } from 'typeorm';

import { readInstant, sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import { placeholders } from '../../../platform/db/placeholders';
import type { LocalizedText } from '../../../shared/locale';
import { addDays, toInstant } from '../../../shared/civil-date';
import type { ClosedDays } from '../../library';
import type { Slot } from '../mentors/mentor.entity';

/** An hour that a closure reaches, with the consultation that holds it. */
export type ClosedHour = Pick<Slot, 'id' | 'mentorId' | 'branchId' | 'startsAt' | 'endsAt'> & {
  readonly mentorName: LocalizedText;
  readonly consultationId: string | null;
  readonly memberId: string | null;
};

type FoundHour = Omit<ClosedHour, 'startsAt' | 'endsAt' | 'mentorName'> & {
  readonly startsAt: Date | string;
  readonly endsAt: Date | string;
  readonly mentorName: string;
};

/** More than all mentors give in a year; a bound, not a target. */
const MOST = 20_000;
const HOUR =
  's.id, s.mentor_id AS mentorId, s.branch_id AS branchId, s.starts_at AS startsAt, s.ends_at AS endsAt, m.name AS mentorName, c.id AS consultationId, c.member_id AS memberId';

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

/** Finds the hours that a closure took, with the consultation that it cancelled. */
export async function hoursOfClosure(tx: EntityManager, closureId: string): Promise<ClosedHour[]> {
  const hours = await tx.query<FoundHour[]>(
    `SELECT ${HOUR} FROM consultation_slot s JOIN mentor m ON m.id = s.mentor_id LEFT JOIN consultation c ON c.slot_id = s.id AND c.closure_id = s.closure_id WHERE s.closure_id = ? ORDER BY s.id LIMIT ${MOST}`,
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
