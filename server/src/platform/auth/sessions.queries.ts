import { sqlInstant } from '../db/columns';
import type { Database } from '../db/database';
import { table } from '../db/table';
import { SessionEntity } from './session.entity';

const sessions = table(SessionEntity, 'ss');
const used = sessions.pick('id', 'createdAt', 'lastSeenAt', 'device');

/** What decides about a session besides its id, of the table `ss`, for whoever reads it together with its owner. */
export const sessionFacts = sessions.pick(
  'subjectId',
  'createdAt',
  'lastSeenAt',
  'expiresAt',
  'provedAt',
  'isLimited',
  'device',
);

/** A session with what decides about it. */
export type KeptSession = ReturnType<typeof sessionFacts.read> & { readonly id: string };

/** Finds the session that is kept under a key; null if there is none. */
export function findKeptSession(db: Database, key: string, audience: string): Promise<KeptSession | null> {
  return sessions.first(db, 'WHERE ss.token_hash = ? AND ss.audience = ?', [key, audience]);
}

/** Lists the sessions of a person that last beyond a moment and were used since another, the one used last first. */
export function listUsedSessions(
  db: Database,
  { audience, subjectId }: Pick<SessionEntity, 'audience' | 'subjectId'>,
  { now, usedSince }: { readonly now: Date; readonly usedSince: Date },
): Promise<ReturnType<typeof used.read>[]> {
  return used.list(
    db,
    'WHERE ss.subject_id = ? AND ss.audience = ? AND ss.expires_at > ? AND ss.last_seen_at >= ? ORDER BY ss.last_seen_at DESC, ss.id DESC LIMIT 100',
    [subjectId, audience, sqlInstant(now), sqlInstant(usedSince)],
  );
}
