import { ok } from '../../../shared/result';
import { removeCodesBefore } from './member-codes.queries';
import type { MemberDeps } from '../deps';

/** Longer than any code lives. */
const KEPT_MS = 7 * 24 * 3_600_000;

/** Removes codes of more than a week ago; returns how many. */
export async function forgetCodes({ db, clock }: Pick<MemberDeps, 'db' | 'clock'>): Promise<number> {
  const removed = await db.transaction(async (tx) =>
    ok(await removeCodesBefore(tx, new Date(clock.now().getTime() - KEPT_MS))),
  );
  return removed.ok ? removed.value : 0;
}
