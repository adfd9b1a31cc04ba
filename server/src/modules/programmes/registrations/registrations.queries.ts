import type { EntityManager } from 'typeorm';

import { sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import { placeholders } from '../../../platform/db/placeholders';
import { defineLoader, groupBy, indexBy } from '../../../platform/graphql/loader';
import { table } from '../../../platform/db/table';
import { RegistrationEntity } from './registration.entity';
import { RegisteredPersonEntity } from './registered-person.entity';
import { EventPlaceEntity } from '../attendance/event-place.entity';
import type { Registration } from './registration.entity';
import type { RegisteredPerson } from './registered-person.entity';
import type { EventPlace } from '../attendance/event-place.entity';

/** Reads registrations, of the table `r`. */
export const registrations = table(RegistrationEntity, 'r', { nodeType: 'Registration' } as const);
const people = table(RegisteredPersonEntity, 'p');
const places = table(EventPlaceEntity, 'l');
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
    const rows = await people.list(
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
    const rows = await people.list(db, `WHERE p.id IN (${placeholders(ids)})`, ids);
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
