import type { EntityManager } from 'typeorm';

import { readInstant, sqlInstant } from '../../../platform/db/columns';
import { insertRows } from '../../../platform/db/write-rows';
import { ageBandOn } from '../../../shared/age-band';
import type { SeededRandom } from '../../../shared/seeded-random';
import { seededRandom } from '../../../shared/seeded-random';
import { addDays, toInstant } from '../../../shared/civil-date';
import type { NewId } from '../../../shared/id';
import type { SampleMoment } from '../../../shared/seeded-ids';
import { ticketCode } from '../attendance/ticket';

type SampleMember = {
  id: string;
  name: string;
  birth_date: string | null;
  sex: string | null;
  kelurahan_code: string | null;
  guardian_id: string | null;
  email: string | null;
};
type SampleEvent = {
  id: string;
  capacity: number | null;
  registration_mode: string;
  registration_scope: string;
  is_for_children: number;
  is_for_schools: number;
  name_id: string;
};
type SampleSession = {
  id: string;
  event_id: string;
  starts_at: Date | string;
  ends_at: Date | string;
  from_date: string;
  capacity: number | null;
};
/** A family; the one that visitors of the sample sign in as was where its story says. */
type Household = {
  readonly adult: SampleMember;
  readonly children: readonly SampleMember[];
  readonly isShown: boolean;
};
type Rows = Record<
  'registration' | 'registered_person' | 'event_place' | 'head_count',
  Record<string, unknown>[]
>;

/** Names of children who come without a card, all made up. */
const CHILDREN = [
  'Raka',
  'Kirana',
  'Bagas',
  'Naila',
  'Damar',
  'Aisyah',
  'Gilang',
  'Zahra',
  'Arka',
  'Salma',
  'Bima',
  'Hana',
];
const SCHOOLS = [
  'SDN Bugul Lor (contoh)',
  'SDN Gentong (contoh)',
  'MI Al-Ikhlas (contoh)',
  'TK Dharma (contoh)',
];
/** The events that are full, with people who wait. */
const FULL = new Set([
  'Dongeng Sabtu: Kancil dan Bulan',
  'Malam Gamelan di Pendapa',
  'Foto Produk dengan Telepon',
]);
/** The events to which the family came, and will come, that visitors of the sample sign in as. */
const FAMILY_GOES_TO = new Set(['Dongeng Sabtu: Roro Jonggrang', 'Dongeng Sabtu: Putri Mandalika']);
const FAMILY_WAS_AT = new Set(['Seminar: Bahasa Pesisir', 'Dongeng Sabtu: Keong Mas']);
const FAMILY_EMAIL = 'ratna@contoh.pustaka';
const SHARE_FUTURE = 0.55;

/**
 * Fills the sample events with families, classes, waiting lists and, where they are over, with attendance.
 */
export async function writeSampleRegistrations(
  tx: EntityManager,
  newId: NewId,
  moment: SampleMoment,
): Promise<void> {
  const chance = seededRandom(`${moment.seed}/registrations`);
  const households = await householdsOf(tx);
  if (households.length === 0) return;
  const events = await tx.query<SampleEvent[]>(
    "SELECT id, capacity, registration_mode, registration_scope, is_for_children, is_for_schools, name_id FROM event WHERE public_from IS NOT NULL AND registration_mode <> 'NONE' AND status IN ('PUBLISHED', 'DONE', 'POSTPONED') ORDER BY starts_at, id",
  );
  const sessions = await tx.query<SampleSession[]>(
    'SELECT id, event_id, starts_at, ends_at, from_date, capacity FROM event_session ORDER BY starts_at, id',
  );
  const rows: Rows = { registration: [], registered_person: [], event_place: [], head_count: [] };
  const maker = { newId, chance, moment, households, rows };
  for (const event of events)
    fillEvent(
      maker,
      event,
      sessions.filter(({ event_id }) => event_id === event.id),
    );
  for (const table of ['registration', 'registered_person', 'event_place', 'head_count'] as const)
    await insertRows(tx, table, rows[table]);
  await tx.query(
    "UPDATE event_session SET taken = (SELECT COALESCE(SUM(l.seats), 0) FROM event_place l JOIN registration r ON r.id = l.registration_id WHERE l.session_id = event_session.id AND l.status IN ('RESERVED', 'NO_SHOW') AND r.status IN ('CONFIRMED', 'OFFERED'))",
  );
}

type Maker = {
  readonly newId: NewId;
  readonly chance: SeededRandom;
  readonly moment: SampleMoment;
  readonly households: readonly Household[];
  readonly rows: Rows;
};

