import type { EntityManager } from 'typeorm';

import { readInstant, sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import { placeholders } from '../../../platform/db/placeholders';
import { defineLoader, groupBy, indexBy } from '../../../platform/graphql/loader';
import type { AgeBand } from '../../../shared/age-band';
import type { Locale } from '../../../shared/locale';
import type { PlaceStatus, RegistrationKind, RegistrationStatus } from './registration.terms';

/** Who wants to come to an event. Personal: only the account, the holder of the link and staff see it. */
export type Registration = {
  readonly nodeType: 'Registration';
  readonly id: string;
  readonly eventId: string;
  readonly sessionId: string | null;
  readonly kind: RegistrationKind;
  readonly status: RegistrationStatus;
  readonly memberId: string | null;
  readonly contactName: string | null;
  readonly contactEmail: string | null;
  readonly contactPhone: string | null;
  readonly locale: Locale;
  readonly partySize: number;
  readonly queueNumber: number;
  readonly offeredAt: Date | null;
  readonly offerUntil: Date | null;
  readonly schoolName: string | null;
  readonly className: string | null;
  readonly teacherName: string | null;
  readonly closedAt: Date | null;
  readonly closingReason: string | null;
  readonly ageReason: string | null;
  readonly createdAt: Date;
  readonly isSample: boolean;
  readonly version: number;
};

/** Somebody of a registration, with a ticket of their own. */
export type RegisteredPerson = {
  readonly id: string;
  readonly registrationId: string;
  readonly memberId: string | null;
  readonly name: string;
  readonly birthDate: string | null;
  readonly sex: string | null;
  readonly ageBand: AgeBand | null;
  readonly kelurahanCode: string | null;
  readonly school: string | null;
  readonly hasPhotoConsent: boolean | null;
  readonly isCompanion: boolean;
  readonly seats: number;
  readonly ticketCode: string;
};

/** The place of somebody in a session. */
export type EventPlace = {
  readonly id: string;
  readonly sessionId: string;
  readonly registrationId: string;
  readonly personId: string;
  readonly seats: number;
  readonly status: PlaceStatus;
  readonly attendedAt: Date | null;
  readonly attendedCount: number | null;
  readonly checkedInBy: string | null;
  readonly version: number;
};

type Moment = Date | string;
/** A row as `REGISTRATION_COLUMNS` reads it. */
export type RegistrationRow = Omit<
  Registration,
  'nodeType' | 'offeredAt' | 'offerUntil' | 'closedAt' | 'createdAt' | 'isSample'
> & {
  offeredAt: Moment | null;
  offerUntil: Moment | null;
  closedAt: Moment | null;
  createdAt: Moment;
  isSample: number;
};

/** The columns of a registration, of the table `r`. */
export const REGISTRATION_COLUMNS = `r.id, r.event_id AS eventId, r.session_id AS sessionId, r.kind, r.status, r.member_id AS memberId, r.contact_name AS contactName, r.contact_email AS contactEmail,
  r.contact_phone AS contactPhone, r.locale, r.party_size AS partySize, r.queue_number AS queueNumber, r.offered_at AS offeredAt, r.offer_until AS offerUntil, r.school_name AS schoolName,
  r.class_name AS className, r.teacher_name AS teacherName, r.closed_at AS closedAt, r.closing_reason AS closingReason, r.age_reason AS ageReason, r.created_at AS createdAt, r.is_sample AS isSample, r.version`;
const PERSON_COLUMNS = `p.id, p.registration_id AS registrationId, p.member_id AS memberId, p.name, p.birth_date AS birthDate, p.sex, p.age_band AS ageBand, p.kelurahan_code AS kelurahanCode, p.school,
  p.photo_consent AS hasPhotoConsent, p.is_companion AS isCompanion, p.seats, p.ticket_code AS ticketCode`;
const PLACE_COLUMNS =
  'l.id, l.session_id AS sessionId, l.registration_id AS registrationId, l.person_id AS personId, l.seats, l.status, l.attended_at AS attendedAt, l.attended_count AS attendedCount, l.checked_in_by AS checkedInBy, l.version';
/** The longest waiting list that is read whole. */
const MOST_WAITING = 2_000;

type PersonRow = Omit<RegisteredPerson, 'hasPhotoConsent' | 'isCompanion'> & {
  hasPhotoConsent: number | null;
  isCompanion: number;
};
type PlaceRow = Omit<EventPlace, 'attendedAt'> & { attendedAt: Moment | null };

/** Registrations by id, whoever they belong to. */
export const registrationById = defineLoader<string, Registration | null>(
  'registrationById',
  async ({ db }, ids) => {
    const rows = await db.query<RegistrationRow>(
      `SELECT ${REGISTRATION_COLUMNS} FROM registration r WHERE r.id IN (${placeholders(ids)})`,
      ids,
    );
    return indexBy(ids, rows.map(toRegistration), (registration) => registration.id);
  },
);

/** People by registration, in the order they were entered. */
export const peopleByRegistration = defineLoader<string, RegisteredPerson[]>(
  'peopleByRegistration',
  async ({ db }, ids) => {
    const rows = await db.query<PersonRow>(
      `SELECT ${PERSON_COLUMNS} FROM registered_person p WHERE p.registration_id IN (${placeholders(ids)}) ORDER BY p.position, p.id`,
      ids,
    );
    return groupBy(ids, rows.map(toPerson), (person) => person.registrationId);
  },
);

/** People by id. */
export const registeredPersonById = defineLoader<string, RegisteredPerson | null>(
  'registeredPersonById',
  async ({ db }, ids) => {
    const rows = await db.query<PersonRow>(
      `SELECT ${PERSON_COLUMNS} FROM registered_person p WHERE p.id IN (${placeholders(ids)})`,
      ids,
    );
    return indexBy(ids, rows.map(toPerson), (person) => person.id);
  },
);

/** Places by person, first sessions first. */
export const placesByPerson = defineLoader<string, EventPlace[]>('placesByPerson', async ({ db }, ids) => {
  const rows = await db.query<PlaceRow>(
    `SELECT ${PLACE_COLUMNS} FROM event_place l JOIN event_session s ON s.id = l.session_id WHERE l.person_id IN (${placeholders(ids)}) ORDER BY s.starts_at, l.id`,
    ids,
  );
  return groupBy(ids, rows.map(toPlace), (place) => place.personId);
});

/** Places by id. */
export const placeById = defineLoader<string, EventPlace | null>('placeById', async ({ db }, ids) => {
  const rows = await db.query<PlaceRow>(
    `SELECT ${PLACE_COLUMNS} FROM event_place l WHERE l.id IN (${placeholders(ids)})`,
    ids,
  );
  return indexBy(ids, rows.map(toPlace), (place) => place.id);
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
  const [row] = await tx.query<RegistrationRow[]>(
    `SELECT ${REGISTRATION_COLUMNS} FROM registration r WHERE r.id = ?${db.forUpdate}`,
    [id],
  );
  return row ? toRegistration(row) : null;
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
  const rows = await tx.query<RegistrationRow[]>(
    `SELECT ${REGISTRATION_COLUMNS} FROM registration r WHERE ${scope} AND r.status = 'WAITING' ORDER BY r.queue_number, r.id LIMIT ${MOST_WAITING}`,
    values,
  );
  return rows.map(toRegistration);
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
  const rows = await tx.query<PlaceRow[]>(
    `SELECT ${PLACE_COLUMNS} FROM event_place l WHERE l.registration_id = ? ORDER BY l.id`,
    [registrationId],
  );
  return rows.map(toPlace);
}

/** Turns a row into a registration. */
export function toRegistration(row: RegistrationRow): Registration {
  return {
    ...row,
    nodeType: 'Registration',
    offeredAt: orNull(row.offeredAt),
    offerUntil: orNull(row.offerUntil),
    closedAt: orNull(row.closedAt),
    createdAt: readInstant(row.createdAt),
    isSample: row.isSample === 1,
  };
}

function toPerson(row: PersonRow): RegisteredPerson {
  return {
    ...row,
    hasPhotoConsent: row.hasPhotoConsent === null ? null : row.hasPhotoConsent === 1,
    isCompanion: row.isCompanion === 1,
  };
}

function toPlace(row: PlaceRow): EventPlace {
  return { ...row, attendedAt: orNull(row.attendedAt) };
}

function orNull(moment: Moment | null): Date | null {
  return moment === null ? null : readInstant(moment);
}
