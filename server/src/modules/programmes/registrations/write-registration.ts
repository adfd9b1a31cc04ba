import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toHistoryPrincipal } from '../../../platform/auth/actor';
import { sqlInstant } from '../../../platform/db/columns';
import { insertRows } from '../../../platform/db/write-rows';
import { recordEvents } from '../../../platform/outbox/record-event';
import { ageBandOn } from '../../../shared/age-band';
import type { Locale } from '../../../shared/locale';
import type { Event } from '../events/event.entity';
import { listWaitingRegistrations, findLastQueueNumber, findTakenKeys } from './registrations.queries';
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
  if (holdsSeats(status))
    await takeSeats(
      tx,
      sessions.map((session) => session.id),
      countSeats(people),
    );
  await insertRows(tx, 'registration', [
    {
      ...(await registrationRow(tx, party)),
      id,
      status,
      created_at: sqlInstant(now),
      created_by: toHistoryPrincipal(actor),
      is_sample: 0,
      version: 1,
    },
  ]);
  await writePeople(deps, tx, party, { registrationId: id, isSeated: holdsSeats(status), now });
  await recordEvents(tx, [registrationStatusChanged(id, status)], now);
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
    'registered_person',
    rows.map(({ row }) => row),
  );
  await insertRows(
    tx,
    'registered_support',
    rows.flatMap(({ person, row }) =>
      person.supportNeed === null
        ? []
        : [{ person_id: row.id, support_text: person.supportNeed, created_at: sqlInstant(now) }],
    ),
  );
  await insertRows(
    tx,
    'event_place',
    rows.flatMap(({ person, row }) =>
      sessions.map((session) => ({
        id: deps.newId('evl', now),
        session_id: session.id,
        registration_id: registrationId,
        person_id: row.id,
        open_key: person.key,
        seats: person.seats,
        status: isSeated ? 'RESERVED' : 'WAITING',
        attended_at: null,
        attended_count: null,
        checked_in_by: null,
        check_in_device: null,
        check_in_way: null,
        version: 1,
      })),
    ),
  );
}

async function registrationRow(
  tx: EntityManager,
  { event, sessionId, kind, memberId, contact, people, ageReason, locale, school }: Party,
): Promise<Record<string, unknown>> {
  const lastNumber = await findLastQueueNumber(tx, event.id);
  return {
    event_id: event.id,
    session_id: sessionId,
    kind,
    member_id: memberId,
    contact_name: contact.name,
    contact_email: contact.email,
    contact_phone: contact.phone,
    locale,
    party_size: countSeats(people),
    queue_number: lastNumber + 1,
    offered_at: null,
    offer_until: null,
    school_name: school?.name ?? null,
    class_name: school?.className ?? null,
    teacher_name: school?.teacherName ?? null,
    closed_at: null,
    closed_by: null,
    closing_reason: null,
    age_reason: people.some(({ isAgePassed }) => isAgePassed) ? (ageReason ?? null) : null,
  };
}

function personRow(
  deps: RegistrationDeps,
  person: PartyPerson,
  { registrationId, position, day }: { registrationId: string; position: number; day: string },
) {
  return {
    id: deps.newId('rgp', deps.clock.now()),
    registration_id: registrationId,
    position,
    member_id: person.memberId,
    name: person.name,
    birth_date: person.birthDate,
    sex: person.sex,
    age_band: ageBandOn(person.birthDate, day),
    kelurahan_code: person.kelurahanCode,
    school: person.school,
    photo_consent: person.photoConsent === null ? null : Number(person.photoConsent),
    is_companion: Number(person.isCompanion),
    seats: person.seats,
    ticket_code: ticketCode(deps.randomBytes(TICKET_BYTES)),
  };
}
