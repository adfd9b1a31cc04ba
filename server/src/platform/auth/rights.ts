import type { Actor } from './actor';
import type { Permission } from './permission.terms';

/** Staff, with what they may do. */
export type StaffActor = Extract<Actor, { kind: 'staff' }>;

/** What somebody may do, and where. */
export type HeldRights = Pick<StaffActor, 'permissions' | 'limitedTo'>;

/** What any staff member may do: about themselves, or even without a second factor yet. */
type AnyStaff = 'own' | 'enrol';

/** What a field asks of staff: a permission, or only to be staff. */
export type StaffRight = Permission | AnyStaff;

/** Tells whether a right is one that every staff member has. */
export function isAnyStaff(right: StaffRight): right is AnyStaff {
  return right === 'own' || right === 'enrol';
}

/** What an `at` says instead of a place when a right must hold at every branch. */
export const EVERYWHERE = 'everywhere';

/**
 * Tells whether staff hold a permission at a branch; without a branch, whether they hold it at every branch.
 */
export function holdsAt(
  { permissions, limitedTo }: HeldRights,
  permission: Permission,
  branchId: string | null,
): boolean {
  if (!permissions.has(permission)) return false;
  const branches = limitedTo?.get(permission);
  return branches === undefined || (branchId !== null && branches.has(branchId));
}

/** Returns the branches at which somebody holds a permission; null when it is not limited to some. */
export function heldBranches({ limitedTo }: HeldRights, permission: Permission): readonly string[] | null {
  const branches = limitedTo?.get(permission);
  return branches === undefined ? null : [...branches];
}

/**
 * Returns the branch that a sum is about: the one that is named, else the only one at which somebody holds the
 * permission; null for all branches. Whether they may have it is for `holdsAt` to say.
 */
export function branchMeant(
  rights: HeldRights,
  permission: Permission,
  named: string | null | undefined,
): string | null {
  if (named != null) return named;
  const held = heldBranches(rights, permission);
  return held?.length === 1 ? (held[0] ?? null) : null;
}
