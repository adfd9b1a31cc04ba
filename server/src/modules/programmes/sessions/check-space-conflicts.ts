import type { EntityManager } from 'typeorm';

import type { Refusal } from '../../../platform/graphql/errors/user-error';
import type { Message } from '../../../platform/i18n/message';
import { toLocalTime } from '../../../shared/civil-date';
import { overlap } from '../../../shared/time-span';
import { lockSpaces, spansAgainstEvents } from '../../spaces';
import type { BookedSpan } from '../../spaces';
import type { ProgrammesDeps } from '../deps';
import type { SessionTimes } from './session-times.rules';
import type { SessionInSpace } from './session-conflicts.queries';
import { sessionsInSpaces } from './session-conflicts.queries';
import { say } from '../words/say';

/** A session that wants a space. */
export type WantedSpace = Pick<SessionTimes, 'startsAt' | 'endsAt' | 'fromDate'> & {
  readonly spaceId: string | null;
};

/**
 * Refuses sessions in an exclusive space that another event under review or published, a booking or a block
 * already has at that time; who booked is not named. The rows of the spaces are locked first, so that of two who fill one space at once the second sees
 * the first.
 */
export async function spaceRefusals(
  { db, clock }: Pick<ProgrammesDeps, 'db' | 'clock'>,
  tx: EntityManager,
  eventId: string,
  sessions: readonly WantedSpace[],
): Promise<Refusal[]> {
  const wanted = sessions.filter(
    (session): session is WantedSpace & { spaceId: string } => session.spaceId !== null,
  );
  const locked = await lockSpaces(
    db,
    tx,
    wanted.map(({ spaceId }) => spaceId),
  );
  const exclusive = new Map(
    locked.filter(({ isExclusive }) => isExclusive).map((space) => [space.id, space]),
  );
  const inQuestion = wanted.filter(({ spaceId }) => exclusive.has(spaceId));
  if (inQuestion.length === 0) return [];
  const span = {
    spaceIds: [...new Set(inQuestion.map(({ spaceId }) => spaceId))],
    from: new Date(Math.min(...inQuestion.map(({ startsAt }) => startsAt.getTime()))),
    to: new Date(Math.max(...inQuestion.map(({ endsAt }) => endsAt.getTime()))),
  };
  const taken = await sessionsInSpaces(tx, { ...span, exceptOf: eventId });
  const booked = await spansAgainstEvents(tx, { ...span, now: clock.now() });
  return inQuestion.flatMap((session) => {
    const other = taken.find((one) => one.spaceId === session.spaceId && overlap(one, session));
    const spaceName = exclusive.get(session.spaceId)?.name.indonesian ?? '';
    if (other) return [conflict(spaceName, session, other)];
    const booking = booked.find((one) => one.spaceId === session.spaceId && overlap(one, session));
    return booking ? [bookedConflict(spaceName, session, booking)] : [];
  });
}

function conflict(spaceName: string, session: WantedSpace, other: SessionInSpace): Refusal {
  return {
    code: 'IN_USE',
    field: ['spaceId'],
    message: say('checkSpaceConflicts.inUse', {
      spaceName,
      fromDate: session.fromDate,
      eventName: other.eventName,
      hours: hoursOf(other),
    }),
  };
}

function bookedConflict(spaceName: string, session: WantedSpace, booked: BookedSpan): Refusal {
  return {
    code: 'IN_USE',
    field: ['spaceId'],
    message: say('checkSpaceConflicts.booked', {
      spaceName,
      fromDate: session.fromDate,
      hours: hoursOf(booked),
    }),
  };
}

function hoursOf({ startsAt, endsAt }: { readonly startsAt: Date; readonly endsAt: Date }): Message {
  const hours = `${toLocalTime(startsAt)}–${toLocalTime(endsAt)}`;
  return { ID: hours.replaceAll(':', '.'), EN: hours };
}
