import { createHash, randomBytes } from 'node:crypto';

import type { EntityManager } from 'typeorm';
import { Not } from 'typeorm';

import type { Clock } from '../../shared/clock';
import type { NewId } from '../../shared/id';
import { ok } from '../../shared/result';
import { readInstant, sqlInstant } from '../db/columns';
import type { Database } from '../db/database';
import { SessionEntity } from './session.entity';

/** Who a session is for; each audience has its own cookie and its own limits. */
export type SessionAudience = 'staff' | 'member';

/** How long sessions last: idle and in all (ASVS 7.3). */
export const SESSION_LIMITS: Readonly<Record<SessionAudience, { readonly idleMs: number; readonly absoluteMs: number }>> = {
  staff: { idleMs: 30 * 60_000, absoluteMs: 12 * 3_600_000 },
  member: { idleMs: 14 * 86_400_000, absoluteMs: 90 * 86_400_000 },
};

/** How often the last use of a session is written down. */
const TOUCH_MS = 60_000;

/** A new session; a limited one may only set up the second factor. */
export type NewSession = { readonly audience: SessionAudience; readonly subjectId: string; readonly isLimited?: boolean };

/** A session that is still valid. */
export type LiveSession = { readonly id: string; readonly subjectId: string; readonly isLimited: boolean };

/** When a session began and when it was last used. */
export type SessionUse = { readonly id: string; readonly createdAt: Date; readonly lastSeenAt: Date };

type Row = { id: string; subject_id: string; last_seen_at: Date | string; expires_at: Date | string; is_limited: number };

/** Starts a session inside the open unit and returns the token for the cookie: 256 random bits. */
export async function startSession(
  tx: EntityManager, deps: { clock: Clock; newId: NewId }, session: NewSession,
): Promise<{ token: string; sessionId: string }> {
  const token = randomBytes(32).toString('base64url');
  const now = deps.clock.now();
  const expiresAt = new Date(now.getTime() + SESSION_LIMITS[session.audience].absoluteMs);
  const id = deps.newId('ses', now);
  await tx.insert(SessionEntity, { id, tokenHash: hashOf(token), ...session, createdAt: now, lastSeenAt: now, expiresAt, isLimited: session.isLimited ?? false });
  return { token, sessionId: id };
}

/** Finds the live session of a cookie and notes its use at most once a minute; null when it ended or never was. */
export async function findSession(db: Database, clock: Clock, audience: SessionAudience, token: string): Promise<LiveSession | null> {
  if (!/^[\w-]{43}$/.test(token)) return null;
  const sql = 'SELECT id, subject_id, last_seen_at, expires_at, is_limited FROM session WHERE token_hash = ? AND audience = ?';
  const [row] = await db.query<Row>(sql, [hashOf(token), audience]);
  const now = clock.now().getTime();
  if (!row || readInstant(row.expires_at).getTime() <= now) return null;
  const idle = now - readInstant(row.last_seen_at).getTime();
  if (idle > SESSION_LIMITS[audience].idleMs) return null;
  if (idle > TOUCH_MS) await touch(db, row.id, new Date(now));
  return { id: row.id, subjectId: row.subject_id, isLimited: row.is_limited === 1 };
}

/** Lists the live sessions of a person, the one used last first. */
export async function liveSessionsOf(db: Database, clock: Clock, session: { audience: SessionAudience; subjectId: string }): Promise<SessionUse[]> {
  const now = clock.now();
  const usedSince = new Date(now.getTime() - SESSION_LIMITS[session.audience].idleMs);
  const sql = 'SELECT id, created_at, last_seen_at FROM session WHERE subject_id = ? AND audience = ? AND expires_at > ? AND last_seen_at >= ? ORDER BY last_seen_at DESC, id DESC LIMIT 100';
  const rows = await db.query<{ id: string; created_at: Date | string; last_seen_at: Date | string }>(sql, [session.subjectId, session.audience, sqlInstant(now), sqlInstant(usedSince)]);
  return rows.map((row) => ({ id: row.id, createdAt: readInstant(row.created_at), lastSeenAt: readInstant(row.last_seen_at) }));
}

/** Ends one session. */
export async function endSession(tx: EntityManager, sessionId: string): Promise<void> {
  await tx.delete(SessionEntity, { id: sessionId });
}

/** Ends all sessions of a person. */
export async function endSessionsOf(tx: EntityManager, subjectId: string): Promise<void> {
  await tx.delete(SessionEntity, { subjectId });
}

/** Ends all sessions of a person but the one they are using. */
export async function endOtherSessionsOf(tx: EntityManager, subjectId: string, keptSessionId: string): Promise<void> {
  await tx.delete(SessionEntity, { subjectId, id: Not(keptSessionId) });
}

/** Removes sessions that ended by time; returns how many. */
export async function sweepSessions(db: Database, now: Date): Promise<number> {
  const result = await db.transaction(async (tx) => {
    const deleted = await tx.createQueryBuilder().delete().from(SessionEntity).where('expires_at < :now', { now: sqlInstant(now) }).execute();
    return ok(deleted.affected ?? 0);
  });
  return result.ok ? result.value : 0;
}

async function touch(db: Database, id: string, lastSeenAt: Date): Promise<void> {
  await db.transaction(async (tx) => ok(await tx.update(SessionEntity, { id }, { lastSeenAt })));
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
