import type { EntityManager } from 'typeorm';

import type { Database } from '../../platform/db/database';
import { mapSelection } from '../../platform/db/map-selection';
import { placeholders } from '../../platform/db/placeholders';
import type { QueryRunner } from '../../platform/db/table';
import { table } from '../../platform/db/table';
import { withTexts } from '../../platform/db/texts';
import { defineLoader, groupBy, indexBy } from '../../platform/graphql/loader';
import { SpaceEntity } from './space.entity';
import type { Space } from './space.entity';

/** The table of spaces, for writing. */
export const spaceTable = table(SpaceEntity, '', { nodeType: 'Space' } as const);
const spaces = mapSelection(spaceTable, (row): Space =>
  withTexts(row, 'name', 'directions', 'about', 'equipment', 'houseRules'),
);

/** Spaces by id, those that are no longer used too. */
export const spaceById = defineLoader<string, Space | null>('spaceById', async ({ db }, ids) => {
  const found = await spaces.list(db, `WHERE id IN (${placeholders(ids)})`, ids);
  return indexBy(ids, found, (space) => space.id);
});

/** Spaces in use by branch, in their order. */
export const spacesByBranch = defineLoader<string, Space[]>('spacesByBranch', async ({ db }, ids) => {
  const found = await spaces.list(
    db,
    `WHERE branch_id IN (${placeholders(ids)}) AND is_active = 1 ORDER BY position, id LIMIT 1000`,
    ids,
  );
  return groupBy(ids, found, (space) => space.branchId);
});

/** Lists the spaces of all branches in their order; a city library has some dozens. */
export function allSpaces(db: Database): Promise<Space[]> {
  return spaces.list(db, 'ORDER BY branch_id, position, id LIMIT 500', []);
}

/**
 * Locks spaces until the unit ends, ids ascending, so that nobody else fills them meanwhile; those that do
 * not exist are left out.
 */
export async function lockSpaces(db: Database, tx: EntityManager, ids: readonly string[]): Promise<Space[]> {
  const inOrder = [...new Set(ids)].sort();
  if (inOrder.length === 0) return [];
  return spaces.list(tx, `WHERE id IN (${placeholders(inOrder)}) ORDER BY id${db.forUpdate}`, inOrder);
}

/** The branch of a space; null when there is no such space. */
export async function branchOfSpace(tx: QueryRunner, id: string): Promise<string | null> {
  return (await spaceTable.pick('branchId').first(tx, 'WHERE id = ?', [id]))?.branchId ?? null;
}

/** Reads spaces without a lock; those that do not exist are left out. */
export async function readSpaces(db: QueryRunner, ids: readonly string[]): Promise<Space[]> {
  if (ids.length === 0) return [];
  return spaces.list(db, `WHERE id IN (${placeholders(ids)}) ORDER BY id`, ids);
}
