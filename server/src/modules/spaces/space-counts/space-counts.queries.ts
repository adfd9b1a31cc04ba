import type { EntityManager } from 'typeorm';

import type { Database } from '../../../platform/db/database';
import { placeholders } from '../../../platform/db/placeholders';
import type { QueryRunner } from '../../../platform/db/table';
import { table } from '../../../platform/db/table';
import type { CountedHour } from './space-count.rules';
import type { SpaceCount } from './space-count.entity';
import { SpaceCountEntity } from './space-count.entity';

/** The table of counts of spaces. */
export const spaceCountTable = table(SpaceCountEntity, '');

/** Locks what was counted in some spaces at an hour. */
export function lockSpaceCounts(
  db: Database,
  tx: EntityManager,
  { spaceIds, day, hour }: CountedHour & { readonly spaceIds: readonly string[] },
): Promise<SpaceCount[]> {
  return spaceCountTable.list(
    tx,
    `WHERE space_id IN (${placeholders(spaceIds)}) AND counted_on = ? AND counted_hour = ? ORDER BY space_id${db.forUpdate}`,
    [...spaceIds, day, hour],
  );
}

/** Lists what was counted at a branch on a day, first hours first; a branch has some dozens of spaces. */
export function spaceCountsOfDay(
  db: QueryRunner,
  { branchId, day }: { readonly branchId: string; readonly day: string },
): Promise<SpaceCount[]> {
  return spaceCountTable.list(
    db,
    'WHERE branch_id = ? AND counted_on = ? ORDER BY counted_hour, space_id LIMIT 2400',
    [branchId, day],
  );
}
