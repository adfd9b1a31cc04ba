import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toHistoryPrincipal } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import type { EntityRow } from '../../../platform/db/table';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { recordEvents } from '../../../platform/outbox/record-event';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { notFound, required } from '../../../platform/validation/refusals';
import { lockMember } from '../../members';
import type { Event } from '../events/event.entity';
import { lockEvent } from '../events/events.queries';
import type { Registration, RegistrationEntity } from './registration.entity';
import {
  lockRegistration,
  loadPlaces,
  doOthersWait,
  findOwners,
  listComing,
  reserveWaitingPlaces,
  changePlace,
  changeRegistration,
} from './registrations.queries';
import { lockSessions } from '../sessions/sessions.queries';
import type { RegistrationStatus } from './registration.terms';
import { isOpen } from './registration.terms';
import { countFreeInAll } from '../waiting-list/waiting-list.rules';
import { registrationStatusChanged } from './registration.events';
import { PROGRAMME_NOUNS } from '../deps';
import { fillFromWaiting, sessionsToCome } from '../waiting-list/fill-from-waiting-list';
import type { Claim, RegistrationDeps } from './registration-deps';
import { findClaimedId, canChangeRegistration, isOfPartner } from './registration-deps';
import { releaseSeats, takeSeats } from '../sessions/take-seats';
import { say } from '../words/say';

type Answer = Promise<Result<{ registrationId: string }, Refusal>>;
/** A registration and its event, both locked. */
export type Held = { readonly event: Event; readonly registration: Registration };

/**
 * Cancels a registration, or some people of it; their seats go to those who wait. Repeating it changes
 * nothing more.
 */
export function cancelRegistration(
  deps: RegistrationDeps,
  actor: Actor,
  request: Claim & {
    personIds?: readonly string[] | null;
    reason?: string | null;
    idempotencyKey?: string | null;
  },
): Answer {
  return withLockedRegistration(
    deps,
    actor,
    { operation: 'cancelRegistration', request },
    async (tx, held) => {
      const { registration } = held;
      if (!isOpen(registration.status))
        return registration.status === 'CANCELLED'
          ? ok({ registrationId: registration.id })
          : fail({ code: 'NOT_ALLOWED', field: ['id'], message: IS_OVER });
      const strangers = await findStrangers(tx, registration.id, request.personIds ?? null);
      if (strangers) return fail(strangers);
      if (await leavesCompanionsAlone(tx, registration.id, request.personIds ?? null))
        return fail({ code: 'NOT_ALLOWED', field: ['personIds'], message: COMPANIONS_ALONE });
      await cancelPlaces(deps, tx, actor, {
        ...held,
        personIds: request.personIds ?? null,
        status: 'CANCELLED',
        reason: request.reason?.trim().slice(0, 300) ?? null,
      });
      await fillFromWaiting(deps, tx, held.event);
      return ok({ registrationId: registration.id });
    },
  );
}

/** Accepts an offered place in time. */
export function acceptOffer(
  deps: RegistrationDeps,
  actor: Actor,
  request: Claim & { idempotencyKey?: string | null },
): Answer {
  return withLockedRegistration(
    deps,
    actor,
    { operation: 'acceptOffer', request },
    async (tx, { registration, event }) => {
      if (registration.status === 'CONFIRMED') return ok({ registrationId: registration.id });
      if (event.status !== 'PUBLISHED')
        return fail({ code: 'NOT_ALLOWED', field: ['id'], message: EVENT_IS_OFF });
      const isInTime = registration.offerUntil !== null && deps.clock.now() < registration.offerUntil;
      if (registration.status !== 'OFFERED' || !isInTime)
        return fail({ code: 'NOT_ALLOWED', field: ['id'], message: OFFER_OVER });
      await become(deps, tx, registration, { status: 'CONFIRMED' });
      return ok({ registrationId: registration.id });
    },
  );
}

/**
 * Lets a registration in that waits for approval, or declines it with a reason. Without free seats it joins
 * the list.
 */
