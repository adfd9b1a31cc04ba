import type { EntityManager } from 'typeorm';

import { placeholders } from '../../../platform/db/placeholders';
import { sqlInstant } from '../../../platform/db/columns';
import type { QueryRunner } from '../../../platform/db/table';
import { table } from '../../../platform/db/table';
import { insertRows, replaceRows, updateRow } from '../../../platform/db/write-rows';
import { defineLoader, groupBy } from '../../../platform/graphql/loader';
import type { CivilDate } from '../../../shared/civil-date';
import type { DevelopmentGoal, DevelopmentPlan } from './plan.entity';
import { DevelopmentGoalEntity, DevelopmentPlanEntity } from './plan.entity';

/** How many goals a plan has at most. */
export const MOST_GOALS = 20;

const plans = table(DevelopmentPlanEntity, 'p');
const goals = table(DevelopmentGoalEntity, 'g');

/** Plans of people, the latest year first. */
export const plansByStaff = defineLoader<string, DevelopmentPlan[]>('plansByStaff', async ({ db }, ids) => {
  const found = await plans.list(
    db,
    `WHERE p.staff_id IN (${placeholders(ids)}) ORDER BY p.staff_id, p.year DESC`,
    ids,
  );
  return groupBy(ids, found, ({ staffId }) => staffId);
});

/** Goals by plan, in their order. */
export const goalsByPlan = defineLoader<string, DevelopmentGoal[]>('goalsByPlan', async ({ db }, ids) =>
  groupBy(ids, await listGoals(db, ids), ({ planId }) => planId),
);

/** Lists the goals of some plans, in their order. */
export function listGoals(db: QueryRunner, planIds: readonly string[]): Promise<DevelopmentGoal[]> {
  return goals.list(
    db,
    `WHERE g.plan_id IN (${placeholders(planIds)}) ORDER BY g.plan_id, g.position, g.id`,
    planIds,
  );
}

/** Finds the plan of somebody for a year. */
export function findPlan(
  db: QueryRunner,
  { staffId, year }: { readonly staffId: string; readonly year: number },
): Promise<DevelopmentPlan | null> {
  return plans.first(db, 'WHERE p.staff_id = ? AND p.year = ?', [staffId, year]);
}

/** Writes a new plan. */
export async function insertPlan(tx: EntityManager, row: DevelopmentPlan): Promise<void> {
  await insertRows(tx, plans.name, [plans.write(row)]);
}

/** Changes a plan. */
export async function changePlan(
  tx: EntityManager,
  id: string,
  changes: Partial<DevelopmentPlan>,
): Promise<void> {
  await updateRow(tx, plans.name, id, plans.write(changes));
}

/** Takes back what others than the lead agreed to as such, in plans of a year and later ones. */
export async function takeBackLeadAgreement(
  tx: EntityManager,
  {
    staffId,
    leadId,
    fromYear,
    now,
  }: {
    readonly staffId: string;
    readonly leadId: string | null;
    readonly fromYear: number;
    readonly now: Date;
  },
): Promise<void> {
  await tx.query(
    `UPDATE development_plan SET lead_agreed_version = NULL, lead_agreed_on = NULL, lead_agreed_by = NULL,
       updated_at = ?, version = version + 1
     WHERE staff_id = ? AND year >= ? AND lead_agreed_version IS NOT NULL AND lead_agreed_by <> ?`,
    [sqlInstant(now), staffId, fromYear, leadId ?? ''],
  );
}

/** Replaces the goals of a plan. */
export async function replaceGoals(
  tx: EntityManager,
  planId: string,
  rows: readonly DevelopmentGoal[],
): Promise<void> {
  await replaceRows(tx, goals, { column: 'plan_id', id: planId }, rows);
}

/** Erases plans of years before one, and those of accounts closed on or before a day; their goals go along. */
export async function eraseOldPlans(
  tx: EntityManager,
  { yearsBefore, closedUntil }: { readonly yearsBefore: number; readonly closedUntil: CivilDate },
): Promise<void> {
  await tx.query(
    'DELETE FROM development_plan WHERE year < ? OR staff_id IN (SELECT staff_id FROM staff_profile WHERE closed_on <= ?)',
    [yearsBefore, closedUntil],
  );
}
