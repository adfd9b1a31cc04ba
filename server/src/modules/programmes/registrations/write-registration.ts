import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toHistoryPrincipal } from '../../../platform/auth/actor';
import type { EntityRow } from '../../../platform/db/table';
import { insertRows } from '../../../platform/db/write-rows';
import { recordEvents } from '../../../platform/outbox/record-event';
import { ageBandOn } from '../../../shared/age-band';
import type { Locale } from '../../../shared/locale';
import type { Event } from '../events/event.entity';
import type { RegisteredPersonEntity } from './registered-person.entity';
import type { RegistrationEntity } from './registration.entity';
import {
  findLastQueueNumber,
  findTakenKeys,
  listWaitingRegistrations,
  registeredPeople,
  places,
  registrations,
  supports,
} from './registrations.queries';
import type { EventSession } from '../sessions/event-session.entity';
import type { RegistrationKind, RegistrationStatus } from './registration.terms';
import { holdsSeats } from './registration.terms';
import { ticketCode } from '../attendance/ticket';
import { countFreeInAll } from '../waiting-list/waiting-list.rules';
import { registrationStatusChanged } from './registration.events';
import type { PartyContact, PartyPerson } from './read-party';
import type { RegistrationDeps } from './registration-deps';
import { takeSeats } from '../sessions/take-seats';

/** A party that wants to come, checked; its event and sessions are locked. */
export type Party = {
  readonly event: Event;
  readonly sessions: readonly EventSession[];
  readonly sessionId: string | null;
  readonly kind: RegistrationKind;
  readonly memberId: string | null;
  /** The partner whose group it is, and what it says of the guardians. */
  readonly partner?: { readonly id: string; readonly haveGuardiansAgreed: boolean | null };
  readonly contact: PartyContact;
  readonly people: readonly PartyPerson[];
  readonly ageReason?: string | null;
  readonly locale: Locale;
  readonly school?: {
    readonly name: string;
    readonly className: string | null;
    readonly teacherName: string | null;
  };
};

/** Why an age was let pass is a sentence. */
export const LONGEST_AGE_REASON = 200;
const TICKET_BYTES = 12;

/** Counts the seats of a party. */
export function countSeats(people: readonly PartyPerson[]): number {
  return people.reduce((sum, { seats }) => sum + seats, 0);
}

/**
 * Says what becomes of a party: a place while there are any and nobody waits, else the list; staff decide
 * where approval was asked for.
 */
export async function decideRegistrationStatus(
  tx: EntityManager,
  { event, sessions, sessionId, people }: Pick<Party, 'event' | 'sessions' | 'sessionId' | 'people'>,
): Promise<RegistrationStatus> {
  if (event.registrationMode === 'APPROVAL') return 'PENDING';
  const free = countFreeInAll(sessions);
  const fits = free === null || countSeats(people) <= free;
  return fits && (await listWaitingRegistrations(tx, event.id, sessionId)).length === 0
    ? 'CONFIRMED'
    : 'WAITING';
}

/** Finds which of the people have a place in one of the sessions already, whoever registered them. */
export async function findAlreadyRegistered(
  tx: EntityManager,
  sessions: readonly EventSession[],
  people: readonly PartyPerson[],
): Promise<ReadonlySet<string>> {
  return findTakenKeys(
    tx,
    sessions.map(({ id }) => id),
    people.map(({ key }) => key),
  );
}

/** Writes a registration with its people and their places, and takes the seats if it has them. */
export async function writeRegistration(
  deps: RegistrationDeps,
  tx: EntityManager,
  actor: Actor,
  { party, status }: { party: Party; status: RegistrationStatus },
): Promise<string> {
  const { sessions, people } = party;
  const now = deps.clock.now();
  const id = deps.newId('reg', now);
  const sessionIds = sessions.map((session) => session.id);
  if (holdsSeats(status)) await takeSeats(tx, sessionIds, countSeats(people));
  await insertRows(tx, registrations.name, [
    registrations.write({
      ...(await registrationRow(tx, party)),
      id,
      status,
      createdAt: now,
      createdBy: toHistoryPrincipal(actor),
      isSample: false,
      version: 1,
    }),
  ]);
  await writePeople(deps, tx, party, { registrationId: id, isSeated: holdsSeats(status), now });
  await recordEvents(
    tx,
    [registrationStatusChanged({ id, partnerId: party.partner?.id ?? null }, status)],
    now,
  );
  return id;
}

/** Writes the people of a registration, the support they need, and their place in each session. */
async function writePeople(
  deps: RegistrationDeps,
  tx: EntityManager,
  { event, sessions, people }: Party,
  { registrationId, isSeated, now }: { registrationId: string; isSeated: boolean; now: Date },
): Promise<void> {
  const day = sessions[0]?.fromDate ?? event.startsAt?.toISOString().slice(0, 10) ?? '';
  const rows = people.map((person, position) => ({
    person,
    row: personRow(deps, person, { registrationId, position, day }),
  }));
  await insertRows(
    tx,
    registeredPeople.name,
    rows.map(({ row }) => registeredPeople.write(row)),
  );
  await insertRows(
    tx,
    supports.name,
    rows.flatMap(({ person, row }) =>
      person.supportNeed === null
        ? []
        : [supports.write({ personId: row.id, supportText: person.supportNeed, createdAt: now })],
    ),
  );
  await insertRows(
    tx,
    places.name,
    rows.flatMap(({ person, row }) =>
      sessions.map(({ id: sessionId }) =>
        places.write({
          id: deps.newId('evl', now),
          sessionId,
          registrationId,
          personId: row.id,
          openKey: person.key,
          seats: person.seats,
          status: isSeated ? 'RESERVED' : 'WAITING',
          attendedAt: null,
          attendedCount: null,
          checkedInBy: null,
          checkInDevice: null,
          checkInWay: null,
          version: 1,
        }),
      ),
    ),
  );
}

async function registrationRow(
  tx: EntityManager,
  { event, sessionId, kind, memberId, partner, contact, people, ageReason, locale, school }: Party,
): Promise<Partial<EntityRow<RegistrationEntity>>> {
  const lastNumber = await findLastQueueNumber(tx, event.id);
  return {
    eventId: event.id,
    sessionId,
    kind,
    memberId,
    partnerId: partner?.id ?? null,
    haveGuardiansAgreed: partner?.haveGuardiansAgreed ?? null,
    contactName: contact.name,
    contactEmail: contact.email,
    contactPhone: contact.phone,
    locale,
    partySize: countSeats(people),
    queueNumber: lastNumber + 1,
    offeredAt: null,
    offerUntil: null,
    schoolName: school?.name ?? null,
    className: school?.className ?? null,
    teacherName: school?.teacherName ?? null,
    closedAt: null,
    closedBy: null,
    closingReason: null,
    ageReason: people.some(({ isAgePassed }) => isAgePassed) ? (ageReason ?? null) : null,
  };
}

function personRow(
  deps: RegistrationDeps,
  person: PartyPerson,
  { registrationId, position, day }: { registrationId: string; position: number; day: string },
): EntityRow<RegisteredPersonEntity> {
  return {
    id: deps.newId('rgp', deps.clock.now()),
    registrationId,
    position,
    memberId: person.memberId,
    name: person.name,
    birthDate: person.birthDate,
    sex: person.sex,
    ageBand: ageBandOn(person.birthDate, day),
    kelurahanCode: person.kelurahanCode,
    school: person.school,
    hasPhotoConsent: person.photoConsent,
    isCompanion: person.isCompanion,
    seats: person.seats,
    ticketCode: ticketCode(deps.randomBytes(TICKET_BYTES)),
  };
}
