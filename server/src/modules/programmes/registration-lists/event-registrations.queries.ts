import { readInstant, sqlInstant } from '../../../platform/db/columns';
import type { Condition } from '../../../platform/db/conditions';
import { allOf, compares, isOneOf } from '../../../platform/db/conditions';
import type { Database } from '../../../platform/db/database';
import type { KeysetOrder } from '../../../platform/db/keyset';
import { keysetClause, keysetPage } from '../../../platform/db/keyset';
import { placeholders } from '../../../platform/db/placeholders';
import type { RawRow } from '../../../platform/db/table';
import type { Page, PageRequest } from '../../../platform/graphql/connection';
import { cutSearch } from '../../../shared/search-text';
import type { RegistrationKind, RegistrationStatus } from '../registrations/registration.terms';
import type { Registration } from '../registrations/registration.entity';
import { registrations } from '../registrations/registrations.queries';

/** What narrows the registrations of an event: everything given must fit. */
export type RegistrationFilter = {
  readonly eventId?: string | null;
  readonly statuses?: readonly RegistrationStatus[] | null;
  readonly kinds?: readonly RegistrationKind[] | null;
  readonly sessionId?: string | null;
  readonly sessionIds?: readonly string[] | null;
  readonly hasAttended?: boolean | null;
  readonly text?: string | null;
};

/** What registrations can be ordered by. */
export type RegistrationOrderField = 'QUEUE' | 'NAME' | 'CREATED_AT';

/** How the registrations of an event are ordered. */
export type RegistrationOrder = {
  readonly field: RegistrationOrderField;
  readonly direction: 'ASC' | 'DESC';
};

const COLUMNS: Readonly<Record<RegistrationOrderField, string>> = {
  QUEUE: 'r.queue_number',
  NAME: "LOWER(COALESCE(r.school_name, r.contact_name, (SELECT p.name FROM registered_person p WHERE p.registration_id = r.id ORDER BY p.position, p.id LIMIT 1), ''))",
  CREATED_AT: 'r.created_at',
};

type Selected = RawRow & { readonly position: string | number | Date };

/** Lists the registrations of an event that fit a filter, in the order they came unless ordered. */
export async function registrationsOfEvent(
  db: Database,
  eventId: string,
  list: {
    readonly filter: RegistrationFilter;
    readonly orderBy?: RegistrationOrder | null;
    readonly page: PageRequest;
  },
): Promise<Page<Registration>> {
  const { field, direction } = list.orderBy ?? { field: 'QUEUE' as const, direction: 'ASC' as const };
  const order: KeysetOrder = { column: COLUMNS[field], idColumn: 'r.id', direction, name: field };
  const condition = conditionOf(eventId, list.filter);
  const clause = keysetClause(order, list.page);
  const rows = await db.query<Selected>(
    `SELECT ${registrations.columns}, ${order.column} AS position FROM registration r WHERE ${condition.sql} AND ${clause.condition} ${clause.orderBy}`,
    [...condition.values, ...clause.values],
  );
  return keysetPage(rows, {
    page: list.page,
    order,
    position: (row) => [positionOf(row, field), String(row['id'])],
    node: registrations.read,
    totalCount: () => countRegistrationsOfEvent(db, eventId, list.filter),
  });
}

/** Counts the registrations of an event that fit a filter. */
export async function countRegistrationsOfEvent(
  db: Database,
  eventId: string,
  filter: RegistrationFilter,
): Promise<number> {
  const { sql, values } = conditionOf(eventId, filter);
  const [row] = await db.query<{ total: number | string }>(
    `SELECT COUNT(*) AS total FROM registration r WHERE ${sql}`,
    values,
  );
  return Number(row?.total ?? 0);
}

function conditionOf(eventId: string, filter: RegistrationFilter): Condition {
  return allOf(
    compares('r.event_id = ?', eventId),
    compares('r.event_id = ?', filter.eventId),
    isOneOf('r.status', filter.statuses),
    isOneOf('r.kind', filter.kinds),
    placeCondition(filter),
    textCondition(cutSearch(filter.text).trim().toLowerCase()),
  );
}

/** With a place in some sessions, and somebody who came or nobody, there or anywhere. */
function placeCondition({ sessionId, sessionIds, hasAttended }: RegistrationFilter): Condition | null {
  const values = [...(sessionIds ?? []), ...(sessionId == null ? [] : [sessionId])];
  const there = values.length === 0 ? '' : ` AND l.session_id IN (${placeholders(values)})`;
  const placed = `EXISTS (SELECT 1 FROM event_place l WHERE l.registration_id = r.id${there}`;
  const came = `${placed} AND l.attended_at IS NOT NULL)`;
  if (hasAttended == null) return values.length === 0 ? null : { sql: `${placed})`, values };
  if (hasAttended) return { sql: came, values };
  return values.length === 0
    ? { sql: `NOT ${came}`, values }
    : { sql: `${placed}) AND NOT ${came}`, values: [...values, ...values] };
}

function textCondition(text: string): Condition | null {
  if (text === '') return null;
  const like = `%${text}%`;
  return {
    sql: '(LOWER(r.contact_name) LIKE ? OR LOWER(r.school_name) LIKE ? OR EXISTS (SELECT 1 FROM registered_person p WHERE p.registration_id = r.id AND LOWER(p.name) LIKE ?))',
    values: [like, like, like],
  };
}

function positionOf({ position }: Selected, field: RegistrationOrderField): string | number {
  if (field === 'QUEUE') return Number(position);
  return field === 'CREATED_AT' ? sqlInstant(readInstant(position as string | Date)) : String(position);
}
