import type { EntityManager } from 'typeorm';

import { readInstant, sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import { deleteRows, insertRows } from '../../../platform/db/write-rows';
import type { CivilDate } from '../../../shared/civil-date';

/** One reading in the library. */
export type InHouseUse = {
  readonly id: string;
  readonly copyId: string;
  readonly branchId: string;
  readonly classGroup: string | null;
  readonly materialType: string;
  readonly usedOn: CivilDate;
  readonly usedAt: Date;
  readonly recordedBy: string;
};

/** How often something of a class was read on a day. */
export type InHouseCount = {
  readonly day: CivilDate;
  readonly classGroup: string | null;
  readonly count: number;
};

type Row = {
  id: string;
  copy_id: string;
  branch_id: string;
  class_group: string | null;
  material_type: string;
  used_on: string;
  used_at: Date | string;
  recorded_by: string;
};

const COLUMNS =
  'u.id, u.copy_id, u.branch_id, u.class_group, u.material_type, u.used_on, u.used_at, u.recorded_by';
const MOST_SHOWN = 100;
/** A year of days with eleven classes and one without. */
const MOST_COUNTS = 5_000;

/** Writes a reading. */
export async function insertUse(tx: EntityManager, use: InHouseUse): Promise<void> {
  await insertRows(tx, 'in_house_use', [
    {
      id: use.id,
      copy_id: use.copyId,
      branch_id: use.branchId,
      class_group: use.classGroup,
      material_type: use.materialType,
      used_on: use.usedOn,
      used_at: sqlInstant(use.usedAt),
      recorded_by: use.recordedBy,
      is_sample: 0,
    },
  ]);
}

/** Finds the last reading of a copy at a branch from an instant on. */
export async function lastUseSince(
  tx: EntityManager,
  { copyId, branchId, since }: { copyId: string; branchId: string; since: Date },
): Promise<InHouseUse | null> {
  const [row] = await tx.query<Row[]>(
    `SELECT ${COLUMNS} FROM in_house_use u WHERE u.copy_id = ? AND u.used_at >= ? AND u.branch_id = ? ORDER BY u.used_at DESC, u.id DESC LIMIT 1`,
    [copyId, sqlInstant(since), branchId],
  );
  return row ? toUse(row) : null;
}

/** Reads a reading by id. */
export async function readUse(tx: Pick<EntityManager, 'query'>, id: string): Promise<InHouseUse | null> {
  const [row] = await tx.query<Row[]>(`SELECT ${COLUMNS} FROM in_house_use u WHERE u.id = ?`, [id]);
  return row ? toUse(row) : null;
}

/** Takes a reading back. */
export function deleteUse(tx: EntityManager, id: string): Promise<void> {
  return deleteRows(tx, 'in_house_use', 'id', [id]);
}

/** Lists the readings of a day at a branch, last first. */
export async function listInHouseUses(db: Database, branchId: string, day: CivilDate): Promise<InHouseUse[]> {
  const rows = await db.query<Row>(
    `SELECT ${COLUMNS} FROM in_house_use u WHERE u.branch_id = ? AND u.used_on = ? ORDER BY u.used_at DESC, u.id DESC LIMIT ${MOST_SHOWN}`,
    [branchId, day],
  );
  return rows.map(toUse);
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

function toUse(row: Row): InHouseUse {
  return {
    id: row.id,
    copyId: row.copy_id,
    branchId: row.branch_id,
    classGroup: row.class_group,
    materialType: row.material_type,
    usedOn: row.used_on,
    usedAt: readInstant(row.used_at),
    recordedBy: row.recorded_by,
  };
}
