import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import { insertRows } from '../../../platform/db/write-rows';
import { placeholders } from '../../../platform/db/placeholders';
import { table } from '../../../platform/db/table';
import { defineLoader, groupBy } from '../../../platform/graphql/loader';
import type { Clock } from '../../../shared/clock';
import type { NewId } from '../../../shared/id';
import type { DecisionKind } from '../business.terms';
import type { BusinessDecision } from './business-decision.entity';
import { BusinessDecisionEntity } from './business-decision.entity';

const decisions = table(BusinessDecisionEntity);
/** More decisions than a screen shows. */
const MOST_SHOWN = 20;

/** Decisions by business, the newest first, at most 20. */
export const decisionsByBusiness = defineLoader<string, BusinessDecision[]>(
  'decisionsByBusiness',
  async ({ db }, ids) => {
    const found = await decisions.list(
      db,
      `WHERE business_id IN (${placeholders(ids)}) ORDER BY decided_at DESC, id DESC LIMIT 2000`,
      ids,
    );
    return groupBy(ids, found, ({ businessId }) => businessId).map((some) => some.slice(0, MOST_SHOWN));
  },
);

/** Records a decision; the owners get a letter about it. */
export async function recordDecision(
  { clock, newId }: { readonly clock: Clock; readonly newId: NewId },
  tx: EntityManager,
  {
    actor,
    businessId,
    kind,
    reason,
  }: { actor: Actor; businessId: string; kind: DecisionKind; reason: string | null },
): Promise<void> {
  const now = clock.now();
  await insertRows(tx, decisions.name, [
    decisions.write({
      id: newId('bde', now),
      businessId,
      kind,
      reason,
      decidedAt: now,
      decidedBy: toPrincipal(actor),
    }),
  ]);
}
