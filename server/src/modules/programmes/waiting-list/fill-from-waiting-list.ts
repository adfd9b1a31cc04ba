import type { EntityManager } from 'typeorm';

import { recordEvents } from '../../../platform/outbox/record-event';
import type { Event } from '../events/event.entity';
import { lockEvent } from '../events/events.queries';
import type { Registration } from '../registrations/registration.entity';
import {
  listAwaitedSessions,
  listWaitingRegistrations,
  reserveWaitingPlaces,
  changeRegistration,
} from '../registrations/registrations.queries';
import type { EventSession } from '../sessions/event-session.entity';
import { lockSessions } from '../sessions/sessions.queries';
import { closingOfRegistration } from '../registrations/registration-window.rules';
import { countFreeInAll, offerUntil, partiesToSeat } from './waiting-list.rules';
import { registrationStatusChanged } from '../registrations/registration.events';
import type { ProgrammesDeps } from '../deps';
import { takeSeats } from '../sessions/take-seats';

/** Sessions one can still come to. */
export function sessionsToCome(sessions: readonly EventSession[], now: Date): EventSession[] {
  return sessions.filter(({ status, endsAt }) => status === 'SCHEDULED' && endsAt > now);
}

/**
 * Gives free seats to those who wait, in the order of the list and party by party; the event must be locked.
 * By offers each party is asked and has some hours; by auto-fill it has the seats at once. Nobody is offered
 * anything once registration has closed.
 */
export async function fillFromWaiting(deps: ProgrammesDeps, tx: EntityManager, event: Event): Promise<void> {
  const now = deps.clock.now();
  const closes = closingOfRegistration(event);
  if (event.status !== 'PUBLISHED' || event.waitingMode === 'NONE' || closes === null || closes <= now)
    return;
  await fillQueue(deps, tx, { event, sessionId: null, closes });
  for (const sessionId of await listAwaitedSessions(tx, event.id))
    await fillQueue(deps, tx, { event, sessionId, closes });
}

/** Gives those who wait what a change of the event or of its dates made free. */
export async function fillAfterChange(
  deps: ProgrammesDeps,
  tx: EntityManager,
  eventId: string,
): Promise<void> {
  const event = await lockEvent(deps.db, tx, eventId);
  if (event) await fillFromWaiting(deps, tx, event);
}

async function fillQueue(
  deps: ProgrammesDeps,
  tx: EntityManager,
  { event, sessionId, closes }: { event: Event; sessionId: string | null; closes: Date },
): Promise<void> {
  const list = await listWaitingRegistrations(tx, event.id, sessionId);
  if (list.length === 0) return;
  const now = deps.clock.now();
  const sessions = sessionsToCome(await lockSessions(deps.db, tx, event.id), now).filter(
    ({ id, startsAt }) => sessionId === null || (id === sessionId && startsAt > now),
  );
  if (sessions.length === 0) return;
  const known = new Map(list.map((registration) => [registration.id, registration]));
  for (const { id } of partiesToSeat(
    list.map((one) => ({ id: one.id, seats: one.partySize })),
    countFreeInAll(sessions),
  )) {
    const registration = known.get(id);
    if (registration)
      await seat(deps, tx, {
        event,
        registration,
        sessionIds: sessions.map((session) => session.id),
        closes,
      });
  }
}

async function seat(
  deps: ProgrammesDeps,
  tx: EntityManager,
  {
    event,
    registration,
    sessionIds,
    closes,
  }: { event: Event; registration: Registration; sessionIds: readonly string[]; closes: Date },
): Promise<void> {
  const now = deps.clock.now();
  await takeSeats(tx, sessionIds, registration.partySize);
  const status = event.waitingMode === 'AUTO_FILL' ? 'CONFIRMED' : 'OFFERED';
  const offer =
    status === 'OFFERED' ? { offeredAt: now, offerUntil: offerUntil(now, event.offerHours, closes) } : {};
  await changeRegistration(tx, registration.id, {
    status,
    ...offer,
    version: registration.version + 1,
  });
  await reserveWaitingPlaces(tx, registration.id);
  await recordEvents(tx, [registrationStatusChanged(registration, status)], now);
}
