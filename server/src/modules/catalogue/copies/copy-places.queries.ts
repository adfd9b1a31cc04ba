import type { EntityManager } from 'typeorm';

import { placeholders } from '../../../platform/db/placeholders';

/** Finds which of some branches exist. */
export async function findBranches(tx: EntityManager, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const distinct = [...new Set(ids)];
  if (distinct.length === 0) return new Set();
  const found = await tx.query<{ id: string }[]>(
    `SELECT id FROM branch WHERE id IN (${placeholders(distinct)})`,
    distinct,
  );
  return new Set(found.map(({ id }) => id));
}

/** Finds the branches in which some shelves are, by shelf. */
export async function findBranchesOfShelves(
  tx: EntityManager,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const distinct = [...new Set(ids)];
  if (distinct.length === 0) return new Map();
  const shelves = await tx.query<{ id: string; branchId: string }[]>(
    `SELECT id, branch_id AS branchId FROM shelving_location WHERE id IN (${placeholders(distinct)})`,
    distinct,
  );
  return new Map(shelves.map(({ id, branchId }) => [id, branchId]));
}

/** What a branch is called. */
export type BranchName = { readonly id: string; readonly code: string; readonly name: string };

/** Lists the codes and names of all branches. */
export function listBranchNames(tx: EntityManager): Promise<BranchName[]> {
  return tx.query<BranchName[]>('SELECT id, code, name_id AS name FROM branch');
}

/** Lists the codes and names of all shelves, with their branches. */
export function listShelfNames(tx: EntityManager): Promise<(BranchName & { readonly branchId: string })[]> {
  return tx.query<(BranchName & { readonly branchId: string })[]>(
    'SELECT id, branch_id AS branchId, code, name_id AS name FROM shelving_location',
  );
}
