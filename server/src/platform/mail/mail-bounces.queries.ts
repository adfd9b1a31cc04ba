import { sqlInstant } from '../db/columns';
import type { Database } from '../db/database';
import { ok } from '../../shared/result';

/** After so many letters that came back for good an address gets none for 90 days. */
export const HARD_BOUNCES = 3;
/** One that comes back so long after the one before is the first again: mailboxes are mended. */
const FORGIVEN_MS = 90 * 86_400_000;

/** Tells whether an address gets no letters for now, because three came back within 90 days. */
export async function isPaused(db: Database, emailHash: string, now: Date): Promise<boolean> {
  const rows = await db.query<{ n: number }>(
    `SELECT 1 AS n FROM mail_bounce WHERE email_hash = ? AND bounces >= ${HARD_BOUNCES} AND bounced_at >= ?`,
    [emailHash, sqlInstant(new Date(now.getTime() - FORGIVEN_MS))],
  );
  return rows.length > 0;
}

/** Counts a letter that came back for good. */
export async function countBounce(db: Database, emailHash: string, now: Date): Promise<void> {
  const forgiven = sqlInstant(new Date(now.getTime() - FORGIVEN_MS));
  const at = sqlInstant(now);
  const insert =
    'INSERT INTO mail_bounce (email_hash, bounces, bounced_at) SELECT ?, 0, ? FROM (SELECT 1 AS one) one WHERE NOT EXISTS (SELECT 1 FROM mail_bounce WHERE email_hash = ?)';
  await db.transaction(async (tx) => {
    await tx.query(insert, [emailHash, at, emailHash]);
    await tx.query(
      'UPDATE mail_bounce SET bounces = CASE WHEN bounced_at < ? THEN 1 ELSE bounces + 1 END, bounced_at = ? WHERE email_hash = ?',
      [forgiven, at, emailHash],
    );
    return ok(null);
  });
}

/** Forgets what came back before a moment. */
export async function forgetOldBounces(db: Database, now: Date): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.query('DELETE FROM mail_bounce WHERE bounced_at < ?', [
      sqlInstant(new Date(now.getTime() - FORGIVEN_MS)),
    ]);
    return ok(null);
  });
}

/** Forgets what came back from an address, because its owner proved it anew. */
export async function forgetBounces(db: Database, emailHash: string): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.query('DELETE FROM mail_bounce WHERE email_hash = ?', [emailHash]);
    return ok(null);
  });
}
