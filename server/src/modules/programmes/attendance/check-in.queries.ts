import type { EntityManager } from 'typeorm';

import { sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import { table } from '../../../platform/db/table';
import { insertRows } from '../../../platform/db/write-rows';
import type { EventPlace, HeadCount } from './event-place.entity';
import { EventPlaceEntity, HeadCountEntity } from './event-place.entity';

const places = table(EventPlaceEntity);
const headCounts = table(HeadCountEntity);

/** Locks a place until the unit ends; null when there is none. */
export function lockPlace(db: Database, tx: EntityManager, id: string): Promise<EventPlace | null> {
  return places.first(tx, `WHERE id = ?${db.forUpdate}`, [id]);
}

/** Writes that somebody came in, unless they did before. */
export async function checkInPlace(
  tx: EntityManager,
  id: string,
  { at, count, by, device, way }: { at: Date; count: number; by: string; device: string | null; way: string },
): Promise<void> {
  await tx.query(
    "UPDATE event_place SET attended_at = ?, attended_count = ?, checked_in_by = ?, check_in_device = ?, check_in_way = ?, status = 'RESERVED', version = version + 1 WHERE id = ? AND attended_at IS NULL",
    [sqlInstant(at), count, by, device, way, id],
  );
}

/** Takes back that somebody came in. */
export async function undoCheckInOfPlace(tx: EntityManager, id: string): Promise<void> {
  await tx.query(
    'UPDATE event_place SET attended_at = NULL, attended_count = NULL, checked_in_by = NULL, check_in_device = NULL, check_in_way = NULL, version = version + 1 WHERE id = ?',
    [id],
  );
}

/** Writes that all of a registration made at the door came in. */
export async function checkInWalkIns(
  tx: EntityManager,
  registrationId: string,
  { at, by }: { at: Date; by: string },
): Promise<void> {
  await tx.query(
    "UPDATE event_place SET attended_at = ?, attended_count = seats, checked_in_by = ?, check_in_way = 'WALK_IN' WHERE registration_id = ?",
    [sqlInstant(at), by, registrationId],
  );
}

/** Writes how many people were counted at the door. */
export async function insertHeadCounts(tx: EntityManager, counts: readonly HeadCount[]): Promise<void> {
  await insertRows(
    tx,
    headCounts.name,
    counts.map(({ id, sessionId, ageBand, sex, headCount, note, recordedBy, recordedAt }) =>
      headCounts.write({ id, sessionId, ageBand, sex, headCount, note, recordedBy, recordedAt }),
    ),
  );
}

/** Adds up the people counted so far in a session, by age group and sex. */
export async function countHeads(
  tx: EntityManager,
  sessionId: string,
): Promise<Pick<HeadCount, 'ageBand' | 'sex' | 'headCount'>[]> {
  const groups = await tx.query<{ ageBand: string | null; sex: string | null; total: number | string }[]>(
    'SELECT age_band AS ageBand, sex, SUM(head_count) AS total FROM head_count WHERE session_id = ? GROUP BY age_band, sex',
    [sessionId],
  );
  return groups.map(({ ageBand, sex, total }) => ({ ageBand, sex, headCount: Number(total) }));
}
