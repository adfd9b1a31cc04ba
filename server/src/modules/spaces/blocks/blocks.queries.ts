import type { EntityManager } from 'typeorm';

import { sqlInstant } from '../../../platform/db/columns';
import { placeholders } from '../../../platform/db/placeholders';
import type { Database } from '../../../platform/db/database';
import type { QueryRunner } from '../../../platform/db/table';
import { table } from '../../../platform/db/table';
import { defineLoader, indexBy } from '../../../platform/graphql/loader';
import type { SpaceBlock } from './space-block.entity';
import { SpaceBlockEntity } from './space-block.entity';

/** The table of blocks. */
export const blockTable = table(SpaceBlockEntity, 'k', { nodeType: 'SpaceBlock' } as const);

/** Blocks by id. */
export const blockById = defineLoader<string, SpaceBlock | null>('spaceBlockById', async ({ db }, ids) => {
  const rows = await blockTable.list(db, `WHERE k.id IN (${placeholders(ids)})`, ids);
  return indexBy(ids, rows, (block) => block.id);
});

/** Locks a block. */
export function lockBlock(db: Database, tx: EntityManager, id: string): Promise<SpaceBlock | null> {
  return blockTable.first(tx, `WHERE k.id = ?${db.forUpdate}`, [id]);
}

/** Finds of which space a block is. */
export function readBlock(tx: QueryRunner, id: string): Promise<SpaceBlock | null> {
  return blockTable.first(tx, 'WHERE k.id = ?', [id]);
}

/** Lists the blocks of a branch that hold at some time, first ones first. */
export function blocksOfBranch(
  db: QueryRunner,
  { branchId, from, to }: { readonly branchId: string; readonly from: Date; readonly to: Date },
): Promise<SpaceBlock[]> {
  return blockTable.list(
    db,
    'WHERE k.branch_id = ? AND k.ends_at > ? AND k.starts_at < ? AND k.lifted_at IS NULL ORDER BY k.starts_at, k.id LIMIT 1000',
    [branchId, sqlInstant(from), sqlInstant(to)],
  );
}
