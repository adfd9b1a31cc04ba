import { useQuery } from '@apollo/client/react';

import { heldBranches } from './held-branches';
import { HeldBranchesDocument } from './HeldBranches.generated';
import type { Permission } from './session-context';

/**
 * Returns the branches at which who is signed in holds a permission: null for all of them, undefined while it
 * is not known. Where it cannot be read the library decides by itself, so all are offered.
 */
export function useHeldBranches(permission: Permission): readonly string[] | null | undefined {
  // Accounts keep other fields of the same roles: neither may push the other out of the cache.
  const { data, error } = useQuery(HeldBranchesDocument, { fetchPolicy: 'no-cache' });
  if (data === undefined) return error === undefined ? undefined : null;
  return heldBranches(data.viewer.staff?.assignments ?? [], permission);
}
