import type { Permission } from '../../../platform/auth/permission.terms';

/** Stands for all branches where an assignment names one. */
export const ALL_BRANCHES = '*';

/** A role at a branch, or at all of them. */
export type Assignment = { readonly roleCode: string; readonly branchId: string };

/** What an assignment gives: the permissions of its role at its branch. */
export type Grant = { readonly permissions: readonly Permission[]; readonly branchId: string };

/** Everything somebody may do; a permission that is not limited holds everywhere. */
export type Rights = {
  readonly permissions: ReadonlySet<Permission>;
  readonly limitedTo: ReadonlyMap<Permission, ReadonlySet<string>>;
};

/** Adds up what several roles at several branches give. */
export function combineGrants(grants: readonly Grant[]): Rights {
  const permissions = new Set(grants.flatMap((grant) => grant.permissions));
  const unlimited = new Set(
    grants.filter(({ branchId }) => branchId === ALL_BRANCHES).flatMap((grant) => grant.permissions),
  );
  const limitedTo = new Map(
    [...permissions]
      .filter((permission) => !unlimited.has(permission))
      .map((permission) => [permission, branchesWith(grants, permission)]),
  );
  return { permissions, limitedTo };
}

/** Returns the first permission in `grants` that the granter does not hold at that branch, or null. */
export function firstUngrantable(
  { permissions, limitedTo }: Rights,
  grants: readonly Grant[],
): Permission | null {
  for (const { permissions: given, branchId } of grants) {
    const lacking = given.find((permission) => {
      const limit = limitedTo.get(permission);
      return !permissions.has(permission) || (limit !== undefined && !limit.has(branchId));
    });
    if (lacking !== undefined) return lacking;
  }
  return null;
}

function branchesWith(grants: readonly Grant[], permission: Permission): Set<string> {
  return new Set(
    grants.filter((grant) => grant.permissions.includes(permission)).map(({ branchId }) => branchId),
  );
}
