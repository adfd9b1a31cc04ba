import type { Permission } from '../../../platform/auth/permission.terms';
import { branchesToList, otherBranch } from '../../../platform/graphql/branch-access';
import type { Context } from '../../../platform/graphql/context';
import { areOfOtherBranches } from './message-lists.queries';

/**
 * Tells whether letters are of branches at which the caller holds a permission. A letter belongs to the home branch of
 * its member, as the lists have it; one to a guest belongs to none and is for everybody.
 */
export async function areLettersHeld(
  { db, actor }: Pick<Context, 'db' | 'actor'>,
  permission: Permission,
  ids: readonly string[],
): Promise<boolean> {
  const heldAt = branchesToList(actor, permission);
  return heldAt === null || ids.length === 0 || !(await areOfOtherBranches(db, ids, heldAt));
}

/** Throws FORBIDDEN for letters of a branch at which the caller may not send any. */
export async function assertLettersHeld(
  context: Pick<Context, 'db' | 'actor'>,
  ids: readonly string[],
): Promise<void> {
  if (!(await areLettersHeld(context, 'messages.send', ids))) throw otherBranch();
}
