import type { Database } from '../../../platform/db/database';
import { readSetting, writeSetting } from '../../../platform/db/setting';
import type { Clock } from '../../../shared/clock';
import type { NewId } from '../../../shared/id';
import { ok } from '../../../shared/result';
import { allRules, insertRules } from './circulation-rules.queries';
import { INSTITUTION_RULES, SEED_RULES } from './definitions/seed.rules';
import { markRulesChanged } from './policy-cache';
import type { RuleRow } from './rule-matrix.rules';

const SEEDED = 'circulation.rules-seeded';
const INSTITUTIONS_SEEDED = 'circulation.institution-rules-seeded';

type Deps = { readonly db: Database; readonly clock: Clock; readonly newId: NewId };

/** Writes the rules every library starts with: once, so that a library that removes one keeps it removed. */
export async function writeSeedRules(deps: Deps): Promise<void> {
  await seedOnce(deps, SEEDED, SEED_RULES);
  await seedOnce(deps, INSTITUTIONS_SEEDED, INSTITUTION_RULES);
}

/** A rule that the library has set itself stays as it is. */
async function seedOnce(deps: Deps, setting: string, rules: typeof SEED_RULES): Promise<void> {
  if ((await readSetting(deps.db, setting)) !== null) return;
  await deps.db.transaction(async (tx) => {
    const now = deps.clock.now();
    const known = await allRules(tx);
    await insertRules(
      tx,
      rules
        .filter((rule) => !known.some((other) => isSameRule(rule, other)))
        .map((rule) => ({ ...rule, id: deps.newId('rul', now) })),
      { updatedAt: now, changedBy: 'system:rules' },
    );
    await markRulesChanged(tx, deps);
    await writeSetting(tx, setting, '1');
    return ok(null);
  });
}

function isSameRule(one: Omit<RuleRow, 'id'>, other: Omit<RuleRow, 'id'>): boolean {
  return (
    one.branch === other.branch &&
    one.category === other.category &&
    one.materialType === other.materialType &&
    one.name === other.name
  );
}
