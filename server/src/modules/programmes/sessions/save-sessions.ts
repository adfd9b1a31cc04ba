import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import { toTextColumns } from '../../../platform/db/texts';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { recordEvents } from '../../../platform/outbox/record-event';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { toErrors, invalid, notFound, stale } from '../../../platform/validation/refusals';
import { readText } from '../../../platform/validation/read-text';
import { InputValidator } from '../../../platform/validation/input-validator';
import { lockCalendars } from '../../library';
import type { Event } from '../events/event.entity';
import { changeEvent, lockEvent } from '../events/events.queries';
import type { EventSession } from './event-session.entity';
import type { SessionStatus } from './session.terms';
import {
  changeSession,
  lockSessions,
  MOST_SESSIONS,
  findEventOfSession,
  updateEventSpan,
} from './sessions.queries';
import { occupiesSpace } from '../events/event-status.rules';
import { timesProblem } from './session-times.rules';
import { eventChanged } from '../programmes.events';
import type { PlacedSession } from './check-closed-days';
import { closedDayRefusals } from './check-closed-days';
import { sessionSpaceRefusals } from '../events/check-event';
import type { RepeatEntry, SessionEntry } from './plan-sessions';
import { NO_TIMES, planSessions, readTimes, WRONG_TIMES } from './plan-sessions';
import type { ProgrammesDeps } from '../deps';
import { PROGRAMME_NOUNS } from '../deps';
import { fillAfterChange } from '../waiting-list/fill-from-waiting-list';
import { joinSessions, seatsNeeded } from '../registrations/join-sessions';
import type { SeriesPerson } from '../registrations/series-people.queries';
import { seriesPeople } from '../registrations/series-people.queries';
import { spaceRefusals } from './check-space-conflicts';
import { insertSessions, TOO_MANY_SESSIONS } from './write-sessions';
import { EventSessionEntity } from './event-session.entity';
import { say } from '../words/say';

/** Changes of one session: absent keeps, null clears. */
export type SessionChanges = SessionEntry & { readonly status?: SessionStatus | null };

type Answer = Promise<Result<{ eventId: string; sessionId: string | null }, Refusal>>;

/**
 * Adds sessions to an event, repeated by a rule if one is given. Refuses a space that is taken once the event
 * keeps its space.
 */
export function addEventSessions(
  deps: ProgrammesDeps,
  actor: Actor,
  request: {
    eventId: string;
    sessions: readonly SessionEntry[];
    repeat?: RepeatEntry | null;
    idempotencyKey?: string | null;
  },
): Answer {
  return withIdempotency(deps.db, idempotentRequest(deps, actor, 'addEventSessions', request), async (tx) => {
    await lockCalendars(tx, deps);
    const event = await lockEvent(deps.db, tx, request.eventId);
    if (!event) return fail(notFound(['eventId'], PROGRAMME_NOUNS.event));
    const known = await lockSessions(deps.db, tx, event.id);
    const planned = await planSessions(tx, request.sessions, {
      repeat: request.repeat,
      branchId: event.branchId,
    });
    const people = await seriesPeople(tx, event.id, null);
    const refusals = await checkNewSessions(deps, tx, event, {
      entries: request.sessions,
      planned,
      knownCount: known.length,
      seats: seatsNeeded(people),
    });
    if (refusals) return fail(...refusals);
    const ids = await insertSessions(deps, tx, event, planned.sessions);
    const now = deps.clock.now();
    await joinSessions(
      deps,
      tx,
      ids.filter((_, index) => (planned.sessions[index]?.times.endsAt ?? now) > now),
      people,
    );
    const [sessionId = null] = ids;
    await refreshEvent(deps, tx, event, actor);
    return ok({ eventId: event.id, sessionId });
  });
}

/**
 * Changes one session of a series. Refuses stale versions, times that cannot be, a space that is taken, and
 * fewer seats than are taken.
 */
