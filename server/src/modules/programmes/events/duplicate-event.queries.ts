import type { EntityManager } from 'typeorm';

import type { RawRow } from '../../../platform/db/table';

/** Reads every column of an event or a session as it is kept, to be written again. */
export async function readColumns(
  tx: EntityManager,
  table: 'event' | 'event_session',
  id: string,
): Promise<RawRow | undefined> {
  return (await tx.query<RawRow[]>(`SELECT * FROM ${table} WHERE id = ?`, [id]))[0];
}

/** Lists every column of the parts of an event as they are kept, to be written again. */
export function listColumnsOfEvent(tx: EntityManager, table: string, eventId: string): Promise<RawRow[]> {
  return tx.query<RawRow[]>(`SELECT * FROM ${table} WHERE event_id = ?`, [eventId]);
}
