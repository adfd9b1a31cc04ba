import type { EntityManager } from 'typeorm';

import type { Database } from '../../../platform/db/database';
import { placeholders } from '../../../platform/db/placeholders';
import type { QueryRunner } from '../../../platform/db/table';
import { table } from '../../../platform/db/table';
import { toCivilDate } from '../../../shared/civil-date';
import type { TimeSpan } from '../../../shared/time-span';
import { StaffAbsenceEntity, StaffCardEntity } from '../duty/duty.entity';

/** Somebody of the rota: a card, a colleague, or a colleague whose card is known. */
export type Person = {
  /** What they are kept under in a shift: the card of volunteers, the account of colleagues. */
  readonly key: string;
  readonly memberId: string | null;
  readonly staffId: string | null;
};

const cards = table(StaffCardEntity);
const absences = table(StaffAbsenceEntity);

/** Finds the other half of people: the card that a colleague linked, the account behind a card. */
export async function findPeople(
  db: QueryRunner,
  { memberIds, staffIds }: { readonly memberIds: readonly string[]; readonly staffIds: readonly string[] },
): Promise<Person[]> {
  const linked = [
    ...(memberIds.length === 0
      ? []
      : await cards.list(db, `WHERE open_link = 1 AND member_id IN (${placeholders(memberIds)})`, memberIds)),
    ...(staffIds.length === 0
      ? []
      : await cards.list(db, `WHERE open_link = 1 AND staff_id IN (${placeholders(staffIds)})`, staffIds)),
  ];
  const staffOf = new Map(linked.map(({ memberId, staffId }) => [memberId, staffId]));
  const memberOf = new Map(linked.map(({ memberId, staffId }) => [staffId, memberId]));
  return [
    ...memberIds.map((id) => ({ key: id, memberId: id, staffId: staffOf.get(id) ?? null })),
    ...staffIds.map((id) => ({ key: id, memberId: memberOf.get(id) ?? null, staffId: id })),
  ];
}

/** Locks a colleague until the unit ends; tells whether there is one who works here. */
export async function lockActiveStaff(db: Database, tx: EntityManager, id: string): Promise<boolean> {
  const rows = await tx.query<{ id: string }[]>(
    `SELECT id FROM staff_member WHERE id = ? AND is_active = 1${db.forUpdate}`,
    [id],
  );
  return rows.length > 0;
}

/** Tells which colleagues are absent on a day that a span touches. */
export async function absentStaff(
  db: QueryRunner,
  staffIds: readonly string[],
  { startsAt, endsAt }: TimeSpan,
): Promise<ReadonlySet<string>> {
  if (staffIds.length === 0) return new Set();
  const rows = await absences
    .pick('staffId')
    .list(
      db,
      `WHERE staff_id IN (${placeholders(staffIds)}) AND ended_at IS NULL AND until_date >= ? AND from_date <= ?`,
      [...staffIds, toCivilDate(startsAt), toCivilDate(new Date(endsAt.getTime() - 1))],
    );
  return new Set(rows.map(({ staffId }) => staffId));
}
