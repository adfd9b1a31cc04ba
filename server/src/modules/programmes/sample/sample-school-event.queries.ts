import { sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';

/** Finds a sample event for school groups that is open for registration, with its next session if one is chosen. */
export async function findOpenSchoolEvent(
  db: Database,
  now: Date,
): Promise<{ readonly eventId: string; readonly sessionId: string | null } | null> {
  const [found] = await db.query<{ eventId: string; sessionId: string; scope: string }>(
    `SELECT e.id AS eventId, s.id AS sessionId, e.registration_scope AS scope FROM event e JOIN event_session s ON s.event_id = e.id
     WHERE e.is_for_schools = 1 AND e.is_sample = 1 AND e.status = 'PUBLISHED' AND e.registration_mode <> 'NONE' AND s.status = 'SCHEDULED' AND s.starts_at > ?
     ORDER BY s.starts_at, s.id LIMIT 1`,
    [sqlInstant(now)],
  );
  if (!found) return null;
  return { eventId: found.eventId, sessionId: found.scope === 'SERIES' ? null : found.sessionId };
}
