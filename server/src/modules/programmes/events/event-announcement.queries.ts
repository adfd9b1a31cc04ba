import { sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';

/** Places of a date to come; `capacity` null means without limit. */
export type OpenPlaces = { readonly capacity: number | null; readonly taken: number };

/** More dates than an event has. */
const MOST_DATES = 500;

/** Reads the places of the dates of an event that are still to come, the first in front. */
export async function listOpenPlaces(db: Database, eventId: string, now: Date): Promise<OpenPlaces[]> {
  const rows = await db.query<{ capacity: number | string | null; taken: number | string }>(
    `SELECT s.capacity, s.taken FROM event_session s WHERE s.event_id = ? AND s.status = 'SCHEDULED' AND s.ends_at > ? ORDER BY s.starts_at, s.id LIMIT ${MOST_DATES}`,
    [eventId, sqlInstant(now)],
  );
  return rows.map(({ capacity, taken }) => ({
    capacity: capacity === null ? null : Number(capacity),
    taken: Number(taken),
  }));
}
