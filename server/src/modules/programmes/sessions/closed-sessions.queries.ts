import type { EntityManager } from 'typeorm';

import { sqlInstant } from '../../../platform/db/columns';
import { placeholders } from '../../../platform/db/placeholders';
import { addDays, toInstant } from '../../../shared/civil-date';
import type { ClosedDays } from '../../library';

/** More than a city library plans in a year; a bound, not a target. */
const MOST = 5_000;
/** The branch where a session is: that of its space, else that of its event. */
const BRANCH = "COALESCE(p.branch_id, CASE WHEN e.place_kind = 'BRANCH' THEN e.branch_id END)";

/**
 * Finds sessions of published events that a closure calls off: those on its days at its branches that have
 * not begun, exhibitions only when all of their days are closed.
 */
export async function sessionsOnDays(
  tx: EntityManager,
  { branchIds, from, to, now }: ClosedDays,
): Promise<{ id: string; eventId: string; branchId: string }[]> {
  return tx.query<{ id: string; eventId: string; branchId: string }[]>(
    `SELECT s.id, s.event_id AS eventId, ${BRANCH} AS branchId FROM event_session s JOIN event e ON e.id = s.event_id LEFT JOIN space p ON p.id = s.space_id
     WHERE s.starts_at >= ? AND s.starts_at < ? AND ((s.is_all_day = 0 AND s.starts_at > ?) OR (s.is_all_day = 1 AND s.until_date <= ?))
       AND s.status = 'SCHEDULED' AND e.status = 'PUBLISHED' AND e.is_template = 0 AND ${BRANCH} IN (${placeholders(branchIds)}) ORDER BY s.event_id, s.id LIMIT ${MOST}`,
    [sqlInstant(toInstant(from)), sqlInstant(toInstant(addDays(to, 1))), sqlInstant(now), to, ...branchIds],
  );
}

/** Finds sessions that a closure called off, with the branch where they are. */
export async function sessionsOfClosure(
  tx: EntityManager,
  closureId: string,
): Promise<{ id: string; eventId: string; branchId: string | null }[]> {
  return tx.query<{ id: string; eventId: string; branchId: string | null }[]>(
    `SELECT s.id, s.event_id AS eventId, ${BRANCH} AS branchId FROM event_session s JOIN event e ON e.id = s.event_id LEFT JOIN space p ON p.id = s.space_id WHERE s.closure_id = ? ORDER BY s.event_id, s.id LIMIT ${MOST}`,
    [closureId],
  );
}
