import { sqlInstant } from '../../../../platform/db/columns';
import type { Database } from '../../../../platform/db/database';
import type { CivilDate } from '../../../../shared/civil-date';
import { toInstant } from '../../../../shared/civil-date';
import type { Service } from '../skm.terms';

/** Days from one until before another. */
export type ServedSpan = { readonly from: CivilDate; readonly until: CivilDate };

/** People who came to what was booked. */
const BOOKED_PEOPLE =
  'SELECT SUM(b.party_size) AS people FROM booking b LEFT JOIN space_item i ON i.id = b.item_id WHERE b.starts_at >= ? AND b.starts_at < ? AND b.checked_in_at IS NOT NULL';

type Counted = { readonly people: number | string | null };

/**
 * Counts whom each service really had: borrowers once, people who came, people who were at events, consultations, and
 * people at places that were booked and used.
 * A reader who is forgotten by now counts for each of their loans.
 */
export async function countServed(
  db: Database,
  { from, until }: ServedSpan,
): Promise<Readonly<Record<Service, number>>> {
  const [since, before] = [sqlInstant(toInstant(from)), sqlInstant(toInstant(until))];
  const count = async (sql: string, values: readonly string[]): Promise<number> =>
    (await db.query<Counted>(sql, values)).reduce((sum, { people }) => sum + Number(people ?? 0), 0);
  const days = [from, until];
  return {
    LENDING: await count(
      'SELECT COUNT(DISTINCT COALESCE(member_id, id)) AS people FROM loan WHERE checked_out_at >= ? AND checked_out_at < ?',
      [since, before],
    ),
    READING: await count(
      `SELECT COUNT(*) AS people FROM visit WHERE visited_on >= ? AND visited_on < ?
       UNION ALL SELECT SUM(total) AS people FROM visit_group WHERE visited_on >= ? AND visited_on < ?`,
      [...days, ...days],
    ),
    COMPUTERS: await count(BOOKED_PEOPLE + " AND i.kind = 'COMPUTER'", [since, before]),
    ROOMS: await count(BOOKED_PEOPLE + " AND COALESCE(i.kind, '') <> 'COMPUTER'", [since, before]),
    EVENTS: await count(
      `SELECT SUM(COALESCE(p.attended_count, 1)) AS people FROM event_session s JOIN event_place p ON p.session_id = s.id
       WHERE s.starts_at >= ? AND s.starts_at < ? AND p.attended_at IS NOT NULL`,
      [since, before],
    ),
    CONSULTATIONS: await count(
      "SELECT COUNT(*) AS people FROM consultation WHERE status = 'DONE' AND starts_at >= ? AND starts_at < ?",
      [since, before],
    ),
    MEMBERSHIP: 0,
  };
}