export function updateEventSession(
  deps: ProgrammesDeps,
  actor: Actor,
  request: { id: string; version: number; changes: SessionChanges; idempotencyKey?: string | null },
): Answer {
  return withIdempotency(
    deps.db,
    idempotentRequest(deps, actor, 'updateEventSession', request),
    async (tx) => {
      await lockCalendars(tx, deps);
      const found = await lockSessionAndEvent(deps, tx, request.id);
      if (!found) return fail(notFound(['id'], PROGRAMME_NOUNS.session));
      const { event, session } = found;
      if (session.version !== request.version) return fail(stale(PROGRAMME_NOUNS.session, session.version));
      const { columns, refusals: wrong } = readChanges(event, session, request.changes);
      const wanted = placeSession(session, columns);
      const isOn = columns.row.status === 'SCHEDULED';
      const noSpace = await spaceOfSession(tx, event, request.changes);
      const returning =
        isOn && session.status === 'CANCELLED' && wanted.endsAt > deps.clock.now()
          ? await seriesPeople(tx, event.id, session.id)
          : [];
      const refusals = toErrors([
        ...wrong,
        ...noSpace,
        ...tooSmallForReturning(session, columns.row.capacity, returning),
        ...(isOn && noSpace.length === 0 ? await takenSpaces(deps, tx, event, [wanted]) : []),
      ]);
      if (refusals) return fail(...refusals);
      await changeSession(tx, session.id, {
        ...columns.row,
        ...movedAt(session, columns, deps.clock.now()),
        updatedAt: deps.clock.now(),
        sequence: session.sequence + 1,
        version: session.version + 1,
      });
      await joinSessions(deps, tx, [session.id], returning);
      await refreshEvent(deps, tx, event, actor);
      return ok({ eventId: event.id, sessionId: session.id });
    },
  );
}

/**
 * Removes a session nobody has a place in. One that was announced is cancelled instead, so that calendars of
 * readers learn of it.
 */
export function removeEventSession(
  deps: ProgrammesDeps,
  actor: Actor,
  request: { id: string; idempotencyKey?: string | null },
): Answer {
  return withIdempotency(
    deps.db,
    idempotentRequest(deps, actor, 'removeEventSession', request),
    async (tx) => {
      const found = await lockSessionAndEvent(deps, tx, request.id);
      if (!found) return fail(notFound(['id'], PROGRAMME_NOUNS.session));
      const { event, session } = found;
      if (event.publicFrom !== null || session.takenCount > 0)
        return fail({ code: 'IN_USE', field: ['id'], message: ANNOUNCED });
      await tx.delete(EventSessionEntity, { id: session.id });
      await refreshEvent(deps, tx, event, actor);
      return ok({ eventId: event.id, sessionId: null });
    },
  );
}

/** Locks the event of a session, then its sessions, in the one order everybody keeps. */
export async function lockSessionAndEvent(
  deps: ProgrammesDeps,
  tx: EntityManager,
  sessionId: string,
): Promise<{ event: Event; session: EventSession } | null> {
  const eventId = await findEventOfSession(tx, sessionId);
  const event = eventId === null ? null : await lockEvent(deps.db, tx, eventId);
  const session = event
    ? (await lockSessions(deps.db, tx, event.id)).find(({ id }) => id === sessionId)
    : undefined;
  return event && session ? { event, session } : null;
}

async function takenSpaces(
  deps: ProgrammesDeps,
  tx: EntityManager,
  event: Event,
  wanted: readonly PlacedSession[] & Parameters<typeof spaceRefusals>[3],
): Promise<Refusal[]> {
  if (!occupiesSpace(event.status) || event.isTemplate) return [];
  return [
    ...(await closedDayRefusals(tx, event, { sessions: wanted, now: deps.clock.now() })),
    ...(await spaceRefusals(deps, tx, event.id, wanted)),
  ];
}

/** Collects the refusals of new sessions; spaces are looked up only when nothing else is wrong with them. */
async function checkNewSessions(
  deps: ProgrammesDeps,
  tx: EntityManager,
  event: Event,
  given: {
    readonly entries: readonly SessionEntry[];
    readonly planned: Awaited<ReturnType<typeof planSessions>>;
    readonly knownCount: number;
    readonly seats: number;
  },
): Promise<ReturnType<typeof toErrors>> {
  const { entries, planned, knownCount, seats } = given;
  const tooMany =
    knownCount + planned.sessions.length > MOST_SESSIONS ? [invalid(['sessions'], TOO_MANY_SESSIONS)] : [];
  const wrong = [
    ...planned.refusals,
    ...(await sessionSpaceRefusals(tx, event.branchId, entries)),
    ...tooSmall(event, entries, seats),
  ];
  if (wrong.length > 0) return toErrors([...wrong, ...tooMany]);
  const wanted = planned.sessions.map(({ times, ownSpaceId }) => ({
    ...times,
    spaceId: ownSpaceId ?? event.spaceId,
  }));
  return toErrors([...tooMany, ...(await takenSpaces(deps, tx, event, wanted))]);
}

/** A session with its changed times and space, as the checks of spaces and closed days want it. */
function placeSession(session: EventSession, { times, spaceId }: ReturnType<typeof readChanges>['columns']) {
  const { startsAt, endsAt, fromDate, untilDate, isAllDay } = session;
  return { startsAt, endsAt, fromDate, untilDate, isAllDay, ...times, spaceId };
}

