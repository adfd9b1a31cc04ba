import { sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import type { KeysetOrder } from '../../../platform/db/keyset';
import { keysetClause, keysetPage } from '../../../platform/db/keyset';
import type { Page, PageRequest } from '../../../platform/graphql/connection';
import type { Clock } from '../../../shared/clock';
import type { EventFilter, EventViewer } from './event-filter.queries';
import { eventCondition } from './event-filter.queries';
import type { RawRow } from '../../../platform/db/table';
import type { Event } from '../events/event.entity';
import { events } from '../events/events.queries';

/** What lists of events can be ordered by. */
export type EventOrderField = 'STARTS_AT' | 'NEXT_SESSION' | 'UPDATED_AT';

/** An order of events. */
export type EventOrder = { readonly field: EventOrderField; readonly direction: 'ASC' | 'DESC' };

/** Lists events that a viewer may see, first ones first unless ordered. */
export async function listEvents(
  db: Database,
  viewer: EventViewer,
  list: { filter: EventFilter; page: PageRequest; order?: EventOrder | null },
): Promise<Page<Event>> {
  const { page } = list;
  const { field, direction } = list.order ?? { field: 'STARTS_AT', direction: 'ASC' };
  const order: KeysetOrder = {
    column: orderColumn(field, viewer.now),
    name: field,
    idColumn: 'e.id',
    direction,
  };
  const selection = eventCondition(list.filter, viewer);
  const { condition, values, orderBy } = keysetClause(order, page);
  const rows = await db.query<RawRow & { readonly id: string; readonly place: Date | string }>(
    `SELECT ${events.columns}, ${order.column} AS place FROM event e WHERE ${selection.condition} AND ${condition} ${orderBy}`,
    [...selection.values, ...values],
  );
  return keysetPage(rows, {
    page,
    order,
    position: (row) => [textOf(row.place), row.id],
    node: events.read,
    totalCount: () => countEvents(db, viewer, list.filter),
  });
}

/** Counts the events that a viewer may see and that fit a filter. */
export async function countEvents(db: Database, viewer: EventViewer, filter: EventFilter): Promise<number> {
  const { condition, values } = eventCondition(filter, viewer);
  const [row] = await db.query<{ total: number | string }>(
    `SELECT COUNT(*) AS total FROM event e WHERE ${condition}`,
    values,
  );
  return Number(row?.total ?? 0);
}

/** Tells whether an event that anybody may see, and that takes place, answers a search. */
export async function hasEventAbout(
  { db, clock }: { readonly db: Database; readonly clock: Clock },
  text: string,
): Promise<boolean> {
  const now = clock.now();
  const { condition, values } = eventCondition({ text, isToCome: true }, { canSeeAll: false, now });
  return (await db.query(`SELECT e.id FROM event e WHERE ${condition} LIMIT 1`, [...values])).length > 0;
}

function orderColumn(field: EventOrderField, now: Date): string {
  if (field !== 'NEXT_SESSION') return field === 'STARTS_AT' ? 'e.starts_at' : 'e.updated_at';
  const next = `SELECT MIN(n.starts_at) FROM event_session n WHERE n.event_id = e.id AND n.status = 'SCHEDULED' AND n.ends_at > '${sqlInstant(now)}'`;
  return `COALESCE((${next}), e.starts_at)`;
}

function textOf(moment: Date | string): string {
  return moment instanceof Date ? sqlInstant(moment) : moment;
}
