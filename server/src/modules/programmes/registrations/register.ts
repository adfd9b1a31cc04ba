import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toNeighbourhood } from '../../../platform/auth/sign-in/sign-in-attempts';
import { countAttempt } from '../../../platform/auth/sign-in/throttle';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import type { Locale } from '../../../shared/locale';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { toErrors, invalid, notFound, required } from '../../../platform/validation/refusals';
import { InputValidator } from '../../../platform/validation/input-validator';
import { lockMember } from '../../members';
import type { Event } from '../events/event.entity';
import { lockEvent } from '../events/events.queries';
import type { EventSession } from '../sessions/event-session.entity';
import { lockSessions } from '../sessions/sessions.queries';
import { isPublicAt } from '../events/event-status.rules';
import { isRegistrationOpen } from './registration-window.rules';
import { PROGRAMME_NOUNS } from '../deps';
import { sessionsToCome } from '../waiting-list/fill-from-waiting-list';
import type { ContactEntry, PartyPerson, PersonEntry } from './read-party';
import { hashText, readContact, readPeople } from './read-party';
import type { RegistrationDeps } from './registration-deps';
import type { Party } from './write-registration';
import {
  findAlreadyRegistered,
  LONGEST_AGE_REASON,
  countSeats,
  decideRegistrationStatus,
  writeRegistration,
} from './write-registration';
import { say } from '../words/say';

/** Where and how somebody registers. */
export type RegistrationTarget = {
  readonly eventId: string;
  readonly sessionId?: string | null;
  readonly contact?: ContactEntry | null;
  readonly joinsWaitingList?: boolean | null;
  /** The short link by which somebody came, as a browser says. */
  readonly linkCode?: string | null;
  readonly idempotencyKey: string;
};
/** A family that wants to come. */
export type RegisterRequest = RegistrationTarget & {
  readonly people: readonly PersonEntry[];
  readonly ageReason?: string | null;
};
/** A class that wants to come. */
export type GroupRequest = RegistrationTarget & {
  readonly schoolName: string;
  readonly className?: string | null;
  readonly teacherName?: string | null;
  readonly pupilCount: number;
  readonly companionCount?: number | null;
};
/** Language and address of the caller; not part of the idempotent input. */
export type RequestOrigin = { readonly locale: Locale; readonly remoteAddress: string };

type Answer = Promise<Result<{ registrationId: string }, Refusal>>;
/** An event and the sessions that are asked for, locked. */
export type LockedTarget = {
  readonly event: Event;
  readonly sessions: readonly EventSession[];
  readonly sessionId: string | null;
};

/** A family behind one address registers with ease; a program that fills lists does not. */
const PER_ADDRESS = { free: 40, windowMs: 3_600_000, longestWaitMs: 900_000 };
/** So many come as one group at most. */
export const MOST_IN_GROUP = 200;

/**
 * Registers a family: each person has a place, or the party joins the end of the waiting list. Nobody passes
 * those who wait.
 */
export function registerForEvent(
  deps: RegistrationDeps,
  actor: Actor,
  request: RegisterRequest,
  around: RequestOrigin,
): Answer {
  return register(
    deps,
    actor,
    { operation: 'registerForEvent', request, around },
    async (tx, form, locked) => {
      const contact = readContact(
        form,
        request.contact,
        actor.kind !== 'member' && request.people.every(({ memberId }) => memberId == null),
      );
      const ageReason = form.line(request.ageReason, LONGEST_AGE_REASON, 'ageReason');
      const people = await readPeople(tx, form, {
        entries: request.people,
        actor,
        event: locked.event,
        day: locked.sessions[0]?.fromDate ?? '',
        contact,
        ageReason,
      });
      const memberId =
        actor.kind === 'member'
          ? actor.memberId
          : (people.find((person) => person.memberId !== null)?.memberId ?? null);
      return { ...locked, kind: 'PARTY', memberId, contact, people, ageReason, locale: around.locale };
    },
  );
}

/** Registers a class with its teacher on one ticket; the event must be for schools. */
export function registerSchoolGroup(
  deps: RegistrationDeps,
  actor: Actor,
  request: GroupRequest,
  around: RequestOrigin,
): Answer {
  return register(
    deps,
    actor,
    { operation: 'registerSchoolGroup', request, around },
    async (_tx, form, locked) => {
      const contact = readContact(form, request.contact, true);
      if (!locked.event.isForSchools) form.refuse((field) => invalid(field, NOT_FOR_SCHOOLS), 'eventId');
      const name = form.requiredLine(
        request.schoolName,
        { longest: 160, what: say('register.schoolName') },
        'schoolName',
      );
      const className = form.line(request.className, 60, 'className');
      const teacherName = form.line(request.teacherName, 160, 'teacherName');
      const seats = request.pupilCount + (request.companionCount ?? 0);
      if (request.pupilCount < 1 || (request.companionCount ?? 0) < 0 || seats > MOST_IN_GROUP)
        form.refuse((field) => invalid(field, WRONG_COUNT), 'pupilCount');
      const key = hashText(`group|${name}|${className ?? ''}|${teacherName ?? ''}`);
      const group: PartyPerson = {
        key,
        memberId: null,
        name: className === null ? name : `${name}, ${className}`,
        birthDate: null,
        sex: null,
        kelurahanCode: null,
        school: name,
        photoConsent: null,
        isCompanion: false,
        supportNeed: null,
        seats,
        isAgePassed: false,
      };
      return {
        ...locked,
        kind: 'SCHOOL_GROUP',
        memberId: actor.kind === 'member' ? actor.memberId : null,
        contact,
        people: [group],
        locale: around.locale,
        school: { name, className, teacherName },
      };
    },
  );
}

