import { sqlInstant } from '../db/columns';
import type { Database } from '../db/database';
import { table } from '../db/table';
import { OutboxEventEntity } from './outbox-event.entity';

/** Events younger than this are read again, because id order is not commit order (Galera steps ids). */
const OVERLAP_MS = 10_000;

const events = table(OutboxEventEntity).pick('id', 'name', 'subjectId', 'occurredAt');

/** An event as read from the outbox. */
export type StoredEvent = ReturnType<typeof events.read>;

/** Returns the number of the newest event, 0 when there is none. */
export async function lastEventNumber(db: Database): Promise<number> {
  const [row] = await db.query<{ last: number | string | null }>('SELECT MAX(id) AS last FROM outbox_event');
  return Number(row?.last ?? 0);
}

/**
 * Returns the number after which to read: the cursor, or a lower one if events of the last ten seconds, or of
 * another overlap, may have been committed late.
 */
export async function overlapStart(
  db: Database,
  cursor: number,
  now: Date,
  overlapMs = OVERLAP_MS,
): Promise<number> {
  const young = sqlInstant(new Date(now.getTime() - overlapMs));
  // The sum makes SQLite use the index on times instead of searching the lowest id row by row, which takes a
  // tenth of a second per million events.
  const [row] = await db.query<{ first: number | string | null }>(
    'SELECT MIN(id + 0) AS first FROM outbox_event WHERE occurred_at > ?',
    [young],
  );
  return row?.first == null ? cursor : Math.min(cursor, Number(row.first) - 1);
}

/** Reads events after a number, lowest number first. */
export function eventsAfter(db: Database, number: number, limit: number): Promise<StoredEvent[]> {
  return events.list(db, 'WHERE id > ? ORDER BY id LIMIT ?', [number, limit]);
}
