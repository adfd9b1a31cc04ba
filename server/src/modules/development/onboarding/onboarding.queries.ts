import type { EntityManager } from 'typeorm';

import type { Database } from '../../../platform/db/database';
import { placeholders } from '../../../platform/db/placeholders';
import type { QueryRunner } from '../../../platform/db/table';
import { table } from '../../../platform/db/table';
import { insertRows, updateRow } from '../../../platform/db/write-rows';
import { defineLoader, groupBy, indexBy } from '../../../platform/graphql/loader';
import type { CivilDate } from '../../../shared/civil-date';
import type { OnboardingItem, OnboardingStep } from './onboarding.entity';
import { OnboardingItemEntity, OnboardingStepEntity } from './onboarding.entity';

/** How many items there are at most, over all posts. */
export const MOST_ITEMS = 200;

const items = table(OnboardingItemEntity, 'i');
const steps = table(OnboardingStepEntity, 's');

/** Lists all items in their order, also those out of use. */
export function listItems(db: QueryRunner): Promise<OnboardingItem[]> {
  return items.list(db, `ORDER BY i.position, i.id LIMIT ${MOST_ITEMS}`, []);
}

/** Items by id. */
export const onboardingItemById = defineLoader<string, OnboardingItem | null>(
  'onboardingItemById',
  async ({ db }, ids) =>
    indexBy(ids, await items.list(db, `WHERE i.id IN (${placeholders(ids)})`, ids), ({ id }) => id),
);

/** What was given to people who joined, what is due first first. */
export const onboardingByStaff = defineLoader<string, OnboardingStep[]>(
  'onboardingByStaff',
  async ({ db }, ids) => {
    const found = await steps.list(
      db,
      `WHERE s.staff_id IN (${placeholders(ids)}) ORDER BY s.due_on, s.item_id`,
      ids,
    );
    return groupBy(ids, found, ({ staffId }) => staffId);
  },
);

/** Locks an item until the unit ends. */
export function lockItem(db: Database, tx: EntityManager, id: string): Promise<OnboardingItem | null> {
  return items.first(tx, `WHERE i.id = ?${db.forUpdate}`, [id]);
}

/** Writes a new item. */
export async function insertItem(tx: EntityManager, row: OnboardingItem): Promise<void> {
  await insertRows(tx, items.name, [items.write(row)]);
}

/** Changes an item. */
export async function changeItem(
  tx: EntityManager,
  id: string,
  changes: Partial<OnboardingItem>,
): Promise<void> {
  await updateRow(tx, items.name, id, items.write(changes));
}

/** Lists what somebody in a post is given and has not got yet. */
export function itemsToGive(
  tx: EntityManager,
  { staffId, postId }: { readonly staffId: string; readonly postId: string | null },
): Promise<OnboardingItem[]> {
  return items.list(
    tx,
    `WHERE i.is_active = 1 AND (i.post_id IS NULL OR i.post_id = ?)
     AND NOT EXISTS (SELECT 1 FROM onboarding_step s WHERE s.item_id = i.id AND s.staff_id = ?)
     ORDER BY i.position, i.id LIMIT ${MOST_ITEMS}`,
    [postId, staffId],
  );
}

/** Gives somebody items. */
export async function insertSteps(tx: EntityManager, rows: readonly OnboardingStep[]): Promise<void> {
  await insertRows(
    tx,
    steps.name,
    rows.map((row) => steps.write(row)),
  );
}

/** Finds what somebody was given. */
export function findStep(
  tx: EntityManager,
  { staffId, itemId }: { readonly staffId: string; readonly itemId: string },
): Promise<OnboardingStep | null> {
  return steps.first(tx, 'WHERE s.staff_id = ? AND s.item_id = ?', [staffId, itemId]);
}

/** Notes or takes back a tick. */
export async function changeStep(
  tx: EntityManager,
  { staffId, itemId }: { readonly staffId: string; readonly itemId: string },
  changes: Partial<OnboardingStep>,
): Promise<void> {
  const columns = steps.write(changes);
  await tx.query(
    `UPDATE onboarding_step SET ${Object.keys(columns)
      .map((name) => `${name} = ?`)
      .join(', ')} WHERE staff_id = ? AND item_id = ?`,
    [...Object.values(columns), staffId, itemId],
  );
}

/** Ticks what somebody was given to read once they confirmed that they have read it. */
export async function tickReading(
  tx: EntityManager,
  { staffId, sopId, today }: { readonly staffId: string; readonly sopId: string; readonly today: CivilDate },
): Promise<void> {
  await tx.query(
    `UPDATE onboarding_step SET done_on = ? WHERE staff_id = ? AND done_on IS NULL
     AND item_id IN (SELECT id FROM onboarding_item WHERE sop_id = ?)`,
    [today, staffId, sopId],
  );
}
