import type { EntityManager } from 'typeorm';

import { addDays } from '../../../shared/civil-date';
import { overlap } from '../../../shared/time-span';
import type { ClosedDays } from '../../library';
import { calendarsAfter, spanDaysLater, stepsToLaterDays } from '../../library';
import { lockSpaces } from '../../spaces';
import type { ProgrammesDeps } from '../deps';
import type { Event } from '../events/event.entity';
import { spaceRefusals } from './check-space-conflicts';
import type { EventSession } from './event-session.entity';
import { lockSessions } from './sessions.queries';

/** A session of closed days, with its event and the branch where it is. */
export type SessionToMove = {
  readonly event: Event;
  readonly session: EventSession;
  readonly branchId: string;
};

/** By how many days each session of closed days moves. What finds no day is absent. */
export type SessionMoves = ReadonlyMap<string, number>;

/**
 * Finds for each session that is to move the first later day on which its branch opens, its space is free and no
 * other session of its event is at that time. Evenings may lie after the hours, as they do elsewhere.
 */
export async function planSessionMoves(
  deps: ProgrammesDeps,
  tx: EntityManager,
  { found, days }: { readonly found: readonly SessionToMove[]; readonly days: ClosedDays },
): Promise<SessionMoves> {
  const moves = new Map<string, number>();
  const wanted = found.filter(({ session }) => days.moves('SESSION', session.id));
  if (wanted.length === 0) return moves;
  const calendars = await calendarsAfter(tx, days);
  const spaceIds = [...new Set(wanted.flatMap(({ session }) => session.spaceId ?? []))];
  const exclusive = new Set(
    (await lockSpaces(deps.db, tx, spaceIds)).filter(({ isExclusive }) => isExclusive).map(({ id }) => id),
  );
  for (const one of wanted.toSorted(byTime)) {
    const calendar = calendars.get(one.branchId);
    const siblings = (await lockSessions(deps.db, tx, one.event.id)).filter(
      ({ id, status }) => id !== one.session.id && status === 'SCHEDULED',
    );
    for (const count of stepsToLaterDays(one.session.startsAt, days)) {
      const later = sessionLater(one.session, count);
      if (calendar?.isOpenDay(later.fromDate) !== true) continue;
      const others = [
        ...siblings.map((other) => sessionLater(other, moves.get(other.id) ?? 0)),
        ...days.spokenFor.filter(({ spaceId }) => spaceId === one.session.spaceId && exclusive.has(spaceId)),
      ];
      if (others.some((other) => overlap(other, later))) continue;
      const place = { ...later, spaceId: one.session.spaceId };
      if ((await spaceRefusals(deps, tx, one.event.id, [place])).length > 0) continue;
      moves.set(one.session.id, count);
      const { spaceId } = one.session;
      if (spaceId !== null) days.spokenFor.push({ id: one.session.id, spaceId, ...later });
      break;
    }
  }
  return moves;
}

/** The times of a session so many days later, or earlier. */
export function sessionLater({ startsAt, endsAt, fromDate, untilDate }: EventSession, count: number) {
  return {
    ...spanDaysLater({ startsAt, endsAt }, count),
    fromDate: addDays(fromDate, count),
    untilDate: addDays(untilDate, count),
  };
}

function byTime(one: SessionToMove, other: SessionToMove): number {
  return one.session.startsAt.getTime() - other.session.startsAt.getTime();
}
