import type { Database } from '../../../platform/db/database';
import { readSetting, writeSetting } from '../../../platform/db/setting';
import type { Clock } from '../../../shared/clock';
import type { NewId } from '../../../shared/id';
import { ok } from '../../../shared/result';
import { insertRules } from './circulation-rules.queries';
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
    const now = deps.clock.now();
    await insertRules(
      tx,
      SEED_RULES.map((rule) => ({ ...rule, id: deps.newId('rul', now) })),
      { changedAt: now, changedBy: 'system:rules' },
    );
    await markRulesChanged(tx, deps);
    await writeSetting(tx, SEEDED, '1');
    return ok(null);
  });
}
