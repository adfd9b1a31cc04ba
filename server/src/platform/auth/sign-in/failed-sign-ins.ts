import { ok } from '../../../shared/result';
import type { Database } from '../../db/database';
import { sumAttempts } from './failed-sign-ins.queries';
import { ThrottleEntity } from './throttle';

/**
 * How many minutes count together: too short for a guesser to hide in, long enough to smooth a busy morning.
 */
export const ALARM_WINDOW_MINUTES = 10;

const MINUTE_MS = 60_000;

/**
 * Counts a failed sign-in of any account, in one row per minute without a name. Attempts that throttles
 * refuse are not counted, so a flood that they stop costs nothing here; nor are passkeys, which cannot be
 * guessed.
 */
export async function recordFailedSignIn(db: Database, now: Date): Promise<void> {
  const name = nameOf(now);
  await db.transaction(
    async (tx) => {
      const counted = await tx.increment(ThrottleEntity, { name }, 'attempts', 1);
      if (counted.affected === 1) return ok(null);
      // Kept longer than the window, so that the sweep never removes what still counts.
      const windowEndsAt = new Date(now.getTime() + (ALARM_WINDOW_MINUTES + 1) * MINUTE_MS);
      await tx
        .createQueryBuilder()
        .insert()
        .into(ThrottleEntity)
        .values({ name, attempts: 0, windowEndsAt, blockedUntil: null })
        .orIgnore()
        .updateEntity(false)
        .execute();
      await tx.increment(ThrottleEntity, { name }, 'attempts', 1);
      return ok(null);
    },
    { skipAudit: true },
  );
}

/** Says how many sign-ins failed in the window that ends now, of all accounts together. */
export function countFailedSignIns(db: Database, now: Date): Promise<number> {
  const first = new Date(now.getTime() - (ALARM_WINDOW_MINUTES - 1) * MINUTE_MS);
  return sumAttempts(db, nameOf(first), nameOf(now));
}

function nameOf(instant: Date): string {
  return `failed-sign-in:${instant.toISOString().slice(0, 16)}`;
}
