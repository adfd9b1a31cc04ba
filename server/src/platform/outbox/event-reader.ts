import { readInstant, sqlInstant } from '../db/columns';
import type { Database } from '../db/database';

/** Events younger than this are read again, because id order is not commit order (Galera steps ids). */
const OVERLAP_MS = 10_000;

/** A fact as read back. */
export type StoredEvent = { readonly id: number; readonly name: string; readonly subjectId: string; readonly occurredAt: Date };

type Row = { id: number; name: string; subject_id: string; occurred_at: Date | string };

/** Returns the number of the newest fact, 0 when there is none. */
export async function lastEventNumber(db: Database): Promise<number> {
  const [row] = await db.query<{ last: number | string | null }>('SELECT MAX(id) AS last FROM outbox_event');
  return Number(row?.last ?? 0);
}

/** Reads facts after a cursor, oldest first, and again those of the last ten seconds before it. */
export async function eventsAfter(db: Database, cursor: number, options: { now: Date; limit: number }): Promise<StoredEvent[]> {
  const young = sqlInstant(new Date(options.now.getTime() - OVERLAP_MS));
  const sql = 'SELECT id, name, subject_id, occurred_at FROM outbox_event WHERE id > ? OR (occurred_at > ? AND id <= ?) ORDER BY id LIMIT ?';
  const rows = await db.query<Row>(sql, [cursor, young, cursor, options.limit]);
  return rows.map((row) => ({ id: row.id, name: row.name, subjectId: row.subject_id, occurredAt: readInstant(row.occurred_at) }));
}
