import type { EntityManager } from 'typeorm';

import { placeholders } from '../../../platform/db/placeholders';
import { defineLoader, indexBy } from '../../../platform/graphql/loader';
import type { RuleRow } from './rule-matrix.rules';

type Row = {
  readonly id: string;
  readonly branch_id: string;
  readonly category_code: string;
  readonly material_type: string;
  readonly name: string;
  readonly value: string;
};

const COLUMNS = 'id, branch_id, category_code, material_type, name, value';
/** A matrix of a city library has some dozens of rows. */
const MOST_RULES = 5_000;

/** Reads the whole matrix. */
export async function allRules(tx: Pick<EntityManager, 'query'>): Promise<RuleRow[]> {
  const rows = await tx.query<Row[]>(
    `SELECT ${COLUMNS} FROM circulation_rule ORDER BY name, branch_id, category_code, material_type LIMIT ${MOST_RULES}`,
  );
  return rows.map(toRule);
}

/** Rows of the matrix by id. */
export const ruleById = defineLoader<string, RuleRow | null>('ruleById', async ({ db }, ids) => {
  const rows = await db.query<Row>(
    `SELECT ${COLUMNS} FROM circulation_rule WHERE id IN (${placeholders(ids)})`,
    ids,
  );
  return indexBy(ids, rows.map(toRule), (row) => row.id);
});

function toRule(row: Row): RuleRow {
  return {
    id: row.id,
    branch: row.branch_id,
    category: row.category_code,
    materialType: row.material_type,
    name: row.name,
    value: row.value,
  };
}
