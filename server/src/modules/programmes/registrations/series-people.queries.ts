import type { EntityManager } from 'typeorm';

import type { RegistrationStatus } from './registration.terms';

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
