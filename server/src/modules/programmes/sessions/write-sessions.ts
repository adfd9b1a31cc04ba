import type { EntityManager } from 'typeorm';

import { sqlInstant } from '../../../platform/db/columns';
import { insertRows } from '../../../platform/db/write-rows';
import { MOST_SESSIONS } from './sessions.queries';
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
    event_id: event.id,
    status: 'SCHEDULED',
    starts_at: sqlInstant(times.startsAt),
    ends_at: sqlInstant(times.endsAt),
    is_all_day: Number(times.isAllDay),
    from_date: times.fromDate,
    until_date: times.untilDate,
    ...texts,
    own_space_id: ownSpaceId,
    space_id: ownSpaceId ?? event.spaceId,
    own_capacity: ownCapacity,
    capacity: ownCapacity ?? event.capacity,
    taken: 0,
    sequence: 0,
    changed_at: sqlInstant(now),
    version: 1,
  }));
  await insertRows(tx, 'event_session', rows);
  return rows.map(({ id }) => id);
}
