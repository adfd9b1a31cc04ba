import type { EntityManager } from 'typeorm';

import { readInstant, sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import { placeholders } from '../../../platform/db/placeholders';
import { defineLoader, groupBy, indexBy } from '../../../platform/graphql/loader';
import type { LocalizedText } from '../../../shared/locale';
import type { EventFilter, EventViewer } from '../listing/event-filter.queries';
import { eventCondition } from '../listing/event-filter.queries';
import { localized } from '../shared/localized';

/** States of a session. */
export type SessionStatus = 'SCHEDULED' | 'CANCELLED';

/** One dated occurrence of an event. */
export type EventSession = {
  readonly nodeType: 'EventSession';
  readonly id: string;
  readonly eventId: string;
  readonly status: SessionStatus;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly isAllDay: boolean;
  readonly fromDate: string;
  readonly untilDate: string;
  readonly name: LocalizedText | null;
  readonly note: LocalizedText | null;
  readonly ownSpaceId: string | null;
  readonly spaceId: string | null;
  readonly ownCapacity: number | null;
  readonly capacity: number | null;
  readonly takenCount: number;
  /** The closure of the branch that called it off. */
  readonly closureId: string | null;
  readonly sequence: number;
  readonly changedAt: Date;
  readonly version: number;
};

/** A row as `SESSION_COLUMNS` reads it. */
export type SessionRow = {
  id: string;
  event_id: string;
  status: SessionStatus;
  starts_at: Date | string;
  ends_at: Date | string;
  is_all_day: number;
  from_date: string;
  until_date: string;
  name_id: string | null;
  name_en: string | null;
  note_id: string | null;
  note_en: string | null;
  own_space_id: string | null;
  space_id: string | null;
  own_capacity: number | null;
  capacity: number | null;
  taken: number;
  sequence: number;
  changed_at: Date | string;
  closure_id: string | null;
  version: number;
};

/** The columns of a session, of the table `s`. */
export const SESSION_COLUMNS = `s.id, s.event_id, s.status, s.starts_at, s.ends_at, s.is_all_day, s.from_date, s.until_date, s.name_id, s.name_en, s.note_id, s.note_en, s.own_space_id, s.space_id, s.own_capacity,
  s.capacity, s.taken, s.sequence, s.changed_at, s.closure_id, s.version`;
/** The most sessions of one event. */
export const MOST_SESSIONS = 200;
/** The most sessions that one look at the calendar shows. */
export const MOST_IN_CALENDAR = 500;

/** Sessions by id. */
export const sessionById = defineLoader<string, EventSession | null>('sessionById', async ({ db }, ids) => {
  const rows = await db.query<SessionRow>(
    `SELECT ${SESSION_COLUMNS} FROM event_session s WHERE s.id IN (${placeholders(ids)})`,
    ids,
  );
  return indexBy(ids, rows.map(toSession), (session) => session.id);
});

/** Sessions by event, first ones first, cancelled ones too. */
export const sessionsByEvent = defineLoader<string, EventSession[]>(
  'sessionsByEvent',
  async ({ db }, ids) => {
    const rows = await db.query<SessionRow>(
      `SELECT ${SESSION_COLUMNS} FROM event_session s WHERE s.event_id IN (${placeholders(ids)}) ORDER BY s.starts_at, s.id LIMIT ${MOST_SESSIONS * 100}`,
      ids,
    );
    return groupBy(ids, rows.map(toSession), (session) => session.eventId);
  },
);

/** Reads the sessions of an event inside a unit, first ones first, and locks them. */
export async function lockSessions(
  db: Database,
  tx: EntityManager,
  eventId: string,
): Promise<EventSession[]> {
  const rows = await tx.query<SessionRow[]>(
    `SELECT ${SESSION_COLUMNS} FROM event_session s WHERE s.event_id = ? ORDER BY s.starts_at, s.id LIMIT ${MOST_SESSIONS}${db.forUpdate}`,
    [eventId],
  );
  return rows.map(toSession);
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
  const sql = `SELECT ${SESSION_COLUMNS} FROM event_session s JOIN event e ON e.id = s.event_id WHERE s.starts_at < ? AND s.ends_at > ? AND ${condition} ORDER BY s.starts_at, s.id LIMIT ${MOST_IN_CALENDAR}`;
  const rows = await db.query<SessionRow>(sql, [sqlInstant(span.to), sqlInstant(span.from), ...values]);
  return rows.map(toSession);
}

/** Turns a row into a session. */
export function toSession(row: SessionRow): EventSession {
  return {
    nodeType: 'EventSession',
    id: row.id,
    eventId: row.event_id,
    status: row.status,
    startsAt: readInstant(row.starts_at),
    endsAt: readInstant(row.ends_at),
    isAllDay: row.is_all_day === 1,
    fromDate: row.from_date,
    untilDate: row.until_date,
    name: localized(row.name_id, row.name_en),
    note: localized(row.note_id, row.note_en),
    ownSpaceId: row.own_space_id,
    spaceId: row.space_id,
    ownCapacity: row.own_capacity,
    capacity: row.capacity,
    takenCount: row.taken,
    sequence: row.sequence,
    changedAt: readInstant(row.changed_at),
    closureId: row.closure_id,
    version: row.version,
  };
}
