import { createHash, randomBytes } from 'node:crypto';

import type { EntityManager } from 'typeorm';
import { Not } from 'typeorm';

import type { Clock } from '../../shared/clock';
import type { NewId } from '../../shared/id';
import { ok } from '../../shared/result';
import { sqlInstant } from '../db/columns';
import type { Database } from '../db/database';
import { SessionEntity } from './session.entity';
import type { KeptSession } from './sessions.queries';
import { findKeptSession, listUsedSessions } from './sessions.queries';

/** Who a session is for; each audience has its own cookie and its own limits. */
export type SessionAudience = 'staff' | 'member';

/** How long sessions last: idle and in all (ASVS 7.3). */
export const SESSION_LIMITS: Readonly<
  Record<SessionAudience, { readonly idleMs: number; readonly absoluteMs: number }>
> = {
  staff: { idleMs: 30 * 60_000, absoluteMs: 12 * 3_600_000 },
  member: { idleMs: 14 * 86_400_000, absoluteMs: 90 * 86_400_000 },
};

/** How often the last use of a session is written down. */
const TOUCH_MS = 60_000;

/** A new session; a limited one may only set up the second factor, or a member's own password. */
export type NewSession = {
  readonly audience: SessionAudience;
  readonly subjectId: string;
  readonly isLimited?: boolean;
};

/** A session that is still valid. */
export type LiveSession = {
  readonly id: string;
  readonly subjectId: string;
  readonly isLimited: boolean;
  readonly provedAt: Date;
};

/** When a session began, when it was last used, and on what. */
export type SessionUse = {
  readonly id: string;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly device: string;
};

/** A session's cookie, whose cookie it is, and the device that sends it. */
export type SentSession = {
  readonly audience: SessionAudience;
  readonly token: string;
  readonly device?: string;
};

/** Starts a session inside the open unit and returns the token for the cookie: 256 random bits. */
export async function startSession(
  tx: EntityManager,
  deps: { clock: Clock; newId: NewId },
  session: NewSession,
): Promise<{ token: string; sessionId: string }> {
  const token = randomBytes(32).toString('base64url');
  const now = deps.clock.now();
  const expiresAt = new Date(now.getTime() + SESSION_LIMITS[session.audience].absoluteMs);
  const id = deps.newId('ses', now);
  await tx.insert(SessionEntity, {
    id,
    tokenHash: hashOf(token),
    ...session,
    createdAt: now,
    lastSeenAt: now,
    provedAt: now,
    device: null,
    expiresAt,
    isLimited: session.isLimited ?? false,
  });
  return { token, sessionId: id };
}

/**
 * Finds the live session of a cookie and notes its use at most once a minute; null when it ended or never
 * was.
 */
export async function findSession(
  db: Database,
  clock: Clock,
  sent: SentSession,
): Promise<LiveSession | null> {
  const key = sessionKey(sent.token);
  if (key === null) return null;
  const session = await findKeptSession(db, key, sent.audience);
  return liveSession(db, clock, session, sent);
}

/** Returns the key a session is stored under; null for a text that cannot be a token. */
export function sessionKey(token: string): string | null {
  return /^[\w-]{43}$/.test(token) ? hashOf(token) : null;
}

/** Checks whether a session is still valid, and records its use at most once a minute. */
export async function liveSession(
  db: Database,
  clock: Clock,
  session: KeptSession | null,
  { audience, device }: SentSession,
): Promise<LiveSession | null> {
  const now = clock.now();
  if (!session || session.expiresAt <= now) return null;
  const { id, subjectId, isLimited, provedAt, createdAt, lastSeenAt } = session;
  const idle = now.getTime() - lastSeenAt.getTime();
  if (idle > SESSION_LIMITS[audience].idleMs) return null;
  if (idle > TOUCH_MS || (device !== undefined && session.device !== device))
    await touch(db, id, { lastSeenAt: now, ...(device === undefined ? {} : { device }) });
  return { id, subjectId, isLimited, provedAt: provedAt ?? createdAt };
}

/**
 * Notes that the person behind a session proved who they are, and gives the session a new token: the old
 * cookie is worth nothing.
 */
export async function renewSession(tx: EntityManager, sessionId: string, now: Date): Promise<string | null> {
  const token = randomBytes(32).toString('base64url');
  const renewed = await tx.update(
    SessionEntity,
    { id: sessionId },
    { tokenHash: hashOf(token), provedAt: now, lastSeenAt: now },
  );
  return renewed.affected === 1 ? token : null;
}

/**
 * Makes a limited session a full one after its owner has set up what was missing, and gives it a new token.
 */
export async function liftLimit(tx: EntityManager, sessionId: string, now: Date): Promise<string | null> {
  await tx.update(SessionEntity, { id: sessionId }, { isLimited: false });
  return renewSession(tx, sessionId, now);
}

/** Lists the live sessions of a person, the one used last first. */
export async function listLiveSessions(
  db: Database,
  clock: Clock,
  session: { audience: SessionAudience; subjectId: string },
): Promise<SessionUse[]> {
  const now = clock.now();
  const usedSince = new Date(now.getTime() - SESSION_LIMITS[session.audience].idleMs);
  const sessions = await listUsedSessions(db, session, { now, usedSince });
  return sessions.map((one) => ({ ...one, device: one.device ?? '' }));
}

/** Ends a session of a person; false if it is not theirs or ended already. */
export async function endOwnedSession(
  tx: EntityManager,
  subjectId: string,
  sessionId: string,
): Promise<boolean> {
  return (await tx.delete(SessionEntity, { id: sessionId, subjectId })).affected === 1;
}

/** Ends one session. */
export async function endSession(tx: EntityManager, sessionId: string): Promise<void> {
  await tx.delete(SessionEntity, { id: sessionId });
}

/** Ends all sessions of a person. */
export async function endAllSessions(tx: EntityManager, subjectId: string): Promise<void> {
  await tx.delete(SessionEntity, { subjectId });
}

/** Ends all sessions of a person but the one they are using. */
export async function endOtherSessions(
  tx: EntityManager,
  subjectId: string,
  keptSessionId: string,
): Promise<void> {
  await tx.delete(SessionEntity, { subjectId, id: Not(keptSessionId) });
}

/** Removes sessions that ended by time; returns how many. */
export async function sweepSessions(db: Database, now: Date): Promise<number> {
  const result = await db.transaction(async (tx) => {
    const deleted = await tx
      .createQueryBuilder()
      .delete()
      .from(SessionEntity)
      .where('expires_at < :now', { now: sqlInstant(now) })
      .execute();
    return ok(deleted.affected ?? 0);
  });
  return result.ok ? result.value : 0;
}

async function touch(db: Database, id: string, use: { lastSeenAt: Date; device?: string }): Promise<void> {
  await db.transaction(async (tx) => ok(await tx.update(SessionEntity, { id }, use)));
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
