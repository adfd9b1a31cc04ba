import { ok } from '../../../../shared/result';
import { removeCodesBefore } from '../../data/member-codes';
import type { MemberDeps } from '../member-deps';

/** Longer than any code lives. */
const KEPT_MS = 7 * 24 * 3_600_000;

/** Removes codes of more than a week ago; returns how many. */
export async function forgetCodes({ db, clock }: Pick<MemberDeps, 'db' | 'clock'>): Promise<number> {
  const removed = await db.transaction(async (tx) =>
    ok(await removeCodesBefore(tx, new Date(clock.now().getTime() - KEPT_MS))),
  );
  return removed.ok ? removed.value : 0;
}
