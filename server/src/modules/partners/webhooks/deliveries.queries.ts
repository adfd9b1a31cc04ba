import type { EntityManager } from 'typeorm';

import { sqlInstant } from '../../../platform/db/columns';
import type { Condition } from '../../../platform/db/conditions';
import type { Database } from '../../../platform/db/database';
import type { KeysetOrder } from '../../../platform/db/keyset';
import { keysetClause, keysetPage } from '../../../platform/db/keyset';
import { placeholders } from '../../../platform/db/placeholders';
import { table } from '../../../platform/db/table';
import type { QueryRunner } from '../../../platform/db/table';
import { insertRowsAtOnce } from '../../../platform/db/write-rows';
import type { Page, PageRequest } from '../../../platform/graphql/connection';
import { defineLoader, indexBy } from '../../../platform/graphql/loader';
import type { WebhookDelivery } from './webhook-delivery.entity';
import { WebhookDeliveryEntity } from './webhook-delivery.entity';
import type { DeliveryState } from './webhook.terms';

/** The table of deliveries. */
export const deliveryTable = table(WebhookDeliveryEntity, 'd', { nodeType: 'WebhookDelivery' } as const);

const CHUNK = 200;
const NEWEST_FIRST: KeysetOrder = { column: 'd.created_at', idColumn: 'd.id', direction: 'DESC' };

/** Deliveries by id. */
export const deliveryById = defineLoader<string, WebhookDelivery | null>(
  'deliveryById',
  async ({ db }, ids) =>
    indexBy(ids, await deliveryTable.list(db, `WHERE d.id IN (${placeholders(ids)})`, ids), ({ id }) => id),
);

/** A delivery that nobody has tried yet. */
export type NewDelivery = Pick<
  WebhookDelivery,
  'id' | 'endpointId' | 'position' | 'kind' | 'objectId' | 'occurredAt'
>;

/** Writes deliveries that are to be tried from now on, some hundred in a statement. */
export async function insertDeliveries(
  tx: EntityManager,
  added: readonly NewDelivery[],
  now: Date,
): Promise<void> {
  const rows = added.map((delivery) =>
    deliveryTable.write({ ...delivery, state: 'WAITING', attempts: 0, nextTryAt: now, createdAt: now }),
  );
  for (let start = 0; start < rows.length; start += CHUNK) {
    const [first, ...others] = rows.slice(start, start + CHUNK);
    if (first) await insertRowsAtOnce(tx, deliveryTable.name, [first, ...others]);
  }
}

/** Tells which places of the feed a webhook has deliveries for. */
export async function listTakenPositions(
  tx: EntityManager,
  endpointId: string,
  positions: readonly number[],
): Promise<Set<number>> {
  if (positions.length === 0) return new Set();
  const rows = await deliveryTable
    .pick('position')
    .list(tx, `WHERE d.endpoint_id = ? AND d.position IN (${placeholders(positions)})`, [
      endpointId,
      ...positions,
    ]);
  return new Set(rows.flatMap(({ position }) => position ?? []));
}

/**
 * Lists deliveries of a webhook that can be sent now: of each object the earliest that still waits, and only if
 * its time has come.
 */
export function listDueDeliveries(
  db: QueryRunner,
  { endpointId, now, limit }: { readonly endpointId: string; readonly now: Date; readonly limit: number },
): Promise<WebhookDelivery[]> {
  const at = sqlInstant(now);
  return deliveryTable.list(
    db,
    `WHERE d.endpoint_id = ? AND d.state = 'WAITING' AND d.next_try_at <= ? AND (d.leased_until IS NULL OR d.leased_until < ?)
      AND NOT EXISTS (SELECT 1 FROM webhook_delivery o WHERE o.endpoint_id = d.endpoint_id AND o.object_id = d.object_id AND o.position < d.position AND o.state = 'WAITING')
      ORDER BY d.next_try_at, d.position LIMIT ?`,
    [endpointId, at, at, limit],
  );
}

