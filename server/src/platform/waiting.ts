import type { Permission } from './auth/permission.terms';
import type { Database } from './db/database';

/** What a count of waiting things is asked for. */
export type WaitingRequest = {
  readonly db: Database;
  readonly now: Date;
  /** The branch somebody works for; null for all. */
  readonly branchId: string | null;
  /** The branches at which they hold the permission; null for every one. */
  readonly heldAt: readonly string[] | null;
};

/**
 * What a module counts of what waits for staff, for whoever holds a permission. `isOfBranch` says that it
 * counts at the branch asked for, so that the permission must be held there.
 */
export type WaitingCounter = {
  readonly permission: Permission;
  readonly isOfBranch?: true;
  /** Permissions that some of its numbers need beside, by their names: who has them not is not told those. */
  readonly alsoNeeds?: Readonly<Record<string, Permission>>;
  readonly count: (request: WaitingRequest) => Promise<Readonly<Record<string, number>>>;
};
