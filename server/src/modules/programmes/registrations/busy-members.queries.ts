import { readInstant, sqlInstant } from '../../../platform/db/columns';
import { placeholders } from '../../../platform/db/placeholders';
import type { QueryRunner } from '../../../platform/db/table';

/** When a member is at an event; never which one. */
export type RegisteredSpan = { readonly memberId: string; readonly startsAt: Date; readonly endsAt: Date };

type Row = {
  readonly memberId: string;
  readonly startsAt: Date | string;
  readonly endsAt: Date | string;
};

/**
 * Lists when members have a confirmed place at an event between two moments. What lasts whole days, as exhibitions
 * do, keeps nobody from anything.
 */
export async function registeredSpans(
  db: QueryRunner,
  { memberIds, from, to }: { readonly memberIds: readonly string[]; readonly from: Date; readonly to: Date },
): Promise<RegisteredSpan[]> {
  if (memberIds.length === 0) return [];
  const rows = (await db.query(
    `SELECT DISTINCT m.member_id AS memberId, s.starts_at AS startsAt, s.ends_at AS endsAt FROM registered_person m
     JOIN event_place l ON l.person_id = m.id JOIN registration r ON r.id = l.registration_id
     JOIN event_session s ON s.id = l.session_id JOIN event e ON e.id = s.event_id
     WHERE m.member_id IN (${placeholders(memberIds)}) AND l.status = 'RESERVED' AND r.status = 'CONFIRMED'
       AND s.status <> 'CANCELLED' AND e.status NOT IN ('CANCELLED', 'POSTPONED') AND s.is_all_day = 0 AND s.starts_at < ? AND s.ends_at > ?
     ORDER BY s.starts_at LIMIT 5000`,
    [...memberIds, sqlInstant(to), sqlInstant(from)],
  )) as Row[];
  return rows.map(({ memberId, startsAt, endsAt }) => ({
    memberId,
    startsAt: readInstant(startsAt),
    endsAt: readInstant(endsAt),
  }));
}