type RegistrationAttempt = {
  readonly operation: string;
  readonly request: RegistrationTarget;
  readonly around: RequestOrigin;
  /** Says that somebody has a place already, at the field of the request that names them. */
  readonly refuseTwice?: (person: PartyPerson, index: number) => Refusal;
};

/**
 * Registers a party that is read once its event is locked: the window, ages, seats and the waiting list are
 * the same for everybody.
 */
export async function register(
  deps: RegistrationDeps,
  actor: Actor,
  { operation, request, around, refuseTwice = refuseOfParty }: RegistrationAttempt,
  read: (
    tx: EntityManager,
    form: InputValidator,
    locked: LockedTarget,
  ) => Promise<Party | readonly Refusal[]>,
): Answer {
  if (actor.kind === 'anonymous') {
    const wait = await countAttempt(
      deps.db,
      `event:${toNeighbourhood(around.remoteAddress).address}`.slice(0, 100),
      PER_ADDRESS,
      deps.clock.now(),
    );
    if (wait > 0) return fail({ code: 'TOO_MANY_ATTEMPTS', message: TOO_MANY, retryAfterSeconds: wait });
  }
  return withIdempotency(deps.db, idempotentRequest(deps, actor, operation, request), async (tx) => {
    if (actor.kind === 'member' && !(await lockMember(deps, tx, actor.memberId)))
      return fail(notFound(['eventId'], PROGRAMME_NOUNS.person));
    const locked = await lockTarget(deps, tx, actor, request);
    if (!locked.ok) return locked;
    const form = new InputValidator([]);
    const party = await read(tx, form, locked.value);
    if (!('event' in party))
      return fail(...(toErrors(party) ?? [notFound(['eventId'], PROGRAMME_NOUNS.event)]));
    const refusals = toErrors([...form.refusals, ...(await partyRefusals(tx, party, refuseTwice))]);
    if (refusals) return fail(...refusals);
    const status = await decideRegistrationStatus(tx, party);
    if (status === 'WAITING' && (party.event.waitingMode === 'NONE' || request.joinsWaitingList === false))
      return fail({ code: 'NOT_ALLOWED', field: ['eventId'], message: FULL });
    const registrationId = await writeRegistration(deps, tx, actor, { party, status });
    const came = { code: request.linkCode, registrationId, at: deps.clock.now() };
    await deps.linkResults?.noteRegistration(tx, came);
    return ok({ registrationId });
  });
}

/**
 * Locks the event and its sessions, and finds those that are asked for: all that are to come, or the one that
 * was chosen.
 */
async function lockTarget(
  deps: RegistrationDeps,
  tx: EntityManager,
  actor: Actor,
  { eventId, sessionId = null }: RegistrationTarget,
): Promise<Result<LockedTarget, Refusal>> {
  const event = await lockEvent(deps.db, tx, eventId);
  const now = deps.clock.now();
  if (!event || !isPublicAt(now, event)) return fail(notFound(['eventId'], PROGRAMME_NOUNS.event));
  if (!isRegistrationOpen(event, now))
    return fail({ code: 'NOT_ALLOWED', field: ['eventId'], message: NOT_OPEN });
  const needsCard = actor.kind === 'anonymous' && !event.allowsGuests;
  if (needsCard) return fail({ code: 'NOT_ALLOWED', field: ['eventId'], message: NEEDS_CARD });
  const toCome = sessionsToCome(await lockSessions(deps.db, tx, event.id), now);
  if (event.registrationScope === 'SERIES')
    return sessionId === null
      ? ok({ event, sessions: toCome, sessionId: null })
      : fail(invalid(['sessionId'], WHOLE_SERIES));
  if (sessionId === null) return fail(required(['sessionId'], say('register.sessionId')));
  const chosen = toCome.filter(({ id, startsAt }) => id === sessionId && startsAt > now);
  return chosen.length > 0
    ? ok({ event, sessions: chosen, sessionId })
    : fail(notFound(['sessionId'], PROGRAMME_NOUNS.session));
}

async function partyRefusals(
  tx: EntityManager,
  { sessions, people }: Party,
  refuseTwice: (person: PartyPerson, index: number) => Refusal,
): Promise<Refusal[]> {
  const seats = countSeats(people);
  const holds = Math.min(...sessions.map(({ capacity }) => capacity ?? Infinity));
  const tooLarge = seats > holds ? [invalid(['people'], tooManyFor(holds))] : [];
  const there = await findAlreadyRegistered(tx, sessions, people);
  return [
    ...tooLarge,
    ...people.flatMap((person, index) => (there.has(person.key) ? [refuseTwice(person, index)] : [])),
  ];
}

function refuseOfParty({ name }: PartyPerson, index: number): Refusal {
  return { code: 'ALREADY_EXISTS', field: ['people', String(index)], message: alreadyRegistered(name) };
}

const TOO_MANY = say('register.tooMany');
const NOT_OPEN = say('register.notOpen');
const NEEDS_CARD = say('register.needsCard');
const WHOLE_SERIES = say('register.wholeSeries');
const FULL = say('register.full');
const NOT_FOR_SCHOOLS = say('register.notForSchools');
const WRONG_COUNT = say('register.wrongCount', { mostInGroup: MOST_IN_GROUP });

function tooManyFor(holds: number): { ID: string; EN: string } {
  return say('register.tooManyFor', { holds });
}

function alreadyRegistered(name: string): { ID: string; EN: string } {
  return say('register.alreadyRegistered', { name });
}