/** A session that takes place again must hold those who come back with it. */
function tooSmallForReturning(
  session: EventSession,
  capacity: number | null,
  returning: readonly SeriesPerson[],
): Refusal[] {
  const seats = session.takenCount + seatsNeeded(returning);
  return returning.length > 0 && capacity !== null && capacity < seats
    ? [invalid(['changes', 'capacity'], tooFew(seats))]
    : [];
}

/** New sessions must hold who registered for the series. */
function tooSmall(event: Event, sessions: readonly SessionEntry[], seats: number): Refusal[] {
  return sessions.flatMap(({ capacity }, index) => {
    const holds = capacity ?? event.capacity;
    return holds !== null && holds < seats
      ? [invalid(['sessions', String(index), 'capacity'], tooFew(seats))]
      : [];
  });
}

async function spaceOfSession(tx: EntityManager, event: Event, changes: SessionChanges): Promise<Refusal[]> {
  return (await sessionSpaceRefusals(tx, event.branchId, [changes])).map((refusal) => ({
    ...refusal,
    field: ['changes', 'spaceId'],
  }));
}

function readChanges(event: Event, session: EventSession, changes: SessionChanges) {
  const form = new InputValidator(['changes']);
  const isMoved = changes.startsAt != null || changes.endsAt != null || changes.fromDate != null;
  const times = isMoved
    ? readTimes(
        session.isAllDay || changes.fromDate != null
          ? changes
          : { startsAt: changes.startsAt ?? session.startsAt, endsAt: changes.endsAt ?? session.endsAt },
      )
    : null;
  const problem = times === null ? null : timesProblem(times);
  if (isMoved && (times === null || problem !== null))
    form.refuse((field) => invalid(field, problem === null ? NO_TIMES : WRONG_TIMES[problem]), 'endsAt');
  const ownSpaceId = changes.spaceId === undefined ? session.ownSpaceId : changes.spaceId;
  const ownCapacity = changes.capacity === undefined ? session.ownCapacity : changes.capacity;
  const capacity = ownCapacity ?? event.capacity;
  if (capacity !== null && capacity < Math.max(1, session.takenCount))
    form.refuse((field) => invalid(field, tooFew(session.takenCount)), 'capacity');
  const row = {
    ...times,
    ...(changes.name === undefined
      ? {}
      : toTextColumns('name', readText(form, changes.name, { longest: 200, field: ['name'] }))),
    ...(changes.note === undefined
      ? {}
      : toTextColumns('note', readText(form, changes.note, { longest: 300, field: ['note'] }))),
    ownSpaceId,
    spaceId: ownSpaceId ?? event.spaceId,
    ownCapacity,
    capacity,
    status: changes.status ?? session.status,
    ...(changes.status == null ? {} : { closureId: null }),
  };
  return {
    columns: { row, times: times ?? {}, spaceId: ownSpaceId ?? event.spaceId },
    refusals: form.refusals,
  };
}

/**
 * Marks a session whose time or place is another now, or which falls out or comes back: whoever has a place
 * is told.
 */
function movedAt(
  session: EventSession,
  { row, times, spaceId }: ReturnType<typeof readChanges>['columns'],
  now: Date,
): { movedAt?: Date; closureId?: null } {
  const {
    startsAt = session.startsAt,
    endsAt = session.endsAt,
  }: Partial<Pick<EventSession, 'startsAt' | 'endsAt'>> = times;
  const isOtherTime =
    startsAt.getTime() !== session.startsAt.getTime() || endsAt.getTime() !== session.endsAt.getTime();
  return isOtherTime || spaceId !== session.spaceId || row.status !== session.status
    ? { movedAt: now, closureId: null }
    : {};
}

/**
 * Brings an event up to date after a change of its sessions, inside the unit that has locked it, and gives
 * those who wait what became free. `writer` is who changed them; a closure that moves them writes nothing.
 */
export async function refreshEvent(
  deps: ProgrammesDeps,
  tx: EntityManager,
  event: Event,
  writer?: Actor,
): Promise<void> {
  await updateEventSpan(tx, event.id);
  await changeEvent(tx, event.id, {
    ...(writer === undefined ? {} : { writtenBy: toPrincipal(writer) }),
    updatedAt: deps.clock.now(),
    version: event.version + 1,
  });
  await recordEvents(tx, [eventChanged(event.id)], deps.clock.now());
  await fillAfterChange(deps, tx, event.id);
}

const ANNOUNCED = say('saveSessions.announced');

function tooFew(taken: number): { ID: string; EN: string } {
  return say('saveSessions.tooFew', { taken: Math.max(1, taken) });
}
