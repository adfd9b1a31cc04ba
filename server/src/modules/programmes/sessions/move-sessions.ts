import type { EntityManager } from 'typeorm';

import { ok } from '../../../shared/result';
import type { CalledOff, ClosureEffect, ReopenedDays } from '../../library';
import { loadCalendarParts, closureDuring } from '../../library';
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
import { refreshEvent } from './save-sessions';
import { spaceRefusals } from './check-space-conflicts';

type Found = { readonly event: Event; readonly session: EventSession };

/**
 * Calls off the sessions of published events on closed days; whoever has a place keeps it and is told
 * (`messages`). Taking the closure back lets them take place after all.
 */
export function createSessionEffect(deps: ProgrammesDeps): ClosureEffect {
  return {
    findReach: async (tx, days) => {
      const found = await lockFound(deps, tx, await sessionsOnDays(tx, days));
      const reached = found.filter(
        ({ event, session }) => event.status === 'PUBLISHED' && session.status === 'SCHEDULED',
      );
      const apply = async (): Promise<void> => {
        for (const { session } of reached)
          await changeSession(tx, session.id, {
            status: 'CANCELLED',
            closureId: days.closureId,
            ...stepOf(session, days.now),
          });
        for (const event of eventsOf(reached)) await refreshEvent(deps, tx, event);
      };
      return ok({
        counts: { sessions: reached.length, events: eventsOf(reached).length },
        calledOff: reached.map(toCalledOff),
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
      return { sessions: restored.length, events: eventsOf(restored).length };
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

/**
 * Lets a session take place after all; false when it stays off: its day is over or closed otherwise, or its
 * seats or space are taken.
 */
async function restoreSession(
  deps: ProgrammesDeps,
  tx: EntityManager,
  { event, session, days, branchId }: Restoring,
): Promise<boolean> {
  const isToCome = session.isAllDay ? session.endsAt > days.now : session.startsAt > days.now;
  if (session.fromDate <= days.lastShut || !isToCome) return false;
  const other =
    branchId === null
      ? null
      : closureDuring(await loadCalendarParts(tx, branchId, session.fromDate), daysToShut(session));
  if (other) {
    await changeSession(tx, session.id, { closureId: other.id });
    return false;
  }
  const people = await seriesPeople(tx, event.id, session.id);
  const isTooSmall = session.capacity !== null && session.capacity < session.takenCount + seatsNeeded(people);
  const isTaken =
    occupiesSpace(event.status) && (await spaceRefusals(deps.db, tx, event.id, [session])).length > 0;
  if (isTooSmall || isTaken) {
    await changeSession(tx, session.id, { closureId: null });
    return false;
  }
  await changeSession(tx, session.id, {
    status: 'SCHEDULED',
    closureId: null,
    restoredAt: days.now,
    ...stepOf(session, days.now),
  });
  await joinSessions(deps, tx, [session.id], people);
  return true;
}

function stepOf({ sequence, version }: EventSession, moment: Date) {
  return { movedAt: moment, changedAt: moment, sequence: sequence + 1, version: version + 1 };
}

function eventsOf(found: readonly Found[]): Event[] {
  return [...new Map(found.map(({ event }) => [event.id, event])).values()];
}

function toCalledOff({ event, session }: Found): CalledOff {
  return {
    kind: 'SESSION',
    id: session.id,
    name: event.name,
    startsAt: session.startsAt,
    peopleCount: session.takenCount,
  };
}
