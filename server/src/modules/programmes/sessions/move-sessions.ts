import type { EntityManager } from 'typeorm';

import { ok } from '../../../shared/result';
import type { CalledOff, ClosureEffect, ReopenedDays } from '../../library';
import { daysBetween, daysLater, loadCalendarParts, shutDaysBy } from '../../library';
import { sessionsOfClosure, sessionsOnDays } from './closed-sessions.queries';
import type { Event } from '../events/event.entity';
import { lockEvent } from '../events/events.queries';
import type { EventSession } from './event-session.entity';
import { changeSession, lockSessions } from './sessions.queries';
import { occupiesSpace } from '../events/event-status.rules';
import { daysToShut } from './check-closed-days';
import type { ProgrammesDeps } from '../deps';
import { joinSessions, seatsNeeded } from '../registrations/join-sessions';
import { seriesPeople } from '../registrations/series-people.queries';
import type { SessionMoves } from './plan-session-moves';
import { planSessionMoves, sessionLater } from './plan-session-moves';
import { refreshEvent } from './save-sessions';
import { spaceRefusals } from './check-space-conflicts';

type Found = { readonly event: Event; readonly session: EventSession };

/**
 * Calls off the sessions of published events on closed days, or moves those that are to move; whoever has a place
 * keeps it and is told (`messages`). Taking the closure back lets them take place after all, or moves them back.
 */
export function createSessionEffect(deps: ProgrammesDeps): ClosureEffect {
  return {
    findReach: async (tx, days) => {
      const onDays = await sessionsOnDays(tx, days);
      const branches = new Map(onDays.map(({ id, branchId }) => [id, branchId]));
      const found = await lockFound(deps, tx, onDays);
      const reached = found.filter(
        ({ event, session }) =>
          event.status === 'PUBLISHED' &&
          session.status === 'SCHEDULED' &&
          days.shutsDays(branches.get(session.id) ?? '', daysToShut(session)),
      );
      const moves = await planSessionMoves(deps, tx, {
        found: reached.map((one) => ({ ...one, branchId: branches.get(one.session.id) ?? '' })),
        days,
      });
      const off = reached.filter(({ session }) => !moves.has(session.id));
      const apply = async (): Promise<void> => {
        for (const { session } of reached)
          await changeSession(tx, session.id, {
            ...leaving(session, moves.get(session.id)),
            closureId: days.closureId,
            ...stepOf(session, days.now),
          });
        for (const event of eventsOf(reached)) await refreshEvent(deps, tx, event);
      };
      return ok({
        counts: { sessions: off.length, events: eventsOf(off).length, moved: moves.size },
        calledOff: reached.map((one) => toCalledOff(one, moves)),
        apply,
      });
    },
    restore: async (tx, days) => {
      const ids = await sessionsOfClosure(tx, days.closureId);
      const branches = new Map(ids.map(({ id, branchId }) => [id, branchId]));
      const restored: Found[] = [];
      const found = await lockFound(deps, tx, ids);
      for (const one of found) {
        if (await restoreSession(deps, tx, { ...one, days, branchId: branches.get(one.session.id) ?? null }))
          restored.push(one);
      }
      for (const event of eventsOf(found)) await refreshEvent(deps, tx, event);
      const moved = restored.filter(({ session }) => session.status === 'SCHEDULED');
      const back = restored.filter(({ session }) => session.status !== 'SCHEDULED');
      return { sessions: back.length, events: eventsOf(back).length, moved: moved.length };
    },
  };
}

/** Locks events in the order of their ids, then their sessions. */
async function lockFound(
  deps: ProgrammesDeps,
  tx: EntityManager,
  wanted: readonly { readonly id: string; readonly eventId: string }[],
): Promise<Found[]> {
  const ids = new Set(wanted.map(({ id }) => id));
  const found: Found[] = [];
  for (const eventId of [...new Set(wanted.map((one) => one.eventId))].sort()) {
    const event = await lockEvent(deps.db, tx, eventId);
    if (!event) continue;
    const sessions = await lockSessions(deps.db, tx, eventId);
    found.push(...sessions.filter(({ id }) => ids.has(id)).map((session) => ({ event, session })));
  }
  return found;
}

type Restoring = Found & { readonly days: ReopenedDays; readonly branchId: string | null };

/** What a closure makes of a session: later by some days, or called off. */
function leaving(session: EventSession, count: number | undefined): Partial<EventSession> {
  return count === undefined
    ? { status: 'CANCELLED' }
    : { ...sessionLater(session, count), movedFrom: session.startsAt };
}

/**
 * Lets a session take place after all, or moves it back; false when it stays as it is: its day is over or closed
 * otherwise, or its seats or space are taken.
 */
async function restoreSession(
  deps: ProgrammesDeps,
  tx: EntityManager,
  { event, session, days, branchId }: Restoring,
): Promise<boolean> {
  const count =
    session.status === 'SCHEDULED' && session.movedFrom !== null
      ? daysBetween(session.startsAt, session.movedFrom)
      : 0;
  const before = { ...session, ...sessionLater(session, count) };
  const isToCome = session.isAllDay ? before.endsAt > days.now : before.startsAt > days.now;
  if (before.fromDate <= days.lastShut || !isToCome || session.startsAt <= days.now) return false;
  const other =
    branchId === null
      ? null
      : shutDaysBy(await loadCalendarParts(tx, branchId, before.fromDate), daysToShut(before));
  if (other !== null) {
    await changeSession(tx, session.id, { closureId: other.id });
    return false;
  }
  const isOff = session.status === 'CANCELLED';
  const people = isOff ? await seriesPeople(tx, event.id, session.id) : [];
  const isTooSmall = session.capacity !== null && session.capacity < session.takenCount + seatsNeeded(people);
  const isTaken =
    occupiesSpace(event.status) && (await spaceRefusals(deps, tx, event.id, [before])).length > 0;
  if (isTooSmall || isTaken) {
    await changeSession(tx, session.id, { closureId: null });
    return false;
  }
  await changeSession(tx, session.id, {
    ...(isOff ? {} : sessionLater(session, count)),
    status: 'SCHEDULED',
    closureId: null,
    movedFrom: null,
    restoredAt: days.now,
    ...stepOf(session, days.now),
  });
  await joinSessions(deps, tx, [session.id], people);
  return true;
}

function stepOf({ sequence, version }: EventSession, moment: Date) {
  return { movedAt: moment, updatedAt: moment, sequence: sequence + 1, version: version + 1 };
}

function eventsOf(found: readonly Found[]): Event[] {
  return [...new Map(found.map(({ event }) => [event.id, event])).values()];
}

function toCalledOff({ event, session }: Found, moves: SessionMoves): CalledOff {
  const count = moves.get(session.id);
  return {
    kind: 'SESSION',
    id: session.id,
    name: event.name,
    startsAt: session.startsAt,
    peopleCount: session.takenCount,
    movesTo: count === undefined ? null : daysLater(session.startsAt, count),
  };
}
