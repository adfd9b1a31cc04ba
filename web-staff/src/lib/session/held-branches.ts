import type { HeldBranchesQuery } from './HeldBranches.generated';
import type { Permission } from './session-context';

type Assignment = NonNullable<HeldBranchesQuery['viewer']['staff']>['assignments'][number];

/** Returns the branches at which roles give a permission; null when one of them gives it at all branches. */
export function heldBranches(
  assignments: readonly Assignment[],
  permission: Permission,
): readonly string[] | null {
  const places = assignments
    .filter(({ role }) => role.grantedPermissions.includes(permission))
    .map(({ branch }) => branch?.id ?? null);
  const named = places.filter((id) => id !== null);
  return named.length < places.length ? null : [...new Set(named)];
}
