import type { Actor } from './actor';

/** Staff, with what they may do. */
export type StaffActor = Extract<Actor, { kind: 'staff' }>;

/** What an `at` says instead of a place when a right must hold at every branch. */
export const EVERYWHERE = 'everywhere';

/**
 * Tells whether staff hold a permission at a branch; without a branch, whether they hold it at every branch.
 */
export function holdsAt(
  { permissions, limitedTo }: Pick<StaffActor, 'permissions' | 'limitedTo'>,
  permission: string,
  branchId: string | null,
): boolean {
  if (!permissions.has(permission)) return false;
  const branches = limitedTo?.get(permission);
  return branches === undefined || (branchId !== null && branches.has(branchId));
}
