import type { EntityManager } from 'typeorm';

import { sqlInstant } from '../../../platform/db/columns';
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

/** Reads sessions, of the table `s`. */
export const sessions = mapSelection(
  table(EventSessionEntity, 's', { nodeType: 'EventSession' } as const),
  (row): EventSession => withTexts(row, 'name', 'note'),
);
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
