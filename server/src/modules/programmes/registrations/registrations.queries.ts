import type { EntityManager } from 'typeorm';

import { sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import { placeholders } from '../../../platform/db/placeholders';
import { defineLoader, groupBy, indexBy } from '../../../platform/graphql/loader';
import type { EntityRow } from '../../../platform/db/table';
import { updateRow } from '../../../platform/db/write-rows';
import { table } from '../../../platform/db/table';
import { RegistrationEntity } from './registration.entity';
import { RegisteredPersonEntity, RegisteredSupportEntity } from './registered-person.entity';
import { EventPlaceEntity } from '../attendance/event-place.entity';
import type { Registration } from './registration.entity';
import type { RegisteredPerson } from './registered-person.entity';
import type { EventPlace } from '../attendance/event-place.entity';

/** Reads registrations, of the table `r`. */
export const registrations = table(RegistrationEntity, 'r', { nodeType: 'Registration' } as const);
/** Reads people, of the table `p`. */
export const registeredPeople = table(RegisteredPersonEntity, 'p');
/** The table of what people with a disability need, for writing. */
export const supports = table(RegisteredSupportEntity);
/** Reads places, of the table `l`. */
export const places = table(EventPlaceEntity, 'l');
/** The longest waiting list that is read whole. */
const MOST_WAITING = 2_000;

/** Registrations by id, whoever they belong to. */
export const registrationById = defineLoader<string, Registration | null>(
  'registrationById',
  async ({ db }, ids) => {
    const rows = await registrations.list(db, `WHERE r.id IN (${placeholders(ids)})`, ids);
    return indexBy(ids, rows, (registration) => registration.id);
  },
);

/** People by registration, in the order they were entered. */
export const peopleByRegistration = defineLoader<string, RegisteredPerson[]>(
  'peopleByRegistration',
  async ({ db }, ids) => {
    const rows = await registeredPeople.list(
      db,
      `WHERE p.registration_id IN (${placeholders(ids)}) ORDER BY p.position, p.id`,
      ids,
    );
    return groupBy(ids, rows, (person) => person.registrationId);
  },
);

/** People by id. */
export const registeredPersonById = defineLoader<string, RegisteredPerson | null>(
  'registeredPersonById',
  async ({ db }, ids) => {
    const rows = await registeredPeople.list(db, `WHERE p.id IN (${placeholders(ids)})`, ids);
    return indexBy(ids, rows, (person) => person.id);
  },
);

/** Places by person, first sessions first. */
export const placesByPerson = defineLoader<string, EventPlace[]>('placesByPerson', async ({ db }, ids) => {
  const rows = await places.list(
    db,
    `JOIN event_session s ON s.id = l.session_id WHERE l.person_id IN (${placeholders(ids)}) ORDER BY s.starts_at, l.id`,
    ids,
  );
  return groupBy(ids, rows, (place) => place.personId);
});

/** Places by id. */
export const placeById = defineLoader<string, EventPlace | null>('placeById', async ({ db }, ids) => {
  const rows = await places.list(db, `WHERE l.id IN (${placeholders(ids)})`, ids);
  return indexBy(ids, rows, (place) => place.id);
});

/** What somebody with a disability needs, by person; null when nothing was said or it was deleted. */
export const supportByPerson = defineLoader<string, string | null>('supportByPerson', async ({ db }, ids) => {
  const rows = await db.query<{ person_id: string; support_text: string }>(
    `SELECT person_id, support_text FROM registered_support WHERE person_id IN (${placeholders(ids)})`,
    ids,
  );
  return indexBy(ids, rows, (row) => row.person_id).map((row) => row?.support_text ?? null);
});

/** Locks a registration until the unit ends; its event must be locked first. */
export async function lockRegistration(
  db: Database,
  tx: EntityManager,
  id: string,
): Promise<Registration | null> {
  return registrations.first(tx, `WHERE r.id = ?${db.forUpdate}`, [id]);
}

/** Changes some columns of a registration. */
export async function changeRegistration(
  tx: EntityManager,
  id: string,
  changes: Partial<EntityRow<RegistrationEntity>>,
): Promise<void> {
  await updateRow(tx, registrations.name, id, registrations.write(changes));
}

/** Changes some columns of a place. */
export async function changePlace(
  tx: EntityManager,
  id: string,
  changes: Partial<EntityRow<EventPlaceEntity>>,
): Promise<void> {
  await updateRow(tx, places.name, id, places.write(changes));
}

/**
 * Reads the parties that wait for a series (`sessionId` null) or for a session, in the order of their
 * commits.
 */
export async function listWaitingRegistrations(
  tx: EntityManager,
  eventId: string,
  sessionId: string | null,
): Promise<Registration[]> {
  const [scope, values] =
    sessionId === null
      ? ['r.event_id = ? AND r.session_id IS NULL', [eventId]]
      : ['r.session_id = ?', [sessionId]];
  return registrations.list(
    tx,
    `WHERE ${scope} AND r.status = 'WAITING' ORDER BY r.queue_number, r.id LIMIT ${MOST_WAITING}`,
    values,
  );
}

/** Reads the ids of registrations whose offer has run out, oldest first, with their events. */
export async function expiredOffers(
  db: Database,
  now: Date,
  limit: number,
): Promise<{ id: string; eventId: string }[]> {
  return db.query(
    "SELECT id, event_id AS eventId FROM registration WHERE status = 'OFFERED' AND offer_until <= ? ORDER BY offer_until, id LIMIT ?",
    [sqlInstant(now), limit],
  );
}

/** Reads the places of a registration inside a unit. */
export async function loadPlaces(tx: EntityManager, registrationId: string): Promise<EventPlace[]> {
  return places.list(tx, 'WHERE l.registration_id = ? ORDER BY l.id', [registrationId]);
}

/** Whose a registration is: the event with its branch, and the member. */
export type RegistrationOwners = {
  readonly eventId: string;
  readonly memberId: string | null;
  readonly partnerId: string | null;
  readonly branchId: string | null;
};

/** Finds whose a registration is, without a lock; null when there is none. */
export async function findOwners(tx: EntityManager, id: string): Promise<RegistrationOwners | null> {
  const [owners] = await tx.query<RegistrationOwners[]>(
    'SELECT r.event_id AS eventId, r.member_id AS memberId, r.partner_id AS partnerId, e.branch_id AS branchId FROM registration r JOIN event e ON e.id = r.event_id WHERE r.id = ?',
    [id],
  );
  return owners ?? null;
}

/** Tells whether others wait for the same seats as a registration. */
export async function doOthersWait(
  tx: EntityManager,
  { id, eventId, sessionId }: Pick<Registration, 'id' | 'eventId' | 'sessionId'>,
): Promise<boolean> {
  const waiting = await tx.query<unknown[]>(
    "SELECT id FROM registration WHERE event_id = ? AND status = 'WAITING' AND id <> ? AND (session_id = ? OR (session_id IS NULL AND ? IS NULL)) LIMIT 1",
    [eventId, id, sessionId, sessionId],
  );
  return waiting.length > 0;
}

/** Lists the sessions of an event for which somebody waits. */
export async function listAwaitedSessions(tx: EntityManager, eventId: string): Promise<string[]> {
  const queues = await tx.query<{ id: string }[]>(
    "SELECT DISTINCT session_id AS id FROM registration WHERE event_id = ? AND status = 'WAITING' AND session_id IS NOT NULL ORDER BY session_id",
    [eventId],
  );
  return queues.map(({ id }) => id);
}

/** Turns the places of a registration that wait into reserved ones. */
export async function reserveWaitingPlaces(tx: EntityManager, registrationId: string): Promise<void> {
  await tx.query(
    "UPDATE event_place SET status = 'RESERVED', version = version + 1 WHERE registration_id = ? AND status = 'WAITING'",
    [registrationId],
  );
}

/** Somebody of a registration who still has a place. */
export type ComingPerson = { readonly id: string; readonly isCompanion: boolean; readonly hasCome: boolean };

/** Lists who of a registration still has a place. */
export async function listComing(tx: EntityManager, registrationId: string): Promise<ComingPerson[]> {
  const coming = await tx.query<{ id: string; isCompanion: number | string; came: number | string }[]>(
    `SELECT p.id, p.is_companion AS isCompanion, MAX(CASE WHEN l.attended_at IS NULL THEN 0 ELSE 1 END) AS came FROM registered_person p JOIN event_place l ON l.person_id = p.id
     WHERE p.registration_id = ? AND l.status <> 'CANCELLED' GROUP BY p.id, p.is_companion`,
    [registrationId],
  );
  return coming.map(({ id, isCompanion, came }) => ({
    id,
    isCompanion: Number(isCompanion) === 1,
    hasCome: Number(came) === 1,
  }));
}

/** Tells whether somebody of a registration came. */
export async function hasAnybodyCome(tx: EntityManager, registrationId: string): Promise<boolean> {
  const came = await tx.query<unknown[]>(
    'SELECT 1 AS came FROM event_place WHERE registration_id = ? AND attended_at IS NOT NULL LIMIT 1',
    [registrationId],
  );
  return came.length > 0;
}

/** Lists the open registrations of a member, by event. */
export function listOpenOfMember(
  tx: EntityManager,
  memberId: string,
): Promise<Pick<Registration, 'id' | 'eventId'>[]> {
  return tx.query<Pick<Registration, 'id' | 'eventId'>[]>(
    "SELECT id, event_id AS eventId FROM registration WHERE member_id = ? AND status IN ('PENDING', 'CONFIRMED', 'WAITING', 'OFFERED') ORDER BY event_id, id",
    [memberId],
  );
}

/** Finds which of the open keys of people have a place in one of some sessions. */
export async function findTakenKeys(
  tx: EntityManager,
  sessionIds: readonly string[],
  keys: readonly string[],
): Promise<ReadonlySet<string>> {
  if (sessionIds.length === 0 || keys.length === 0) return new Set();
  const taken = await tx.query<{ openKey: string }[]>(
    `SELECT DISTINCT open_key AS openKey FROM event_place WHERE session_id IN (${placeholders(sessionIds)}) AND open_key IN (${placeholders(keys)})`,
    [...sessionIds, ...keys],
  );
  return new Set(taken.map(({ openKey }) => openKey));
}

/** Finds the number of the last registration for an event; 0 before the first. */
export async function findLastQueueNumber(tx: EntityManager, eventId: string): Promise<number> {
  const [last] = await tx.query<{ number: number | null }[]>(
    'SELECT MAX(queue_number) AS number FROM registration WHERE event_id = ?',
    [eventId],
  );
  return last?.number ?? 0;
}
