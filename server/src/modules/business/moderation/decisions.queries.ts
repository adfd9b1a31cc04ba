import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import { readInstant, sqlInstant } from '../../../platform/db/columns';
import { insertRows } from '../../../platform/db/write-rows';
import { placeholders } from '../../../platform/db/placeholders';
import { defineLoader, groupBy } from '../../../platform/graphql/loader';
import type { Clock } from '../../../shared/clock';
import type { NewId } from '../../../shared/id';
import type { DecisionKind } from '../business.terms';

/** What staff decided about a business. */
export type BusinessDecision = {
  readonly businessId: string;
  readonly kind: DecisionKind;
  readonly reason: string | null;
  readonly decidedAt: Date;
};

type Row = { business_id: string; kind: DecisionKind; reason: string | null; decided_at: Date | string };
/** More decisions than a screen shows. */
const MOST_SHOWN = 20;

/** Decisions by business, the newest first, at most 20. */
export const decisionsByBusiness = defineLoader<string, BusinessDecision[]>(
  'decisionsByBusiness',
  async ({ db }, ids) => {
    const rows = await db.query<Row>(
      `SELECT business_id, kind, reason, decided_at FROM business_decision WHERE business_id IN (${placeholders(ids)}) ORDER BY decided_at DESC, id DESC LIMIT 2000`,
      ids,
    );
    return groupBy(ids, rows.map(toDecision), ({ businessId }) => businessId).map((decisions) =>
      decisions.slice(0, MOST_SHOWN),
    );
  },
);

/** Writes down what was decided, so that the owners get a letter about it. */
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
  await insertRows(tx, 'business_decision', [
    {
      id: newId('bde', now),
      business_id: businessId,
      kind,
      reason,
      decided_at: sqlInstant(now),
      decided_by: toPrincipal(actor),
    },
  ]);
}

function toDecision(row: Row): BusinessDecision {
  return {
    businessId: row.business_id,
    kind: row.kind,
    reason: row.reason,
    decidedAt: readInstant(row.decided_at),
  };
}
