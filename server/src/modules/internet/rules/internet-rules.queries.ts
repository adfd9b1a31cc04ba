import type { EntityManager } from 'typeorm';

import { table } from '../../../platform/db/table';
import type { QueryRunner } from '../../../platform/db/table';
import { insertRows, updateRow } from '../../../platform/db/write-rows';
import type { InternetRuleRow } from './internet-rule.entity';
import { InternetRuleEntity } from './internet-rule.entity';

const cells = table(InternetRuleEntity);
/** A matrix of a city library has some dozens of rows. */
const MOST_RULES = 5_000;

/** Reads the whole matrix. */
export function listInternetRules(db: QueryRunner): Promise<InternetRuleRow[]> {
  return cells.list(db, `ORDER BY name, branch_id, category_code, age_band LIMIT ${MOST_RULES}`, []);
}

/** Writes a new row. A second row of a cell violates UNIQUE. */
export async function insertInternetRule(tx: EntityManager, row: InternetRuleRow): Promise<void> {
  await insertRows(tx, cells.name, [cells.write(row)]);
}

/** Gives a row another value. */
export async function changeInternetRule(
  tx: EntityManager,
  id: string,
  changes: Pick<InternetRuleRow, 'value' | 'updatedAt' | 'changedBy'>,
): Promise<void> {
  await updateRow(tx, cells.name, id, cells.write(changes));
}

/** Removes a row: its cell inherits again. */
export async function deleteInternetRule(tx: EntityManager, id: string): Promise<void> {
  await tx.query('DELETE FROM internet_rule WHERE id = ?', [id]);
}

/** Tells which of some branches and categories exist. */
export async function findKnownCells(
  tx: EntityManager,
): Promise<{ readonly branches: ReadonlySet<string>; readonly categories: ReadonlySet<string> }> {
  const branches = await tx.query<{ id: string }[]>('SELECT id FROM branch LIMIT 500');
  const categories = await tx.query<{ code: string }[]>('SELECT code FROM member_category LIMIT 500');
  return {
    branches: new Set(branches.map(({ id }) => id)),
    categories: new Set(categories.map(({ code }) => code)),
  };
}
