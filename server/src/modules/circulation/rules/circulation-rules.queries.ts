import type { EntityManager } from 'typeorm';

import { deleteRows, insertRows, updateRow } from '../../../platform/db/write-rows';
import { placeholders } from '../../../platform/db/placeholders';
import { defineLoader, indexBy } from '../../../platform/graphql/loader';
import type { RuleRow } from './rule-matrix.rules';
import { table } from '../../../platform/db/table';
import { CirculationRuleEntity } from './circulation-rule.entity';

const cells = table(CirculationRuleEntity);
const rules = cells.pick('id', 'branch', 'category', 'materialType', 'name', 'value');
/** A matrix of a city library has some dozens of rows. */
const MOST_RULES = 5_000;

/** Reads the whole matrix. */
export async function allRules(tx: Pick<EntityManager, 'query'>): Promise<RuleRow[]> {
  return rules.list(tx, `ORDER BY name, branch_id, category_code, material_type LIMIT ${MOST_RULES}`, []);
}

/** Rows of the matrix by id. */
export const ruleById = defineLoader<string, RuleRow | null>('ruleById', async ({ db }, ids) => {
  const rows = await rules.list(db, `WHERE id IN (${placeholders(ids)})`, ids);
  return indexBy(ids, rows, (row) => row.id);
});

/** When a row of the matrix was changed, and by whom. */
export type RuleStamp = { readonly updatedAt: Date; readonly changedBy: string };

/** Writes rows of the matrix. A second row of a cell violates UNIQUE. */
export async function insertRules(
  tx: EntityManager,
  rows: readonly RuleRow[],
  { updatedAt, changedBy }: RuleStamp,
): Promise<void> {
  await insertRows(
    tx,
    cells.name,
    rows.map(({ id, branch, category, materialType, name, value }) =>
      cells.write({ id, branch, category, materialType, name, value, updatedAt, changedBy }),
    ),
  );
}

/** Gives a row of the matrix another value. */
export async function updateRule(
  tx: EntityManager,
  { id, value }: Pick<RuleRow, 'id' | 'value'>,
  stamp: RuleStamp,
): Promise<void> {
  await updateRow(tx, cells.name, id, cells.write({ value, ...stamp }));
}

/** Removes rows of the matrix. */
export async function deleteRules(tx: EntityManager, ids: readonly string[]): Promise<void> {
  await deleteRows(tx, cells.name, 'id', ids);
}
