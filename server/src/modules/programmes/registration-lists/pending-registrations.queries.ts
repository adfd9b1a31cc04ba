import { readInstant, sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import { placeholders } from '../../../platform/db/placeholders';

/** Registrations of one event that wait for staff to decide, and since when the first of them does. */
export type PendingRegistrations = {
  readonly eventId: string;
  readonly registrationCount: number;
  readonly waitingSince: Date;
};

/** The most events at once: whoever has decided these sees the next. */
const MOST_EVENTS = 20;

/**
 * Counts by event the registrations that wait for staff, the longest waiting first; with branches only of
 * events there.
 */
export async function pendingRegistrations(
  db: Database,
  { branchIds, now }: { readonly branchIds: readonly string[] | null; readonly now: Date },
): Promise<PendingRegistrations[]> {
  if (branchIds?.length === 0) return [];
  const there = branchIds === null ? '' : ` AND e.branch_id IN (${placeholders(branchIds)})`;
  const rows = await db.query<{ eventId: string; total: number | string; since: Date | string }>(
    `SELECT r.event_id AS eventId, COUNT(*) AS total, MIN(r.created_at) AS since FROM registration r JOIN event e ON e.id = r.event_id
     WHERE r.status = 'PENDING' AND e.status = 'PUBLISHED' AND e.ends_at > ?${there} GROUP BY r.event_id ORDER BY MIN(r.created_at), r.event_id LIMIT ${MOST_EVENTS}`,
    [sqlInstant(now), ...(branchIds ?? [])],
  );
  return rows.map(({ eventId, total, since }) => ({
    eventId,
    registrationCount: Number(total),
    waitingSince: readInstant(since),
  }));
}
