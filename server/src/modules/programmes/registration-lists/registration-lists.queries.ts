import { sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import type { KeysetOrder } from '../../../platform/db/keyset';
import { keysetClause, keysetPage } from '../../../platform/db/keyset';
import type { Page, PageRequest } from '../../../platform/graphql/connection';
import { placeholders } from '../../../platform/db/placeholders';
import { defineLoader, groupBy } from '../../../platform/graphql/loader';
import type { RegistrationStatus } from '../registrations/registration.terms';
import type { Registration } from '../registrations/registration.entity';
import { registrations } from '../registrations/registrations.queries';

/** What narrows the registrations of an event. */
export type RegistrationFilter = {
  readonly statuses?: readonly RegistrationStatus[] | null;
  readonly sessionId?: string | null;
  readonly text?: string | null;
};

const BY_QUEUE: KeysetOrder = { column: 'r.queue_number', idColumn: 'r.id', direction: 'ASC' };
const BY_TIME: KeysetOrder = { column: 'r.created_at', idColumn: 'r.id', direction: 'DESC' };
const MOST_OWN = 50;

/** Lists the registrations of an event in the order they came. */
export function registrationsOfEvent(
  db: Database,
  eventId: string,
  list: { filter: RegistrationFilter; page: PageRequest },
): Promise<Page<Registration>> {
  const { statuses, sessionId, text } = list.filter;
  const parts: [condition: string, values: readonly unknown[]][] = [['r.event_id = ?', [eventId]]];
  if (statuses && statuses.length > 0) parts.push([`r.status IN (${placeholders(statuses)})`, statuses]);
  if (sessionId != null)
    parts.push([
      'EXISTS (SELECT 1 FROM event_place l WHERE l.registration_id = r.id AND l.session_id = ?)',
      [sessionId],
    ]);
  const words = (text ?? '').trim().toLowerCase();
  const like = `%${words}%`;
  if (words !== '')
    parts.push([
      '(LOWER(r.contact_name) LIKE ? OR LOWER(r.school_name) LIKE ? OR EXISTS (SELECT 1 FROM registered_person p WHERE p.registration_id = r.id AND LOWER(p.name) LIKE ?))',
      [like, like, like],
    ]);
  return listed(db, { parts, page: list.page, order: BY_QUEUE, position: (row) => row.queueNumber });
}

/** Lists the registrations of a member, newest first. */
export function registrationsOfMember(
  db: Database,
  memberId: string,
  page: PageRequest,
): Promise<Page<Registration>> {
  return listed(db, {
    parts: [['r.member_id = ?', [memberId]]],
    page,
    order: BY_TIME,
    position: ({ createdAt }) => sqlInstant(createdAt),
  });
}

/** Registrations of a member by `member event` as JSON, newest first. */
export const ownRegistrations = defineLoader<string, Registration[]>(
  'ownRegistrations',
  async ({ db }, keys) => {
    const asked = keys.map((key) => JSON.parse(key) as [memberId: string, eventId: string]);
    const members = [...new Set(asked.map(([memberId]) => memberId))];
    const events = [...new Set(asked.map(([, eventId]) => eventId))];
    const rest = `WHERE r.member_id IN (${placeholders(members)}) AND r.event_id IN (${placeholders(events)}) ORDER BY r.created_at DESC, r.id DESC LIMIT ${MOST_OWN * keys.length}`;
    const rows = await registrations.list(db, rest, [...members, ...events]);
    return groupBy(keys, rows, ({ memberId, eventId }) => JSON.stringify([memberId, eventId]));
  },
);

/** How many parties wait, by session or event id. */
export const waitingCount = defineLoader<string, number>('waitingCount', async ({ db }, ids) => {
  const list = placeholders(ids);
  const rows = await db.query<{ id: string; total: number | string }>(
    `SELECT session_id AS id, COUNT(*) AS total FROM registration WHERE session_id IN (${list}) AND status = 'WAITING' GROUP BY session_id
     UNION ALL SELECT event_id AS id, COUNT(*) AS total FROM registration WHERE event_id IN (${list}) AND session_id IS NULL AND status = 'WAITING' GROUP BY event_id`,
    [...ids, ...ids],
  );
  return groupBy(ids, rows, ({ id }) => id).map((group) =>
    group.reduce((sum, { total }) => sum + Number(total), 0),
  );
});

/** The place on the waiting list by registration id, from 1; null unless it waits. */
export const waitingPosition = defineLoader<string, number | null>('waitingPosition', async ({ db }, ids) => {
  const rows = await db.query<{ id: string; place: number | string }>(
    `SELECT r.id, (SELECT COUNT(*) FROM registration o WHERE o.event_id = r.event_id AND o.status = 'WAITING' AND (o.session_id = r.session_id OR (o.session_id IS NULL AND r.session_id IS NULL))
       AND o.queue_number <= r.queue_number) AS place FROM registration r WHERE r.id IN (${placeholders(ids)}) AND r.status = 'WAITING'`,
    ids,
  );
  const found = new Map(rows.map(({ id, place }) => [id, Number(place)]));
  return ids.map((id) => found.get(id) ?? null);
});

type List = {
  readonly parts: readonly [condition: string, values: readonly unknown[]][];
  readonly page: PageRequest;
  readonly order: KeysetOrder;
  readonly position: (registration: Registration) => string | number;
};

async function listed(db: Database, { parts, page, order, position }: List): Promise<Page<Registration>> {
  const where = parts.map(([condition]) => condition).join(' AND ');
  const given = parts.flatMap(([, values]) => [...values]);
  const { condition, values, orderBy } = keysetClause(order, page);
  const rows = await registrations.list(db, `WHERE ${where} AND ${condition} ${orderBy}`, [
    ...given,
    ...values,
  ]);
  const totalCount = async (): Promise<number> => {
    const [row] = await db.query<{ total: number | string }>(
      `SELECT COUNT(*) AS total FROM registration r WHERE ${where}`,
      given,
    );
    return Number(row?.total ?? 0);
  };
  return keysetPage(rows, {
    page,
    order,
    position: (row) => [position(row), row.id],
    node: (registration) => registration,
    totalCount,
  });
}
