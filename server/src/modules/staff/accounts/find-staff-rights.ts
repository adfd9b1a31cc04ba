import type { HeldRights } from '../../../platform/auth/rights';
import type { Database } from '../../../platform/db/database';
import { combineGrants } from '../roles/grants.rules';
import { activeStaff, toGrants } from './staff-members.queries';

/** Finds what a colleague may do now, and where; null for who has left. */
export async function findStaffRights(db: Database, staffId: string): Promise<HeldRights | null> {
  const [staff] = await activeStaff(db, [staffId]);
  return staff === undefined ? null : combineGrants(toGrants(staff));
}
