import type { EntityManager } from 'typeorm';

import { readInstant, sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import { placeholders } from '../../../platform/db/placeholders';
import { defineLoader, groupBy, indexBy } from '../../../platform/graphql/loader';
import type { EventFilter, EventViewer } from '../listing/event-filter.queries';
import { eventCondition } from '../listing/event-filter.queries';
import { table } from '../../../platform/db/table';
import { EventSessionEntity } from './event-session.entity';
import { mapSelection } from '../../../platform/db/map-selection';
import { withTexts } from '../../../platform/db/texts';
import type { EventSession } from './event-session.entity';
import { changeEvent, NO_SESSIONS } from '../events/events.queries';
import type { EntityRow } from '../../../platform/db/table';
import { insertRows, updateRow } from '../../../platform/db/write-rows';

const sessionTable = table(EventSessionEntity, 's');
/** Reads sessions, of the table `s`. */
export const sessions = mapSelection(sessionTable, (row): EventSession => ({
  ...withTexts(row, 'name', 'note'),
  nodeType: 'EventSession',
}));
/** The most sessions of one event. */
export const MOST_SESSIONS = 200;
/** The most sessions that one look at the calendar shows. */
export const MOST_IN_CALENDAR = 500;

/** Sessions by id. */
export const sessionById = defineLoader<string, EventSession | null>('sessionById', async ({ db }, ids) => {
  const rows = await sessions.list(db, `WHERE s.id IN (${placeholders(ids)})`, ids);
  return indexBy(ids, rows, (session) => session.id);
});

/** Sessions by event, first ones first, cancelled ones too. */
export const sessionsByEvent = defineLoader<string, EventSession[]>(
  'sessionsByEvent',
  async ({ db }, ids) => {
    const rows = await sessions.list(
      db,
      `WHERE s.event_id IN (${placeholders(ids)}) ORDER BY s.starts_at, s.id LIMIT ${MOST_SESSIONS * 100}`,
      ids,
    );
    return groupBy(ids, rows, (session) => session.eventId);
  },
);

/** Reads the sessions of an event inside a unit, first ones first, and locks them. */
export async function lockSessions(
  db: Database,
  tx: EntityManager,
  eventId: string,
): Promise<EventSession[]> {
  return sessions.list(
    tx,
    `WHERE s.event_id = ? ORDER BY s.starts_at, s.id LIMIT ${MOST_SESSIONS}${db.forUpdate}`,
    [eventId],
  );
}

/** Locks the sessions of an event that take place, with every column as it is kept, first ones first. */
export async function lockSessionColumns(
  db: Database,
  tx: EntityManager,
  eventId: string,
): Promise<EntityRow<EventSessionEntity>[]> {
  const found = await sessionTable.list(
    tx,
    `WHERE s.event_id = ? ORDER BY s.starts_at, s.id LIMIT ${MOST_SESSIONS}${db.forUpdate}`,
    [eventId],
  );
  return found.filter(({ status }) => status === 'SCHEDULED');
}

/** Writes new sessions. */
export async function insertSessionRows(
  tx: EntityManager,
  rows: readonly Partial<EntityRow<EventSessionEntity>>[],
): Promise<void> {
  await insertRows(tx, sessionTable.name, rows.map(sessionTable.write));
}

/** Changes some columns of a session. */
export async function changeSession(
  tx: EntityManager,
  id: string,
  changes: Partial<EntityRow<EventSessionEntity>>,
): Promise<void> {
  await updateRow(tx, sessionTable.name, id, sessionTable.write(changes));
}

/**
 * Lists sessions that touch a span of time, of events that a viewer may see, first ones first. Cancelled
 * sessions are shown, so that nobody comes in vain.
 */
export async function sessionsBetween(
  db: Database,
  viewer: EventViewer,
  span: { from: Date; to: Date; filter: EventFilter },
): Promise<EventSession[]> {
  const { condition, values } = eventCondition(span.filter, viewer);
  const rest = `JOIN event e ON e.id = s.event_id WHERE s.starts_at < ? AND s.ends_at > ? AND ${condition} ORDER BY s.starts_at, s.id LIMIT ${MOST_IN_CALENDAR}`;
  return sessions.list(db, rest, [sqlInstant(span.to), sqlInstant(span.from), ...values]);
}

/** Locks a session until the unit ends; tells whether there is one. */
export async function lockSession(db: Database, tx: EntityManager, id: string): Promise<boolean> {
  return (
    (await tx.query<unknown[]>(`SELECT id FROM event_session WHERE id = ?${db.forUpdate}`, [id])).length > 0
  );
}

/** Finds the event of a session; null when there is no such session. */
export async function findEventOfSession(tx: EntityManager, id: string): Promise<string | null> {
  const [session] = await tx.query<{ eventId: string }[]>(
    'SELECT event_id AS eventId FROM event_session WHERE id = ?',
    [id],
  );
  return session?.eventId ?? null;
}

/** Lists the ids of the sessions of an event. */
export async function listSessionIds(tx: EntityManager, eventId: string): Promise<string[]> {
  const found = await tx.query<{ id: string }[]>(
    `SELECT id FROM event_session WHERE event_id = ? LIMIT ${MOST_SESSIONS}`,
    [eventId],
  );
  return found.map(({ id }) => id);
}

/** Counts the sessions of an event that take place. */
export async function countScheduledSessions(tx: EntityManager, eventId: string): Promise<number> {
  const [row] = await tx.query<{ held: number | string }[]>(
    "SELECT COUNT(*) AS held FROM event_session WHERE event_id = ? AND status = 'SCHEDULED'",
    [eventId],
  );
  return Number(row?.held ?? 0);
}

/** Brings an event's first and last moment and the count of its sessions up to date. */
export async function updateEventSpan(tx: EntityManager, eventId: string): Promise<void> {
  const [span] = await tx.query<
    { first: Date | string | null; last: Date | string | null; total: number | string }[]
  >(
    "SELECT MIN(starts_at) AS first, MAX(ends_at) AS last, COUNT(*) AS total FROM event_session WHERE event_id = ? AND status = 'SCHEDULED'",
    [eventId],
  );
  await changeEvent(tx, eventId, {
    startsAt: span?.first == null ? NO_SESSIONS : readInstant(span.first),
    endsAt: span?.last == null ? NO_SESSIONS : readInstant(span.last),
    sessionCount: Number(span?.total ?? 0),
  });
}

/** Moves the sessions of an event without a space of their own to a space. */
export async function moveToSpace(tx: EntityManager, eventId: string, spaceId: string | null): Promise<void> {
  await tx.query(
    'UPDATE event_session SET space_id = ?, sequence = sequence + 1, version = version + 1 WHERE event_id = ? AND own_space_id IS NULL',
    [spaceId, eventId],
  );
}

/** Changes how many the sessions of an event without a capacity of their own hold. */
export async function changeCapacity(
  tx: EntityManager,
  eventId: string,
  capacity: number | null,
): Promise<void> {
  await tx.query(
    'UPDATE event_session SET capacity = ?, version = version + 1 WHERE event_id = ? AND own_capacity IS NULL',
    [capacity, eventId],
  );
}
