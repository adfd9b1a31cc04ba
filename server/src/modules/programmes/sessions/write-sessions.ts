import type { EntityManager } from 'typeorm';

import { insertSessionRows, MOST_SESSIONS } from './sessions.queries';
import type { Event } from '../events/event.entity';
import type { PlannedSession } from './plan-sessions';
import type { ProgrammesDeps } from '../deps';
import { say } from '../words/say';

/** Says that an event would have too many sessions. */
export const TOO_MANY_SESSIONS = say('writeSessions.tooManySessions', { mostSessions: MOST_SESSIONS });

/**
 * Writes new sessions of an event: where they are and how many they hold follows the event unless they say
 * otherwise.
 */
export async function insertSessions(
  deps: ProgrammesDeps,
  tx: EntityManager,
  event: Pick<Event, 'id' | 'spaceId' | 'capacity'>,
  sessions: readonly PlannedSession[],
): Promise<string[]> {
  const now = deps.clock.now();
  const rows = sessions.map(({ times, texts, ownSpaceId, ownCapacity }) => ({
    id: deps.newId('evs', now),
    eventId: event.id,
    status: 'SCHEDULED' as const,
    ...times,
    ...texts,
    ownSpaceId,
    spaceId: ownSpaceId ?? event.spaceId,
    ownCapacity,
    capacity: ownCapacity ?? event.capacity,
    takenCount: 0,
    sequence: 0,
    updatedAt: now,
    version: 1,
  }));
  await insertSessionRows(tx, rows);
  return rows.map(({ id }) => id);
}
