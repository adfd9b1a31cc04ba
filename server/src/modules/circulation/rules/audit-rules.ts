import type { EntityManager } from 'typeorm';

import { addAuditFacts } from '../../../platform/audit/audited-operation';
import { readCategoryNames } from './category-names.queries';
import type { RuleRow } from './rule-matrix.rules';
import { ANY } from './rule-matrix.rules';

type ChangedRules = {
  readonly before: readonly RuleRow[];
  readonly written: readonly RuleRow[];
  readonly removed: readonly RuleRow[];
};

/**
 * Tells the audit log which cells of the matrix changed: which rule, for which branch, class and material, what it said
 * before and what it says now. A cell that inherits says nothing of its own.
 */
export async function auditRules(
  tx: EntityManager,
  { before, written, removed }: ChangedRules,
): Promise<void> {
  const categories = await readCategoryNames(tx);
  const told = (row: RuleRow, after: string | null) => ({
    rule: row.name,
    branchId: row.branch === ANY ? null : row.branch,
    category:
      row.category === ANY ? null : (categories.get(row.category) ?? { id: row.category, en: row.category }),
    materialType: row.materialType === ANY ? null : row.materialType,
    before: before.find(({ id }) => id === row.id)?.value ?? null,
    after,
  });
  addAuditFacts({
    rules: [...written.map((row) => told(row, row.value)), ...removed.map((row) => told(row, null))],
  });
}
