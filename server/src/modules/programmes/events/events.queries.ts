import type { EntityManager } from 'typeorm';

import type { Database } from '../../../platform/db/database';
import { placeholders } from '../../../platform/db/placeholders';
import { defineLoader, indexBy } from '../../../platform/graphql/loader';
import { EVENT_TYPES } from './event.terms';
import { portalPath } from '../file-paths';
import { table } from '../../../platform/db/table';
import { EventEntity } from './event.entity';
import { mapSelection } from '../../../platform/db/map-selection';
import { withTexts } from '../../../platform/db/texts';
import type { EntityRow } from '../../../platform/db/table';
import { insertRows, updateRow } from '../../../platform/db/write-rows';
import type { Event } from './event.entity';

const eventTable = table(EventEntity, 'e');
/** Reads events, of the table `e`. */
export const events = mapSelection(eventTable, (row): Event => ({
  ...withTexts(row, 'name', 'summary', 'description', 'costNote', 'notice'),
  nodeType: EVENT_TYPES[row.format],
  path: portalPath.event(row.id),
  startsAt: row.sessionCount > 0 ? row.startsAt : null,
  endsAt: row.sessionCount > 0 ? row.endsAt : null,
}));
/** Stands for the beginning and the end of an event without sessions, so that lists can be ordered. */
export const NO_SESSIONS = new Date('9999-12-31T00:00:00.000Z');

/** Events by id, whatever their state. */
export const eventById = defineLoader<string, Event | null>('eventById', async ({ db }, ids) => {
  const rows = await events.list(db, `WHERE e.id IN (${placeholders(ids)})`, ids);
  return indexBy(ids, rows, (event) => event.id);
});

/** Locks an event until the unit ends; null when there is none. */
export async function lockEvent(db: Database, tx: EntityManager, id: string): Promise<Event | null> {
  return events.first(tx, `WHERE e.id = ?${db.forUpdate}`, [id]);
}

/** Reads every column of an event as it is kept, to be written again; null when there is none. */
export function findEventColumns(tx: EntityManager, id: string): Promise<EntityRow<EventEntity> | null> {
  return eventTable.first(tx, 'WHERE e.id = ?', [id]);
}

/** Writes a new event. */
export async function insertEvent(tx: EntityManager, event: Partial<EntityRow<EventEntity>>): Promise<void> {
  await insertRows(tx, eventTable.name, [eventTable.write(event)]);
}

/** Changes some columns of an event. */
export async function changeEvent(
  tx: EntityManager,
  id: string,
  changes: Partial<EntityRow<EventEntity>>,
): Promise<void> {
  await updateRow(tx, eventTable.name, id, eventTable.write(changes));
}
