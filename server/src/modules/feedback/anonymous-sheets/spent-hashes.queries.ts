import type { EntityManager } from 'typeorm';

import { isUniqueViolation } from '../../../platform/db/database-errors';
import type { QueryRunner } from '../../../platform/db/table';
import { insertRows } from '../../../platform/db/write-rows';

/** The tables of what was spent; they hold hashes and nothing else, so that no sheet leads to what spent it. */
type SpentTable = 'satisfaction_spent' | 'survey_spent';

/** Spends a hash: the first insert wins; false when it was spent before. */
export async function spend(tx: EntityManager, table: SpentTable, hash: string): Promise<boolean> {
  try {
    await insertRows(tx, table, [{ hash }]);
    return true;
  } catch (error) {
    if (isUniqueViolation(error)) return false;
    throw error;
  }
}

/** Tells whether a hash is spent. */
export async function isSpent(db: QueryRunner, table: SpentTable, hash: string): Promise<boolean> {
  const rows = (await db.query(`SELECT hash FROM ${table} WHERE hash = ?`, [hash])) as readonly unknown[];
  return rows.length > 0;
}
