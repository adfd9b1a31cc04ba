import { defineLoader, groupBy, placeholders } from '../../../platform/graphql/loader';

/** A session that wants the same space or the same person at the same time. */
export type SessionConflict = { readonly sessionId: string; readonly otherSessionId: string; readonly kind: 'SPACE' | 'PERSON'; readonly isAbsolute: boolean; readonly personId: string | null };

const OVERLAPS = `b.starts_at < a.ends_at AND b.ends_at > a.starts_at AND a.status = 'SCHEDULED' AND b.status = 'SCHEDULED' AND b.event_id <> a.event_id`;
const OTHER_EVENT = "e.status IN ('DRAFT', 'IN_REVIEW', 'PUBLISHED') AND e.is_template = 0";
const MOST = 1_000;

/** Conflicts by session. Those of an exclusive space are absolute: only one of the events can be published. */
export const conflictsBySession = defineLoader<string, SessionConflict[]>('conflictsBySession', async ({ db }, ids) => {
  const list = placeholders(ids);
  const rows = await db.query<{ session_id: string; other_id: string; kind: 'SPACE' | 'PERSON'; is_exclusive: number; person_id: string | null }>(
    `SELECT a.id AS session_id, b.id AS other_id, 'SPACE' AS kind, p.is_exclusive, NULL AS person_id FROM event_session a JOIN event_session b ON b.space_id = a.space_id JOIN space p ON p.id = a.space_id
       JOIN event e ON e.id = b.event_id WHERE a.id IN (${list}) AND ${OVERLAPS} AND ${OTHER_EVENT}
     UNION SELECT a.id, b.id, 'PERSON', 0, c.person_id FROM event_session a JOIN event_credit c ON c.event_id = a.event_id AND (c.session_id IS NULL OR c.session_id = a.id)
       JOIN event_credit d ON d.person_id = c.person_id AND d.event_id <> c.event_id JOIN event_session b ON b.event_id = d.event_id AND (d.session_id IS NULL OR d.session_id = b.id)
       JOIN event e ON e.id = b.event_id WHERE a.id IN (${list}) AND ${OVERLAPS} AND ${OTHER_EVENT} LIMIT ${MOST}`, [...ids, ...ids]);
  return groupBy(ids, rows.map((row) => ({ sessionId: row.session_id, otherSessionId: row.other_id, kind: row.kind, isAbsolute: row.kind === 'SPACE' && Number(row.is_exclusive) === 1, personId: row.person_id })), ({ sessionId }) => sessionId);
});
