import { sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import type { KeysetOrder } from '../../../platform/db/keyset';
import { keysetClause, keysetPage } from '../../../platform/db/keyset';
import type { Page, PageRequest } from '../../../platform/graphql/connection';
import { placeholders } from '../../../platform/db/placeholders';
import { defineLoader, groupBy } from '../../../platform/graphql/loader';
import type { Registration } from '../registrations/registration.entity';
import { registrations } from '../registrations/registrations.queries';

const BY_TIME: KeysetOrder = { column: 'r.created_at', idColumn: 'r.id', direction: 'DESC' };
const MOST_OWN = 50;

/** Lists the registrations of a member, newest first. */
export async function registrationsOfMember(
  db: Database,
  memberId: string,
  page: PageRequest,
): Promise<Page<Registration>> {
  const { condition, values, orderBy } = keysetClause(BY_TIME, page);
  const rows = await registrations.list(db, `WHERE r.member_id = ? AND ${condition} ${orderBy}`, [
    memberId,
    ...values,
  ]);
  return keysetPage(rows, {
    page,
    order: BY_TIME,
    position: ({ createdAt, id }) => [sqlInstant(createdAt), id],
    node: (registration) => registration,
    totalCount: () => countOfMember(db, memberId),
  });
}

async function countOfMember(db: Database, memberId: string): Promise<number> {
  const [row] = await db.query<{ total: number | string }>(
    'SELECT COUNT(*) AS total FROM registration r WHERE r.member_id = ?',
    [memberId],
  );
  return Number(row?.total ?? 0);
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
