import type { EntityManager } from 'typeorm';

import { insertRows } from '../../../platform/db/write-rows';
import { holdsSeats } from './registration.terms';
import type { ProgrammesDeps } from '../deps';
import { places } from './registrations.queries';
import { takeSeats } from '../sessions/take-seats';
import type { SeriesPerson } from './series-people.queries';

/** Counts the seats that people need who have their places already. */
export function seatsNeeded(people: readonly SeriesPerson[]): number {
  return people.reduce((sum, { status, seats }) => (holdsSeats(status) ? sum + seats : sum), 0);
}

/**
 * Gives people of a series their places in sessions that were added, or take place after all. There must be
 * seats for them.
 */
export async function joinSessions(
  deps: ProgrammesDeps,
  tx: EntityManager,
  sessionIds: readonly string[],
  people: readonly SeriesPerson[],
): Promise<void> {
  if (people.length === 0) return;
  await takeSeats(tx, sessionIds, seatsNeeded(people));
  const now = deps.clock.now();
  await insertRows(
    tx,
    places.name,
    sessionIds.flatMap((sessionId) =>
      people.map(({ registrationId, status, personId, seats, openKey }) =>
        places.write({
          id: deps.newId('evl', now),
          sessionId,
          registrationId,
          personId,
          openKey,
          seats,
          status: holdsSeats(status) ? 'RESERVED' : 'WAITING',
          version: 1,
        }),
      ),
    ),
  );
}
