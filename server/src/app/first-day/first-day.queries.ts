import type { EntityManager } from 'typeorm';

import type { Database } from '../../platform/db/database';
import { SettingEntity } from '../../platform/db/setting';
import { table } from '../../platform/db/table';

const settings = table(SettingEntity);

/** What a new library has so far. */
export type FirstDayCounts = {
  readonly openBranches: number;
  readonly shelves: number;
  readonly colleagues: number;
  readonly titles: number;
  readonly members: number;
  readonly loans: number;
};

const COUNTS = `SELECT
  (SELECT COUNT(DISTINCT branch_id) FROM opening_span) AS openBranches,
  (SELECT COUNT(*) FROM shelving_location) AS shelves,
  (SELECT COUNT(*) FROM staff_member WHERE is_active = 1) AS colleagues,
  (SELECT COUNT(*) FROM (SELECT 1 FROM title LIMIT 1) AS some) AS titles,
  (SELECT COUNT(*) FROM (SELECT 1 FROM member LIMIT 1) AS some) AS members,
  (SELECT COUNT(*) FROM (SELECT 1 FROM loan LIMIT 1) AS some) AS loans`;

/** Counts what a new library has, in one statement; of what grows large only whether there is any. */
export async function countFirstDay(db: Database): Promise<FirstDayCounts> {
  const [row] = await db.query<Record<keyof FirstDayCounts, number | string>>(COUNTS);
  const of = (name: keyof FirstDayCounts): number => Number(row?.[name] ?? 0);
  return {
    openBranches: of('openBranches'),
    shelves: of('shelves'),
    colleagues: of('colleagues'),
    titles: of('titles'),
    members: of('members'),
    loans: of('loans'),
  };
}

/** Reads a setting that is there and locks it until the unit ends. */
export async function lockSetting(db: Database, tx: EntityManager, name: string): Promise<string | null> {
  const setting = await settings.first(tx, `WHERE name = ?${db.forUpdate}`, [name]);
  return setting?.value ?? null;
}
