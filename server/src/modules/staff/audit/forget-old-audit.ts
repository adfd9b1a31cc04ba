import type { StaffDeps } from '../deps';
import { forgetAuditBefore } from './audit-entries.queries';

/** Two years: a year of views may be asked about for another one. */
const KEPT_MS = 2 * 365 * 86_400_000;
const AT_ONCE = 1_000;

/** Removes lines older than two years; returns how many. */
export async function forgetOldAudit({ db, clock }: Pick<StaffDeps, 'db' | 'clock'>): Promise<number> {
  const before = new Date(clock.now().getTime() - KEPT_MS);
  let total = 0;
  for (let gone = AT_ONCE; gone === AT_ONCE; total += gone)
    gone = await forgetAuditBefore(db, before, AT_ONCE);
  return total;
}
