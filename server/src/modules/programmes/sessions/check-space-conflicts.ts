import type { EntityManager } from 'typeorm';

import type { Database } from '../../../platform/db/database';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { toLocalTime } from '../../../shared/civil-date';
import { overlap } from '../../../shared/time-span';
import { lockSpaces } from '../../spaces';
import type { SessionTimes } from './session-times.rules';
import type { SessionInSpace } from './session-conflicts.queries';
import { sessionsInSpaces } from './session-conflicts.queries';
import { say } from '../words/say';

/** A session that wants a space. */
export type WantedSpace = Pick<SessionTimes, 'startsAt' | 'endsAt' | 'fromDate'> & {
  readonly spaceId: string | null;
};

/**
 * Refuses sessions in an exclusive space that another event under review or published already has at that
 * time. The rows of the spaces are locked first, so that of two who fill one space at once the second sees
 * the first.
 */
export async function spaceRefusals(
  db: Database,
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
  const taken = await sessionsInSpaces(tx, {
    spaceIds: [...new Set(inQuestion.map(({ spaceId }) => spaceId))],
    from: new Date(Math.min(...inQuestion.map(({ startsAt }) => startsAt.getTime()))),
    to: new Date(Math.max(...inQuestion.map(({ endsAt }) => endsAt.getTime()))),
    exceptOf: eventId,
  });
  return inQuestion.flatMap((session) => {
    const other = taken.find((one) => one.spaceId === session.spaceId && overlap(one, session));
    return other ? [conflict(exclusive.get(session.spaceId)?.name.indonesian ?? '', session, other)] : [];
  });
}

function conflict(spaceName: string, session: WantedSpace, other: SessionInSpace): Refusal {
  const hours = `${toLocalTime(other.startsAt)}–${toLocalTime(other.endsAt)}`;
  const dotted = hours.replaceAll(':', '.');
  return {
    code: 'IN_USE',
    field: ['spaceId'],
    message: say('checkSpaceConflicts.inUse', {
      spaceName,
      fromDate: session.fromDate,
      eventName: other.eventName,
      hours: { ID: dotted, EN: hours },
    }),
  };
}
