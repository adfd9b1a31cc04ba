import type { Permission } from './auth/permission.terms';
import { readInstantIfAny } from './db/columns';
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

/** How many wait, and since when the first of them does; null while nobody does. */
export type WaitingQueue = { readonly count: number; readonly since: Date | null };

/** What a statement returns of a queue: `COUNT(*)` and the first of its instants. */
export type WaitingRow = { readonly total: number | string; readonly since: Date | string | null };

/** Reads a queue from the row of its statement. */
export function toWaitingQueue(row: Partial<WaitingRow> | undefined): WaitingQueue {
  return { count: Number(row?.total ?? 0), since: readInstantIfAny(row?.since) };
}

/**
 * What a module counts of what waits for staff, for whoever holds a permission. `isOfBranch` says that it
 * counts at the branch asked for, so that the permission must be held there.
 */
export type WaitingCounter = {
  readonly permission: Permission;
  readonly isOfBranch?: true;
  /** Permissions that some of its numbers need beside, by their names: who has them not is not told those. */
  readonly alsoNeeds?: Readonly<Record<string, Permission>>;
  /** Each number under its name; a queue of which it is known how old it is says that beside. */
  readonly count: (request: WaitingRequest) => Promise<Readonly<Record<string, number | WaitingQueue>>>;
};
