import type { Permission } from '../../../platform/auth/permission.terms';
import type { HeldRights } from '../../../platform/auth/rights';
import { holdsAt } from '../../../platform/auth/rights';
import type { Database } from '../../../platform/db/database';
import { combineGrants } from '../roles/grants.rules';
import type { StaffMember } from './staff-members.queries';
import { activeStaff, toGrants } from './staff-members.queries';

/** Finds what a colleague may do now, and where; null for who has left. */
export async function findStaffRights(db: Database, staffId: string): Promise<HeldRights | null> {
  const [staff] = await activeStaff(db, [staffId]);
  return staff === undefined ? null : combineGrants(toGrants(staff));
}

/** Tells whether a colleague holds a permission at every branch. */
export function holdsEverywhere(staff: Pick<StaffMember, 'assignments'>, permission: Permission): boolean {
  return holdsAt(combineGrants(toGrants(staff)), permission, null);
}