export function decideRegistration(
  deps: RegistrationDeps,
  actor: Actor,
  request: { id: string; isApproved: boolean; reason?: string | null; idempotencyKey?: string | null },
): Answer {
  return withLockedRegistration(
    deps,
    actor,
    { operation: 'decideRegistration', request },
    async (tx, held) => {
      const { registration, event } = held;
      if (registration.status !== 'PENDING')
        return fail({ code: 'NOT_ALLOWED', field: ['id'], message: IS_DECIDED });
      if (!request.isApproved) {
        await cancelPlaces(deps, tx, actor, {
          ...held,
          personIds: null,
          status: 'DECLINED',
          reason: request.reason?.trim().slice(0, 300) ?? null,
        });
        return ok({ registrationId: registration.id });
      }
      if (event.status !== 'PUBLISHED')
        return fail({ code: 'NOT_ALLOWED', field: ['id'], message: EVENT_IS_OFF });
      await become(deps, tx, registration, { status: 'WAITING' });
      await seatApproved(deps, tx, { registration });
      return ok({ registrationId: registration.id });
    },
  );
}

/**
 * Who was approved has a place at once if there is one and nobody waits before them; no offer is needed, for
 * they asked.
 */
async function seatApproved(
  deps: RegistrationDeps,
  tx: EntityManager,
  { registration }: Pick<Held, 'registration'>,
): Promise<void> {
  const sessions = await sessionsOf(deps, tx, registration);
  const free = countFreeInAll(sessions);
  const othersWait = await doOthersWait(tx, registration);
  if (othersWait || (free !== null && free < registration.partySize)) return;
  await takeSeats(
    tx,
    sessions.map(({ id }) => id),
    registration.partySize,
  );
  await reserveWaitingPlaces(tx, registration.id);
  await become(deps, tx, { ...registration, version: registration.version + 1 }, { status: 'CONFIRMED' });
}

/** Ends an offer that nobody accepted and offers the seats to the next; used by the job. */
export function expireOffer(
  deps: RegistrationDeps,
  { id, eventId }: { id: string; eventId: string },
): Answer {
  return deps.db.transaction(async (tx) => {
    const event = await lockEvent(deps.db, tx, eventId);
    const registration = event ? await lockRegistration(deps.db, tx, id) : null;
    const isOver =
      registration?.status === 'OFFERED' &&
      registration.offerUntil !== null &&
      registration.offerUntil <= deps.clock.now();
    if (!event || !registration || !isOver) return ok({ registrationId: id });
    await cancelPlaces(
      deps,
      tx,
      { kind: 'system', name: 'offers' },
      { event, registration, personIds: null, status: 'EXPIRED', reason: null },
    );
    await fillFromWaiting(deps, tx, event);
    return ok({ registrationId: id });
  });
}

type Leaving = Held & {
  readonly personIds: readonly string[] | null;
  readonly status: RegistrationStatus;
  readonly reason: string | null;
};

/**
 * Takes people out of a registration and gives their seats in sessions to come back; with the last of them it
 * is closed.
 */
export async function cancelPlaces(
  deps: RegistrationDeps,
  tx: EntityManager,
  actor: Actor,
  { event, registration, personIds, status, reason }: Leaving,
): Promise<void> {
  const places = (await loadPlaces(tx, registration.id)).filter((place) => place.status !== 'CANCELLED');
  const leaving = places.filter(
    ({ personId, attendedAt }) => attendedAt === null && (personIds === null || personIds.includes(personId)),
  );
  const now = deps.clock.now();
  // Seats of a session that was called off are given back too: it may take place after all.
  const notOver = new Set(
    (await lockSessions(deps.db, tx, event.id)).filter(({ endsAt }) => endsAt > now).map(({ id }) => id),
  );
  for (const place of leaving) {
    if (place.status === 'RESERVED' && notOver.has(place.sessionId))
      await releaseSeats(tx, [place.sessionId], place.seats);
    await changePlace(tx, place.id, { status: 'CANCELLED', openKey: null, version: place.version + 1 });
  }
  const gone = new Set(leaving.map(({ personId }) => personId));
  const stays = places.filter((place) => !leaving.includes(place));
  if (stays.length === 0) {
    await become(deps, tx, registration, {
      status,
      closedAt: now,
      closedBy: toHistoryPrincipal(actor),
      closingReason: reason,
    });
    return;
  }
  const left = places
    .filter(({ personId }) => gone.has(personId))
    .reduce(
      (sum, { personId, seats }, index, all) =>
        all.findIndex((one) => one.personId === personId) === index ? sum + seats : sum,
      0,
    );
  await changeRegistration(tx, registration.id, {
    partySize: Math.max(1, registration.partySize - left),
    version: registration.version + 1,
  });
}

