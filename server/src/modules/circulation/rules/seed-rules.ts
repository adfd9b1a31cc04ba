import { sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import { readSetting, writeSetting } from '../../../platform/db/setting';
import { insertRows } from '../../../platform/db/write-rows';
import type { Clock } from '../../../shared/clock';
import type { NewId } from '../../../shared/id';
import { ok } from '../../../shared/result';
import { SEED_RULES } from './definitions/seed.rules';
import { markRulesChanged } from './policy-cache';

const SEEDED = 'circulation.rules-seeded';

/** Writes the rules every library starts with: once, so that a library that removes one keeps it removed. */
export async function writeSeedRules(deps: {
  readonly db: Database;
  readonly clock: Clock;
  readonly newId: NewId;
}): Promise<void> {
  if ((await readSetting(deps.db, SEEDED)) !== null) return;
  await deps.db.transaction(async (tx) => {
    const stamp = { changed_at: sqlInstant(deps.clock.now()), changed_by: 'system:rules' };
    const rows = SEED_RULES.map((rule) => ({
      id: deps.newId('rul', deps.clock.now()),
      branch_id: rule.branch,
      category_code: rule.category,
      material_type: rule.materialType,
      name: rule.name,
      value: rule.value,
      ...stamp,
    }));
    await insertRows(tx, 'circulation_rule', rows);
    await markRulesChanged(tx, deps);
    await writeSetting(tx, SEEDED, '1');
    return ok(null);
  });
}