/** Takes a delivery for sending; false if another process has it or it was settled. */
export async function leaseDelivery(
  tx: EntityManager,
  { id, now, until }: { readonly id: string; readonly now: Date; readonly until: Date },
): Promise<boolean> {
  const { affected } = await tx
    .createQueryBuilder()
    .update(WebhookDeliveryEntity)
    .set({ leasedUntil: until, attempts: () => 'attempts + 1', lastTriedAt: now })
    .where("id = :id AND state = 'WAITING' AND (leased_until IS NULL OR leased_until < :now)", {
      id,
      now: sqlInstant(now),
    })
    .execute();
  return affected === 1;
}

/** Has a delivery tried again from now on, with what was sent before. */
export async function replayDelivery(tx: EntityManager, id: string, now: Date): Promise<void> {
  await tx.query(
    "UPDATE webhook_delivery SET state = 'WAITING', attempts = 0, next_try_at = ?, leased_until = NULL, first_tried_at = NULL, settled_at = NULL WHERE id = ?",
    [sqlInstant(now), id],
  );
}

/** Has all settled deliveries of a webhook since a moment tried again; returns how many. */
export async function replayDeliveriesSince(
  tx: EntityManager,
  endpointId: string,
  { since, now }: { readonly since: Date; readonly now: Date },
): Promise<number> {
  const { affected } = await tx
    .createQueryBuilder()
    .update(WebhookDeliveryEntity)
    .set({
      state: 'WAITING',
      attempts: 0,
      nextTryAt: now,
      leasedUntil: null,
      firstTriedAt: null,
      settledAt: null,
    })
    .where(
      "endpoint_id = :endpointId AND occurred_at >= :since AND position IS NOT NULL AND state <> 'WAITING'",
      { endpointId, since: sqlInstant(since) },
    )
    .execute();
  return affected ?? 0;
}

/** Has everything that waits for a webhook tried now. */
export async function hurryDeliveries(tx: EntityManager, endpointId: string, now: Date): Promise<void> {
  await tx.query(
    "UPDATE webhook_delivery SET next_try_at = ?, first_tried_at = NULL, attempts = 0 WHERE endpoint_id = ? AND state = 'WAITING'",
    [sqlInstant(now), endpointId],
  );
}

/** Lists deliveries of a webhook, the newest first. */
export async function listDeliveries(
  db: Database,
  { endpointId, states }: { readonly endpointId: string; readonly states: readonly DeliveryState[] | null },
  page: PageRequest,
): Promise<Page<WebhookDelivery>> {
  const filter: Condition = {
    sql: `d.endpoint_id = ?${states === null ? '' : ` AND d.state IN (${placeholders(states)})`}`,
    values: [endpointId, ...(states ?? [])],
  };
  const clause = keysetClause(NEWEST_FIRST, page);
  const rows = await deliveryTable.list(db, `WHERE ${filter.sql} AND ${clause.condition} ${clause.orderBy}`, [
    ...filter.values,
    ...clause.values,
  ]);
  return keysetPage(rows, {
    page,
    order: NEWEST_FIRST,
    position: ({ createdAt, id }) => [sqlInstant(createdAt), id],
    node: (row) => row,
    totalCount: () => countDeliveries(db, filter),
  });
}

async function countDeliveries(db: Database, { sql, values }: Condition): Promise<number> {
  const [row] = await db.query<{ total: number | string }>(
    `SELECT COUNT(*) AS total FROM webhook_delivery d WHERE ${sql}`,
    values,
  );
  return Number(row?.total ?? 0);
}

/** Counts what waits for webhooks. */
export const waitingByEndpoint = defineLoader<string, number>('waitingByEndpoint', async ({ db }, ids) => {
  const rows = await db.query<{ endpointId: string; total: number | string }>(
    `SELECT endpoint_id AS endpointId, COUNT(*) AS total FROM webhook_delivery WHERE endpoint_id IN (${placeholders(ids)}) AND state = 'WAITING' GROUP BY endpoint_id`,
    ids,
  );
  const totals = new Map(rows.map(({ endpointId, total }) => [endpointId, Number(total)]));
  return ids.map((id) => totals.get(id) ?? 0);
});

/** Forgets deliveries that were made before a moment. */
export async function forgetDeliveries(tx: EntityManager, before: Date): Promise<void> {
  await tx.query('DELETE FROM webhook_delivery WHERE created_at < ?', [sqlInstant(before)]);
}
