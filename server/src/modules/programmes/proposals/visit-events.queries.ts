import type { EntityManager } from 'typeorm';

import { placeholders } from '../../../platform/db/placeholders';
import { defineLoader } from '../../../platform/graphql/loader';

const IS_VISIT = "partner_id IS NOT NULL AND purpose <> 'EVENT'";

/** Tells whether an event is a visit that a partner asked for. */
export async function isVisitOfPartner(tx: EntityManager, eventId: string): Promise<boolean> {
  const rows = await tx.query<unknown[]>(
    `SELECT id FROM event_proposal WHERE event_id = ? AND ${IS_VISIT} LIMIT 1`,
    [eventId],
  );
  return rows.length > 0;
}

/** Whether events are visits that partners asked for, by id. */
export const isVisitById = defineLoader<string, boolean>('isVisitById', async ({ db }, ids) => {
  const rows = await db.query<{ eventId: string }>(
    `SELECT event_id AS eventId FROM event_proposal WHERE event_id IN (${placeholders(ids)}) AND ${IS_VISIT}`,
    [...ids],
  );
  const visits = new Set(rows.map(({ eventId }) => eventId));
  return ids.map((id) => visits.has(id));
});
