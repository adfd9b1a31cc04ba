import type { Database } from '../../../platform/db/database';
import { placeholders } from '../../../platform/db/placeholders';
import { WITHDRAWN } from './link-counts.queries';
import type { LinkFact } from './link-figures.rules';

type Counted = number | string | null;
type FactRow = {
  readonly owner: string;
  readonly channel: string | null;
  readonly day: string;
  readonly kind: LinkFact['kind'];
  readonly amount: Counted;
};

/** A link tells so many days at most: more than two years of every kind, on each of a dozen channels. */
const MOST_FACTS = 50_000;

/**
 * Counts what came of links, by day: what is already only a count, and what registrations whose event is not long
 * over still tell. `owner` is the column of `short_link` that the ids are of.
 */
export async function listLinkFacts(
  db: Database,
  owner: 'id' | 'post_id',
  ids: readonly string[],
): Promise<LinkFact[]> {
  if (ids.length === 0) return [];
  const of = `WHERE l.${owner} IN (${placeholders(ids)})`;
  const named = `SELECT l.${owner} AS owner, l.channel_code AS channel`;
  const rows = await db.query<FactRow>(
    `SELECT f.owner, f.channel, f.day, f.kind, SUM(f.amount) AS amount FROM (
       ${named}, d.day AS day, 'CLICK' AS kind, d.clicks AS amount FROM short_link l JOIN short_link_day d ON d.link_id = l.id ${of}
       UNION ALL ${named}, d.day, d.kind, d.amount FROM short_link l JOIN short_link_result_day d ON d.link_id = l.id ${of}
       UNION ALL ${named}, k.registered_on, 'REGISTRATION', 1 FROM short_link l JOIN registration_link k ON k.link_id = l.id JOIN registration r ON r.id = k.registration_id ${of} AND r.status NOT IN ${WITHDRAWN}
       UNION ALL ${named}, s.from_date, 'ATTENDANCE', COALESCE(p.attended_count, p.seats) FROM short_link l JOIN registration_link k ON k.link_id = l.id JOIN event_place p ON p.registration_id = k.registration_id JOIN event_session s ON s.id = p.session_id ${of} AND p.attended_at IS NOT NULL
     ) f GROUP BY f.owner, f.channel, f.day, f.kind ORDER BY f.owner, f.day, f.channel, f.kind LIMIT ${MOST_FACTS}`,
    [...ids, ...ids, ...ids, ...ids],
  );
  return rows.map((row) => ({ ...row, amount: Number(row.amount ?? 0) }));
}