function fillEvent(maker: Maker, event: SampleEvent, sessions: readonly SampleSession[]): void {
  if (event.registration_scope === 'SERIES') fillSessions(maker, event, { sessions, sessionId: null });
  else
    for (const session of sessions)
      fillSessions(maker, event, { sessions: [session], sessionId: session.id });
}

type Filling = { readonly sessions: readonly SampleSession[]; readonly sessionId: string | null };

function fillSessions(maker: Maker, event: SampleEvent, { sessions, sessionId }: Filling): void {
  const { chance, households } = maker;
  const capacity = event.capacity ?? 30;
  const wanted = countWantedSeats(maker, event, sessions[0]);
  const start = firstHousehold(maker, event);
  let seats = 0;
  let queue = 0;
  for (let index = 0; index < households.length && seats < wanted; index++) {
    const household = households[(start + index) % households.length];
    if (!household) break;
    const people =
      event.is_for_schools === 1
        ? [group(chance, capacity)]
        : partyOf(chance, household, event.is_for_children === 1);
    const size = people.reduce((sum, person) => sum + person.seats, 0);
    if (seats + size > capacity) break;
    const status = event.registration_mode === 'APPROVAL' && index % 3 === 0 ? 'PENDING' : 'CONFIRMED';
    writeParty(maker, { event, sessions, sessionId, household, people, status, queue: ++queue });
    seats += size;
    if (event.is_for_schools === 1) break;
  }
  for (let index = 0; FULL.has(event.name_id) && index < 4; index++) {
    const household = households[(start + queue + 5 + index) % households.length];
    if (!household) continue;
    const people = partyOf(chance, household, event.is_for_children === 1);
    writeParty(maker, { event, sessions, sessionId, household, people, status: 'WAITING', queue: ++queue });
  }
}

function countWantedSeats(
  { chance, moment }: Maker,
  event: SampleEvent,
  first: SampleSession | undefined,
): number {
  const isOver = first !== undefined && first.from_date < moment.today;
  const share = isOver
    ? 0.65 + chance.next() * 0.3
    : FULL.has(event.name_id)
      ? 1
      : SHARE_FUTURE * (0.4 + chance.next());
  return Math.min(Math.round((event.capacity ?? 30) * share), 60);
}

/** The household that registers first: the shown family where its story says it came, else any. */
function firstHousehold({ chance, households }: Maker, event: SampleEvent): number {
  const anyone = chance.whole(0, households.length - 1);
  if (!FAMILY_WAS_AT.has(event.name_id) && !FAMILY_GOES_TO.has(event.name_id)) return anyone;
  return Math.max(
    0,
    households.findIndex(({ isShown }) => isShown),
  );
}

type SamplePerson = {
  readonly key: string | null;
  readonly memberId: string | null;
  readonly name: string;
  readonly birthDate: string | null;
  readonly sex: string | null;
  readonly kelurahan: string | null;
  readonly isCompanion: boolean;
  readonly seats: number;
};

function partyOf(
  chance: SeededRandom,
  { adult, children }: Household,
  isForChildren: boolean,
): SamplePerson[] {
  const parent = ofMember(adult, isForChildren);
  if (!isForChildren) return [parent];
  const own = children.map((child) => ofMember(child, false));
  const named: SamplePerson = {
    key: null,
    memberId: null,
    name: `${CHILDREN[chance.whole(0, CHILDREN.length - 1)]} (contoh)`,
    birthDate: `${chance.whole(2016, 2021)}-0${chance.whole(1, 9)}-15`,
    sex: chance.isIn(0.5) ? 'MALE' : 'FEMALE',
    kelurahan: adult.kelurahan_code,
    isCompanion: false,
    seats: 1,
  };
  return [parent, ...(own.length > 0 ? own : [named])];
}

function group(chance: SeededRandom, capacity: number): SamplePerson {
  const name = SCHOOLS[chance.whole(0, SCHOOLS.length - 1)] ?? '';
  return {
    key: null,
    memberId: null,
    name: `${name}, kelas ${chance.whole(1, 6)}`,
    birthDate: null,
    sex: null,
    kelurahan: null,
    isCompanion: false,
    seats: Math.min(capacity, chance.whole(22, 36)),
  };
}

function ofMember(member: SampleMember, isCompanion: boolean): SamplePerson {
  return {
    key: member.id,
    memberId: member.id,
    name: member.name,
    birthDate: member.birth_date,
    sex: member.sex,
    kelurahan: member.kelurahan_code,
    isCompanion,
    seats: 1,
  };
}

type Party = {
  readonly event: SampleEvent;
  readonly sessions: readonly SampleSession[];
  readonly sessionId: string | null;
  readonly household: Household;
  readonly people: readonly SamplePerson[];
  readonly status: 'CONFIRMED' | 'WAITING' | 'PENDING';
  readonly queue: number;
};

