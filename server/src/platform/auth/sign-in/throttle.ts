import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

import { ok } from '../../../shared/result';
import type { Database } from '../../db/database';

/** How often something was tried within a window, such as signing in to an account. */
@Entity('throttle')
@Index('ix_throttle_window_ends_at', ['windowEndsAt'])
export class ThrottleEntity {
  @PrimaryColumn('varchar', { length: 100 })
  name: string;

  @Column('int')
  attempts: number;

  @Column('datetime', { name: 'window_ends_at', precision: 3 })
  windowEndsAt: Date;

  @Column('datetime', { name: 'blocked_until', precision: 3, nullable: true })
  blockedUntil: Date | null;
}

/** How many attempts are free within a window, and how long the next ones wait: doubling from one second. */
export type ThrottleRule = {
  readonly free: number;
  readonly windowMs: number;
  readonly longestWaitMs: number;
  /** What the first wait is, where a second is too short. */
  readonly firstWaitMs?: number;
};

const BOOKKEEPING = { skipAudit: true };

/**
 * Counts one attempt, before it is tried, so that attempts in parallel all count.
 * Returns how many seconds to wait, or 0 when the attempt may go on.
 */
export async function countAttempt(
  db: Database,
  name: string,
  rule: ThrottleRule,
  now: Date,
): Promise<number> {
  const result = await db.transaction(async (tx) => {
    await tx
      .createQueryBuilder()
      .insert()
      .into(ThrottleEntity)
      .values({
        name,
        attempts: 0,
        windowEndsAt: new Date(now.getTime() + rule.windowMs),
        blockedUntil: null,
      })
      .orIgnore()
      .updateEntity(false)
      .execute();
    const known = await db
      .lock(tx.createQueryBuilder(ThrottleEntity, 'throttle').where({ name }))
      .getOneOrFail();
    if (known.blockedUntil && known.blockedUntil > now)
      return ok(Math.ceil((known.blockedUntil.getTime() - now.getTime()) / 1_000));
    const isOver = known.windowEndsAt <= now;
    const attempts = isOver ? 1 : known.attempts + 1;
    const wait =
      attempts < rule.free
        ? 0
        : Math.min(rule.longestWaitMs, (rule.firstWaitMs ?? 1_000) * 2 ** Math.min(attempts - rule.free, 20));
    const blockedUntil = wait === 0 ? null : new Date(now.getTime() + wait);
    const windowEndsAt = isOver ? new Date(now.getTime() + rule.windowMs) : known.windowEndsAt;
    await tx.update(ThrottleEntity, { name }, { attempts, windowEndsAt, blockedUntil });
    return ok(0);
  }, BOOKKEEPING);
  return result.ok ? result.value : 0;
}

/** Clears the attempts after a success. */
export async function forgetAttempts(db: Database, name: string): Promise<void> {
  await db.transaction(async (tx) => ok(await tx.delete(ThrottleEntity, { name })), BOOKKEEPING);
}

/** Removes counters whose window and block are over. */
export async function sweepThrottles(db: Database, now: Date): Promise<void> {
  await db.transaction(async (tx) =>
    ok(
      await tx
        .createQueryBuilder()
        .delete()
        .from(ThrottleEntity)
        .where('window_ends_at < :now AND (blocked_until IS NULL OR blocked_until < :now)', { now })
        .execute(),
    ),
  );
}
