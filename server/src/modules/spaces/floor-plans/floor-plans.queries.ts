import type { EntityManager } from 'typeorm';

import type { Database } from '../../../platform/db/database';
import { mapSelection } from '../../../platform/db/map-selection';
import { placeholders } from '../../../platform/db/placeholders';
import { table } from '../../../platform/db/table';
import { withTexts } from '../../../platform/db/texts';
import { deleteRows } from '../../../platform/db/write-rows';
import { defineLoader, groupBy, indexBy } from '../../../platform/graphql/loader';
import type { FloorPlan, FloorPlanElement } from './floor-plan.entity';
import { FloorPlanElementEntity, FloorPlanEntity } from './floor-plan.entity';

/** The table of floor plans, for writing. */
export const floorPlanTable = table(FloorPlanEntity, '', { nodeType: 'FloorPlan' } as const);
/** The table of what they draw, for writing. */
export const planElementTable = table(FloorPlanElementEntity);
const plans = mapSelection(floorPlanTable, (row): FloorPlan => withTexts(row, 'name'));
const elements = mapSelection(planElementTable, (row): FloorPlanElement => withTexts(row, 'label'));

/** Floor plans by id. */
export const floorPlanById = defineLoader<string, FloorPlan | null>('floorPlanById', async ({ db }, ids) => {
  const found = await plans.list(db, `WHERE id IN (${placeholders(ids)})`, ids);
  return indexBy(ids, found, (plan) => plan.id);
});

/** Floor plans by branch, in their order; those that are not shown yet too. */
export const floorPlansByBranch = defineLoader<string, FloorPlan[]>(
  'floorPlansByBranch',
  async ({ db }, ids) => {
    const found = await plans.list(
      db,
      `WHERE branch_id IN (${placeholders(ids)}) ORDER BY position, id LIMIT 500`,
      ids,
    );
    return groupBy(ids, found, (plan) => plan.branchId);
  },
);

/** What floor plans draw, rooms first so that seats lie above them. */
export const elementsByPlan = defineLoader<string, FloorPlanElement[]>(
  'elementsByPlan',
  async ({ db }, ids) => {
    const found = await elements.list(
      db,
      `WHERE plan_id IN (${placeholders(ids)}) ORDER BY CASE kind WHEN 'SPACE' THEN 0 WHEN 'WALL' THEN 1 ELSE 2 END, y, x, id LIMIT 5000`,
      ids,
    );
    return groupBy(ids, found, (element) => element.planId);
  },
);

/** Shelves that public floor plans of branches draw, by branch. */
export const shelvesByBranch = defineLoader<string, (FloorPlanElement & { branchId: string })[]>(
  'shelvesByBranch',
  async ({ db }, ids) => {
    const shown = (await plans.list(
      db,
      `WHERE is_public = 1 AND branch_id IN (${placeholders(ids)}) ORDER BY position, id LIMIT 500`,
      ids,
    )) as readonly FloorPlan[];
    if (shown.length === 0) return ids.map(() => []);
    const branchOf = new Map(shown.map(({ id, branchId }) => [id, branchId]));
    const shelves = await elements.list(
      db,
      `WHERE kind = 'SHELF' AND plan_id IN (${placeholders(shown)}) ORDER BY id LIMIT 5000`,
      shown.map(({ id }) => id),
    );
    return groupBy(
      ids,
      shelves.map((shelf) => ({ ...shelf, branchId: branchOf.get(shelf.planId) ?? '' })),
      ({ branchId }) => branchId,
    );
  },
);

/** Locks a floor plan until the unit ends. */
export async function lockFloorPlan(db: Database, tx: EntityManager, id: string): Promise<FloorPlan | null> {
  const [found] = await plans.list(tx, `WHERE id = ?${db.forUpdate}`, [id]);
  return found ?? null;
}

/** How many floor plans a branch has. */
export async function countFloorPlans(tx: EntityManager, branchId: string): Promise<number> {
  const [row] = await tx.query<{ n: number | string }[]>(
    'SELECT COUNT(*) AS n FROM floor_plan WHERE branch_id = ?',
    [branchId],
  );
  return Number(row?.n ?? 0);
}

/** The ids of all elements of a floor plan. */
export async function readElementIds(tx: EntityManager, planId: string): Promise<ReadonlySet<string>> {
  const rows = await tx.query<{ id: string }[]>(
    'SELECT id FROM floor_plan_element WHERE plan_id = ? LIMIT 2000',
    [planId],
  );
  return new Set(rows.map(({ id }) => id));
}

/** Which of some things of a branch there are: spaces, items and shelving locations by their ids. */
export async function readIdsOfBranch(
  tx: EntityManager,
  branchId: string,
  wanted: {
    readonly space: readonly string[];
    readonly space_item: readonly string[];
    readonly shelving_location: readonly string[];
  },
): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (const [name, ids] of Object.entries(wanted)) {
    if (ids.length === 0) continue;
    const rows = await tx.query<{ id: string }[]>(
      `SELECT id FROM ${name} WHERE branch_id = ? AND id IN (${placeholders(ids)})`,
      [branchId, ...ids],
    );
    for (const { id } of rows) found.add(id);
  }
  return found;
}

/** Takes elements out of a floor plan. */
export async function deleteElements(tx: EntityManager, ids: readonly string[]): Promise<void> {
  await deleteRows(tx, planElementTable.name, 'id', ids);
}

/** Takes a floor plan away with all that it draws. */
export async function deleteFloorPlan(tx: EntityManager, id: string): Promise<void> {
  await tx.query('DELETE FROM floor_plan_element WHERE plan_id = ?', [id]);
  await tx.query('DELETE FROM floor_plan WHERE id = ?', [id]);
}
