import { sqlInstant } from '../../../platform/db/columns';
import { toInstant } from '../../../shared/civil-date';
import { localDay, localMinute } from './local-time.queries';
import type { Summary } from './summary.terms';
import { UNTOLD } from './summary.terms';

const HOURS = Array.from({ length: 24 }, (_, hour) => `SELECT ${hour} AS use_hour`).join(' UNION ALL ');

/**
 * Bookings that were held: somebody came, or nobody needs to say so. A kit is carried about and fills no
 * space.
 */
const HELD = `booking b LEFT JOIN space_item i ON i.id = b.item_id WHERE b.starts_at >= ? AND b.starts_at < ?
  AND b.starts_at < ? AND b.status = 'CONFIRMED' AND (b.checked_in_at IS NOT NULL OR b.release_at IS NULL)
  AND (i.kind IS NULL OR i.kind <> 'EQUIPMENT')`;

/**
 * How long people were in a space, by the hour: bookings from when they came until they left, sessions at
 * computers, and what staff counted, which stands for its whole hour. What still goes on counts until now.
 */
export const spaceHour: Summary = {
  table: 'space_hour',
  period: 'day',
  keys: ['day', 'branch_id', 'space_id', 'source', 'use_hour'],
  counts: ['person_minutes'],
  facts: ({ from, to }, isSqlite, at) => {
    const [first, end, now] = [sqlInstant(toInstant(from)), sqlInstant(toInstant(to)), sqlInstant(at)];
    const least = isSqlite ? 'MIN' : 'LEAST';
    const untilNow = isSqlite ? '?' : 'CAST(? AS DATETIME(3))';
    const spans = `SELECT b.branch_id, b.space_id, 'BOOKING' AS source, b.party_size AS people,
        CASE WHEN b.checked_in_at > b.starts_at THEN b.checked_in_at ELSE b.starts_at END AS began,
        ${least}(COALESCE(b.left_at, b.ends_at), ${untilNow}) AS ended FROM ${HELD}
      UNION ALL SELECT s.branch_id, i.space_id, 'COMPUTER' AS source, 1 AS people, s.started_at AS began,
        ${least}(COALESCE(s.ended_at, s.ends_at), s.ends_at, ${untilNow}) AS ended
        FROM computer_session s JOIN space_item i ON i.id = s.item_id WHERE s.started_at >= ? AND s.started_at < ?`;
    const minutes = `SELECT ${localDay('began', isSqlite)} AS day, branch_id, space_id, source, people,
        ${localMinute('began', isSqlite)} AS began,
        CASE WHEN ${localDay('ended', isSqlite)} > ${localDay('began', isSqlite)} THEN 1440 ELSE ${localMinute('ended', isSqlite)} END AS ended
      FROM (${spans}) spans WHERE ended > began`;
    const [later, earlier] = isSqlite ? ['MAX', 'MIN'] : ['GREATEST', 'LEAST'];
    return {
      sql: `SELECT day, branch_id, space_id, source, use_hour,
          SUM(people * (${earlier}(ended, use_hour * 60 + 60) - ${later}(began, use_hour * 60))) AS person_minutes
        FROM (${minutes}) m JOIN (${HOURS}) h ON began < use_hour * 60 + 60 AND ended > use_hour * 60
        GROUP BY day, branch_id, space_id, source, use_hour
        UNION ALL SELECT counted_on AS day, branch_id, space_id, 'COUNT' AS source, counted_hour AS use_hour, people * 60 AS person_minutes
        FROM space_count WHERE counted_on >= ? AND counted_on < ?`,
      values: [now, first, end, now, now, first, end, from, to],
    };
  },
};

/**
 * How often spaces, computers and the library itself were used in a month, by age group or by category: never
 * both together, so that no row is about one person.
 */
export const audienceMonth: Summary = {
  table: 'audience_month',
  period: 'month',
  keys: ['month', 'branch_id', 'source', 'audience', 'audience_code'],
  counts: ['use_count'],
  facts: ({ from, to }, isSqlite, at) => {
    const [first, end] = [sqlInstant(toInstant(from)), sqlInstant(toInstant(to))];
    const uses = `SELECT SUBSTR(visited_on, 1, 7) AS month, branch_id, 'VISIT' AS source, 'AGE' AS audience, COALESCE(age_band, '${UNTOLD}') AS audience_code, 1 AS uses FROM visit WHERE visited_on >= ? AND visited_on < ?
      UNION ALL SELECT SUBSTR(visited_on, 1, 7), branch_id, 'VISIT', 'CATEGORY', COALESCE(category_code, 'GUEST'), 1 FROM visit WHERE visited_on >= ? AND visited_on < ?
      UNION ALL SELECT SUBSTR(visited_on, 1, 7), branch_id, 'VISIT', 'CATEGORY', 'GROUP', total FROM visit_group WHERE visited_on >= ? AND visited_on < ?
      UNION ALL SELECT SUBSTR(${localDay('b.starts_at', isSqlite)}, 1, 7), b.branch_id, 'BOOKING', 'CATEGORY', b.category_code, 1 FROM ${HELD}
      UNION ALL SELECT SUBSTR(${localDay('s.started_at', isSqlite)}, 1, 7), s.branch_id, 'COMPUTER', 'AGE', COALESCE(s.age_band, '${UNTOLD}'), 1 FROM computer_session s WHERE s.started_at >= ? AND s.started_at < ?`;
    return {
      sql: `SELECT month, branch_id, source, audience, audience_code, SUM(uses) AS use_count FROM (${uses}) u GROUP BY month, branch_id, source, audience, audience_code`,
      values: [from, to, from, to, from, to, first, end, sqlInstant(at), first, end],
    };
  },
};
