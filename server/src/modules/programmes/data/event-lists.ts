import { sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import type { KeysetOrder } from '../../../platform/db/keyset';
import { keysetClause, keysetPage } from '../../../platform/db/keyset';
import type { Page, PageRequest } from '../../../platform/graphql/connection';
import type { EventFilter, EventViewer } from './event-filter';
import { eventCondition } from './event-filter';
import type { Event, EventRow } from './events';
import { EVENT_COLUMNS, toEvent } from './events';

/** What lists of events can be ordered by. */
export type EventOrderField = 'STARTS_AT' | 'CHANGED_AT';

/** An order of events. */
export type EventOrder = { readonly field: EventOrderField; readonly direction: 'ASC' | 'DESC' };

const COLUMNS: Readonly<Record<EventOrderField, 'starts_at' | 'changed_at'>> = { STARTS_AT: 'starts_at', CHANGED_AT: 'changed_at' };

/** Lists events that a viewer may see, first ones first unless ordered. */
export async function listEvents(db: Database, viewer: EventViewer, list: { filter: EventFilter; page: PageRequest; order?: EventOrder | null }): Promise<Page<Event>> {
  const { page } = list;
  const { field, direction } = list.order ?? { field: 'STARTS_AT', direction: 'ASC' };
  const column = COLUMNS[field];
  const order: KeysetOrder = { column: `e.${column}`, idColumn: 'e.id', direction };
  const selection = eventCondition(list.filter, viewer);
  const { condition, values, orderBy } = keysetClause(order, page);
  const rows = await db.query<EventRow>(`SELECT ${EVENT_COLUMNS} FROM event e WHERE ${selection.condition} AND ${condition} ${orderBy}`, [...selection.values, ...values]);
  const totalCount = async (): Promise<number> => {
    const [row] = await db.query<{ total: number | string }>(`SELECT COUNT(*) AS total FROM event e WHERE ${selection.condition}`, selection.values);
    return Number(row?.total ?? 0);
  };
  return keysetPage(rows, { page, order, position: (row) => [textOf(row[column]), row.id], node: toEvent, totalCount });
}

function textOf(moment: Date | string): string {
  return moment instanceof Date ? sqlInstant(moment) : moment;
}
