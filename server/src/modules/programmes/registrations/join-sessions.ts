import type { EntityManager } from 'typeorm';

import { insertRows } from '../../../platform/db/write-rows';
import type { RegistrationStatus } from './registration.terms';
import { holdsSeats } from './registration.terms';
import type { ProgrammesDeps } from '../deps';
import { takeSeats } from '../sessions/take-seats';

/** Somebody who registered for the whole series and has no place in one of its sessions yet. */
export type SeriesPerson = {
  readonly registrationId: string;
  readonly status: RegistrationStatus;
  readonly personId: string;
  readonly seats: number;
  readonly openKey: string | null;
};

/**
 * Lists who registered for the series of an event and has no place in a session of it; without a session, all
 * who registered. The event must be locked.
 */
export async function seriesPeople(
  tx: EntityManager,
  eventId: string,
  sessionId: string | null,
): Promise<SeriesPerson[]> {
  const without =
    sessionId === null
      ? (['', []] as const)
      : ([
          'AND NOT EXISTS (SELECT 1 FROM event_place o WHERE o.person_id = p.id AND o.session_id = ?)',
          [sessionId],
        ] as const);
  return tx.query<SeriesPerson[]>(
    `SELECT r.id AS registrationId, r.status, p.id AS personId, p.seats, MAX(l.open_key) AS openKey
     FROM registration r JOIN registered_person p ON p.registration_id = r.id JOIN event_place l ON l.person_id = p.id AND l.status <> 'CANCELLED'
     WHERE r.event_id = ? AND r.session_id IS NULL AND r.status IN ('PENDING', 'CONFIRMED', 'WAITING', 'OFFERED') ${without[0]}
     GROUP BY r.id, r.status, p.id, p.seats, r.queue_number, p.position ORDER BY r.queue_number, p.position`,
    [eventId, ...without[1]],
  );
}

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
    'event_place',
    sessionIds.flatMap((sessionId) =>
      people.map(({ registrationId, status, personId, seats, openKey }) => ({
        id: deps.newId('evl', now),
        session_id: sessionId,
        registration_id: registrationId,
        person_id: personId,
        open_key: openKey,
        seats,
        status: holdsSeats(status) ? 'RESERVED' : 'WAITING',
        version: 1,
      })),
    ),
  );
}
