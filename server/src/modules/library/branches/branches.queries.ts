import type { EntityManager } from 'typeorm';

import type { Database } from '../../../platform/db/database';
import { mapSelection } from '../../../platform/db/map-selection';
import { placeholders } from '../../../platform/db/placeholders';
import { table } from '../../../platform/db/table';
import { withTexts } from '../../../platform/db/texts';
import { defineLoader, groupBy, indexBy } from '../../../platform/graphql/loader';
import { toCoordinates } from './branch.rules';
import { BranchEntity, OpeningSpanEntity, ShelvingLocationEntity } from './branch.entity';
import type { Branch, BranchSpan, ShelvingLocation } from './branch.entity';

const branches = mapSelection(table(BranchEntity, '', { nodeType: 'Branch' } as const), (row): Branch => ({
  ...withTexts(row, 'name', 'note'),
  coordinates: toCoordinates(row),
}));
const spans = table(OpeningSpanEntity);
const locations = mapSelection(
  table(ShelvingLocationEntity, '', { nodeType: 'ShelvingLocation' } as const),
  (row): ShelvingLocation => withTexts(row, 'name'),
);
const MOST_BRANCHES = 500;

/** Lists all branches in their order; a city library has a handful. */
export function allBranches(db: Database): Promise<Branch[]> {
  return branches.list(db, 'ORDER BY position, id LIMIT 200', []);
}

/** Lists the ids of all branches, or of the one that is asked for, if there is such a one. */
export async function listBranchIds(tx: EntityManager, branchId: string | null): Promise<string[]> {
  const rows = await tx.query<{ id: string }[]>(`SELECT id FROM branch ORDER BY id LIMIT ${MOST_BRANCHES}`);
  return rows.map(({ id }) => id).filter((id) => branchId === null || id === branchId);
}

/** Tells whether a branch exists. */
export async function isBranch(tx: Pick<EntityManager, 'query'>, id: string): Promise<boolean> {
  return (await tx.query<unknown[]>('SELECT id FROM branch WHERE id = ?', [id])).length > 0;
}

/** Branches by id. */
export const branchById = defineLoader<string, Branch | null>('branchById', async ({ db }, ids) => {
  const found = await branches.list(db, `WHERE id IN (${placeholders(ids)})`, ids);
  return indexBy(ids, found, (branch) => branch.id);
});

/** Opening hours by branch, in the order of the week. */
export const openingSpansByBranch = defineLoader<string, BranchSpan[]>(
  'openingSpansByBranch',
  async ({ db }, ids) => {
    const found = await spans.list(
      db,
      `WHERE branch_id IN (${placeholders(ids)}) ORDER BY weekday, opens`,
      ids,
    );
    return groupBy(ids, found, (span) => span.branchId);
  },
);

/** Shelving locations by branch, in the order of their codes. */
export const shelvingLocationsByBranch = defineLoader<string, ShelvingLocation[]>(
  'shelvingLocationsByBranch',
  async ({ db }, ids) => {
    const found = await locations.list(db, `WHERE branch_id IN (${placeholders(ids)}) ORDER BY code`, ids);
    return groupBy(ids, found, (location) => location.branchId);
  },
);

/** Shelving locations by id. */
export const shelvingLocationById = defineLoader<string, ShelvingLocation | null>(
  'shelvingLocationById',
  async ({ db }, ids) => {
    const found = await locations.list(db, `WHERE id IN (${placeholders(ids)})`, ids);
    return indexBy(ids, found, (location) => location.id);
  },
);
