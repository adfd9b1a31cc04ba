import { placeholders } from '../../../platform/db/placeholders';
import { defineLoader, groupBy } from '../../../platform/graphql/loader';
import type { EventSession } from './event-session.entity';
import { sessions } from './sessions.queries';

/** So many sessions to come are shown of a space. */
export const MOST_IN_SPACE = 5;

/**
 * The next sessions of public events in spaces, those that go on now first; keys are `<space> <now>`, of which
 * the first moment holds for all.
 */
export const nextSessionsBySpace = defineLoader<string, EventSession[]>(
  'nextSessionsBySpace',
  async ({ db }, keys) => {
    const ids = keys.map((key) => key.slice(0, key.indexOf(' ')));
    const [first = ''] = keys;
    const now = first.slice(first.indexOf(' ') + 1);
    const ranked = `SELECT p.id, ROW_NUMBER() OVER (PARTITION BY p.space_id ORDER BY p.starts_at, p.id) AS place
      FROM event_session p JOIN event e ON e.id = p.event_id
      WHERE p.space_id IN (${placeholders(ids)}) AND p.ends_at > ? AND p.status = 'SCHEDULED'
        AND e.status = 'PUBLISHED' AND e.public_from <= ? AND e.is_template = 0`;
    const found = await sessions.list(
      db,
      `JOIN (${ranked}) r ON r.id = s.id WHERE r.place <= ${MOST_IN_SPACE} ORDER BY s.starts_at, s.id`,
      [...ids, now, now],
    );
    return groupBy(ids, found, ({ spaceId }) => spaceId ?? '');
  },
);