/** Tells whether nobody but companions would still come: they have nobody to come along with. */
/** Refuses people who are none of the party, and an empty list, which would cancel nobody. */
async function findStrangers(
  tx: EntityManager,
  registrationId: string,
  personIds: readonly string[] | null,
): Promise<Refusal | null> {
  if (personIds === null) return null;
  if (personIds.length === 0) return required(['personIds'], PROGRAMME_NOUNS.person);
  const known = new Set((await loadPlaces(tx, registrationId)).map(({ personId }) => personId));
  return personIds.every((id) => known.has(id)) ? null : notFound(['personIds'], PROGRAMME_NOUNS.person);
}

async function leavesCompanionsAlone(
  tx: EntityManager,
  registrationId: string,
  personIds: readonly string[] | null,
): Promise<boolean> {
  if (personIds === null) return false;
  const coming = await listComing(tx, registrationId);
  const staying = coming.filter(({ id, hasCome }) => hasCome || !personIds.includes(id));
  return staying.length > 0 && staying.every(({ isCompanion }) => isCompanion);
}

async function become(
  deps: RegistrationDeps,
  tx: EntityManager,
  registration: Registration,
  changes: { status: RegistrationStatus } & Partial<EntityRow<RegistrationEntity>>,
): Promise<void> {
  await changeRegistration(tx, registration.id, { ...changes, version: registration.version + 1 });
  await recordEvents(tx, [registrationStatusChanged(registration, changes.status)], deps.clock.now());
}

async function sessionsOf(deps: RegistrationDeps, tx: EntityManager, registration: Registration) {
  const sessions = sessionsToCome(await lockSessions(deps.db, tx, registration.eventId), deps.clock.now());
  return registration.sessionId === null
    ? sessions
    : sessions.filter(({ id }) => id === registration.sessionId);
}

/**
 * Runs a unit on a registration the caller may act on: the member, its event and itself are locked in this
 * order.
 */
export function withLockedRegistration(
  deps: RegistrationDeps,
  actor: Actor,
  { operation, request }: { operation: string; request: Claim & { idempotencyKey?: string | null } },
  unit: (tx: EntityManager, held: Held) => Answer,
): Answer {
  return withIdempotency(deps.db, idempotentRequest(deps, actor, operation, request), async (tx) => {
    const id = findClaimedId(deps, request);
    const found = id === null ? null : await findOwners(tx, id);
    if (
      id === null ||
      !found ||
      !(
        canChangeRegistration(deps, actor, request, { id, ...found }) ||
        (await isOfPartner(tx, actor, found.partnerId))
      )
    )
      return fail(notFound([request.link == null ? 'id' : 'link'], PROGRAMME_NOUNS.registration));
    if (found.memberId !== null) await lockMember(deps, tx, found.memberId);
    const event = await lockEvent(deps.db, tx, found.eventId);
    const registration = await lockRegistration(deps.db, tx, id);
    if (!event || !registration) return fail(notFound(['id'], PROGRAMME_NOUNS.registration));
    return unit(tx, { event, registration });
  });
}

const COMPANIONS_ALONE = say('changeRegistration.companionsAlone');
const IS_OVER = say('changeRegistration.isOver');
const IS_DECIDED = say('changeRegistration.isDecided');
const EVENT_IS_OFF = say('changeRegistration.eventIsOff');
const OFFER_OVER = say('changeRegistration.offerOver');
