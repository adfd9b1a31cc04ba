import type { EntityManager } from 'typeorm';

import { sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import { deleteRows, insertRows } from '../../../platform/db/write-rows';
import type { CivilDate } from '../../../shared/civil-date';
import type { InHouseUse } from './in-house-use.entity';
import { InHouseUseEntity } from './in-house-use.entity';
import { table } from '../../../platform/db/table';

/** How often something of a class was read on a day. */
export type InHouseCount = {
  readonly day: CivilDate;
  readonly classGroup: string | null;
  readonly count: number;
};

const uses = table(InHouseUseEntity, 'u');
const MOST_SHOWN = 100;
/** A year of days with eleven classes and one without. */
const MOST_COUNTS = 5_000;

/** Writes a reading. */
export async function insertUse(tx: EntityManager, use: Omit<InHouseUse, 'isSample'>): Promise<void> {
  await insertRows(tx, uses.name, [
    uses.write({
      id: use.id,
      copyId: use.copyId,
      branchId: use.branchId,
      classGroup: use.classGroup,
      materialType: use.materialType,
      usedOn: use.usedOn,
      usedAt: use.usedAt,
      recordedBy: use.recordedBy,
      isSample: false,
    }),
  ]);
}

/** Finds the last reading of a copy at a branch from an instant on. */
export async function lastUseSince(
  tx: EntityManager,
  { copyId, branchId, since }: { copyId: string; branchId: string; since: Date },
): Promise<InHouseUse | null> {
  return uses.first(
    tx,
    'WHERE u.copy_id = ? AND u.used_at >= ? AND u.branch_id = ? ORDER BY u.used_at DESC, u.id DESC LIMIT 1',
    [copyId, sqlInstant(since), branchId],
  );
}

/** Reads a reading by id. */
export async function readUse(tx: Pick<EntityManager, 'query'>, id: string): Promise<InHouseUse | null> {
  return uses.first(tx, 'WHERE u.id = ?', [id]);
}

/** Takes a reading back. */
export function deleteUse(tx: EntityManager, id: string): Promise<void> {
  return deleteRows(tx, 'in_house_use', 'id', [id]);
}

/** Lists the readings of a day at a branch, last first. */
export async function listInHouseUses(db: Database, branchId: string, day: CivilDate): Promise<InHouseUse[]> {
  return uses.list(
    db,
    `WHERE u.branch_id = ? AND u.used_on = ? ORDER BY u.used_at DESC, u.id DESC LIMIT ${MOST_SHOWN}`,
    [branchId, day],
  );
}

/** Counts readings by day and class; of one branch, or of all. */
export async function countUses(
  db: Database,
  { branchId, from, to }: { branchId: string | null; from: CivilDate; to: CivilDate },
): Promise<InHouseCount[]> {
  const sql = `SELECT u.used_on AS day, u.class_group, COUNT(*) AS total FROM in_house_use u WHERE ${branchId === null ? '' : 'u.branch_id = ? AND '}u.used_on BETWEEN ? AND ?
    GROUP BY u.used_on, u.class_group ORDER BY u.used_on, u.class_group LIMIT ${MOST_COUNTS}`;
  const rows = await db.query<{ day: string; class_group: string | null; total: number | string }>(sql, [
    ...(branchId === null ? [] : [branchId]),
    from,
    to,
  ]);
  return rows.map(({ day, class_group: classGroup, total }) => ({ day, classGroup, count: Number(total) }));
}

/** Finds the class of a title; null if it has none. */
export async function findClassNumber(tx: EntityManager, titleId: string): Promise<string | null> {
  const [title] = await tx.query<{ classNumber: string | null }[]>(
    'SELECT class_number AS classNumber FROM title WHERE id = ?',
    [titleId],
  );
  return title?.classNumber ?? null;
}