function writeParty(maker: Maker, party: Party): void {
  const { newId, chance, moment, rows } = maker;
  const { event, sessions, household, people, status } = party;
  const [first] = sessions;
  if (!first) return;
  const id = newId('reg');
  rows.registration.push(registrationRow(party, { id, firstDate: first.from_date, today: moment.today }));
  for (const [position, person] of people.entries()) {
    const personId = newId('rgp');
    rows.registered_person.push({
      id: personId,
      registration_id: id,
      position,
      member_id: person.memberId,
      name: person.name,
      birth_date: person.birthDate,
      sex: person.sex,
      age_band: ageBandOn(person.birthDate, first.from_date),
      kelurahan_code: person.kelurahan,
      school: null,
      photo_consent: person.isCompanion ? null : Number(chance.isIn(0.7)),
      is_companion: Number(person.isCompanion),
      seats: person.seats,
      ticket_code: ticketCode(Uint8Array.from({ length: 12 }, () => chance.whole(0, 255))),
    });
    const comes = chance.isIn(0.86);
    const isSure = household.isShown && FAMILY_WAS_AT.has(event.name_id);
    for (const session of sessions)
      rows.event_place.push(
        placeRow(
          { newId, chance, now: toInstant(moment.today, '06:00') },
          { session, registrationId: id, personId, person, status, comes, isSure },
        ),
      );
  }
}

function registrationRow(
  { event, sessionId, household, people, status, queue }: Party,
  { id, firstDate, today }: { id: string; firstDate: string; today: string },
): Record<string, unknown> {
  const isSchool = event.is_for_schools === 1;
  const registeredOn = addDays(firstDate < today ? firstDate : today, -3 - (queue % 5));
  return {
    id,
    event_id: event.id,
    session_id: sessionId,
    kind: isSchool ? 'SCHOOL_GROUP' : 'PARTY',
    status,
    member_id: isSchool ? null : household.adult.id,
    contact_name: isSchool ? 'Guru kelas (contoh)' : null,
    contact_email: null,
    contact_phone: isSchool ? '0343000000' : null,
    locale: 'ID',
    party_size: people.reduce((sum, { seats }) => sum + seats, 0),
    queue_number: queue,
    school_name: isSchool ? (people[0]?.name.split(',')[0] ?? null) : null,
    class_name: isSchool ? (people[0]?.name.split(', ')[1] ?? null) : null,
    created_at: sqlInstant(toInstant(registeredOn, '19:00')),
    created_by: 'system:sample',
    is_sample: 1,
    version: 1,
  };
}

type Placing = {
  readonly session: SampleSession;
  readonly registrationId: string;
  readonly personId: string;
  readonly person: SamplePerson;
  readonly status: string;
  readonly comes: boolean;
  readonly isSure: boolean;
};

function placeRow(
  { newId, chance, now }: { newId: NewId; chance: SeededRandom; now: Date },
  { session, registrationId, personId, person, status, comes, isSure }: Placing,
): Record<string, unknown> {
  const isOver = readInstant(session.ends_at) < now;
  const isThere = isOver && status === 'CONFIRMED' && ((comes && chance.isIn(0.93)) || isSure);
  const early = chance.whole(2, 14) * 60_000;
  return {
    id: newId('evl'),
    session_id: session.id,
    registration_id: registrationId,
    person_id: personId,
    open_key: person.key ?? personId,
    seats: person.seats,
    status: status === 'CONFIRMED' ? (isOver && !isThere ? 'NO_SHOW' : 'RESERVED') : 'WAITING',
    attended_at: isThere ? sqlInstant(new Date(readInstant(session.starts_at).getTime() - early)) : null,
    attended_count: isThere ? person.seats : null,
    checked_in_by: isThere ? 'system:sample' : null,
    check_in_way: isThere ? 'SCAN' : null,
    version: 1,
  };
}

async function householdsOf(tx: EntityManager): Promise<Household[]> {
  const members = await tx.query<SampleMember[]>(
    'SELECT id, name, birth_date, sex, kelurahan_code, guardian_id, email FROM member WHERE is_active = 1 ORDER BY id LIMIT 400',
  );
  const children = members.filter(({ guardian_id }) => guardian_id !== null);
  return members
    .filter(({ guardian_id, birth_date }) => guardian_id === null && birth_date !== null)
    .map((adult) => ({
      adult,
      children: children.filter(({ guardian_id }) => guardian_id === adult.id),
      isShown: adult.email === FAMILY_EMAIL,
    }));
}
