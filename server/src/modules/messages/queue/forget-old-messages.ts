import { ok } from '../../../shared/result';
import { forgetMessagesBefore } from './messages.queries';
import type { MessageDeps } from '../deps';

/**
 * As long as what a person read is kept for claims: a message that named a hold must not outlive the link
 * between them.
 */
const DAYS_KEPT = 30;
const DAY_MS = 86_400_000;
const AT_ONCE = 500;

/** Removes messages of more than 30 days ago, whatever became of them. Safe to repeat; returns how many. */
export async function forgetOldMessages({ db, clock }: Pick<MessageDeps, 'db' | 'clock'>): Promise<number> {
  const now = clock.now();
  const before = new Date(now.getTime() - DAYS_KEPT * DAY_MS);
  let forgotten = 0;
  for (let count = AT_ONCE; count === AT_ONCE; forgotten += count) {
    const result = await db.transaction(async (tx) =>
      ok(await forgetMessagesBefore(tx, { before, now, limit: AT_ONCE })),
    );
    count = result.ok ? result.value : 0;
  }
  return forgotten;
}
