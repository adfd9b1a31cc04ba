import type { EntityManager } from 'typeorm';

import type { Scope } from '../../../platform/auth/scope.terms';
import { isScope } from '../../../platform/auth/scope.terms';
import { sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import { placeholders } from '../../../platform/db/placeholders';
import type { QueryRunner } from '../../../platform/db/table';
import { table } from '../../../platform/db/table';
import { defineLoader, groupBy, indexBy } from '../../../platform/graphql/loader';
import type { CivilDate } from '../../../shared/civil-date';
import type { WebhookEndpoint } from './webhook-endpoint.entity';
import { WebhookEndpointEntity } from './webhook-endpoint.entity';

/** The table of webhooks. */
export const endpointTable = table(WebhookEndpointEntity, 'w', { nodeType: 'WebhookEndpoint' } as const);
const targets = table(WebhookEndpointEntity, 'w').pick('id', 'partnerId', 'kinds');

/** What it takes to know which changes a webhook is told of. */
export type WebhookTarget = ReturnType<typeof targets.read>;

/** Webhooks by id. */
export const endpointById = defineLoader<string, WebhookEndpoint | null>(
  'endpointById',
  async ({ db }, ids) =>
    indexBy(ids, await endpointTable.list(db, `WHERE w.id IN (${placeholders(ids)})`, ids), ({ id }) => id),
);

/** Webhooks by partner, the oldest first. */
export const endpointsByPartner = defineLoader<string, WebhookEndpoint[]>(
  'endpointsByPartner',
  async ({ db }, ids) =>
    groupBy(
      ids,
      await endpointTable.list(
        db,
        `WHERE w.partner_id IN (${placeholders(ids)}) ORDER BY w.created_at, w.id`,
        ids,
      ),
      ({ partnerId }) => partnerId,
    ),
);

/** Locks a webhook for changing; null if there is none. */
export function lockEndpoint(db: Database, tx: EntityManager, id: string): Promise<WebhookEndpoint | null> {
  return endpointTable.first(tx, `WHERE w.id = ?${db.forUpdate}`, [id]);
}

/** Reads a webhook; null if there is none. */
export function findEndpoint(db: QueryRunner, id: string): Promise<WebhookEndpoint | null> {
  return endpointTable.first(db, 'WHERE w.id = ?', [id]);
}

/** Removes a webhook with its deliveries. */
export async function removeEndpoint(tx: EntityManager, id: string): Promise<void> {
  await tx.query('DELETE FROM webhook_endpoint WHERE id = ?', [id]);
}

/** Counts the webhooks of a partner. */
export async function countEndpoints(tx: EntityManager, partnerId: string): Promise<number> {
  const [row] = await tx.query<{ total: number | string }[]>(
    'SELECT COUNT(*) AS total FROM webhook_endpoint WHERE partner_id = ?',
    [partnerId],
  );
  return Number(row?.total ?? 0);
}

/** Lists all webhooks that are told of changes. */
export function listTargets(tx: QueryRunner): Promise<WebhookTarget[]> {
  return targets.list(tx, "WHERE w.state = 'ACTIVE' ORDER BY w.id", []);
}

/** Lists webhooks that have something to be sent now, and that nothing keeps from it. */
export function listDueEndpoints(db: Database, now: Date, limit: number): Promise<WebhookEndpoint[]> {
  const at = sqlInstant(now);
  return endpointTable.list(
    db,
    `JOIN partner p ON p.id = w.partner_id WHERE w.state = 'ACTIVE' AND p.is_active = 1 AND (w.resting_until IS NULL OR w.resting_until <= ?)
      AND EXISTS (SELECT 1 FROM webhook_delivery d WHERE d.endpoint_id = w.id AND d.state = 'WAITING' AND d.next_try_at <= ? AND (d.leased_until IS NULL OR d.leased_until < ?)
        AND NOT EXISTS (SELECT 1 FROM webhook_delivery o WHERE o.endpoint_id = d.endpoint_id AND o.object_id = d.object_id AND o.position < d.position AND o.state = 'WAITING'))
      ORDER BY (SELECT MIN(q.next_try_at) FROM webhook_delivery q WHERE q.endpoint_id = w.id AND q.state = 'WAITING'), w.id LIMIT ?`,
    [at, at, at, limit],
  );
}

/** Lists what the keys of a partner that work today may be used for, all together; keys for tests do not count. */
export async function listPartnerScopes(
  db: Database,
  partnerId: string,
  today: CivilDate,
): Promise<ReadonlySet<Scope>> {
  const rows = await db.query<{ scopes: string; granted: string }>(
    `SELECT k.scopes, p.granted_scopes AS granted FROM api_key k JOIN partner p ON p.id = k.partner_id
      WHERE k.partner_id = ? AND k.is_test = 0 AND k.revoked_at IS NULL AND (k.expires_on IS NULL OR k.expires_on >= ?)`,
    [partnerId, today],
  );
  const granted = new Set(rows[0]?.granted.split(' '));
  return new Set(
    rows
      .flatMap(({ scopes }) => scopes.split(' '))
      .filter((scope): scope is Scope => isScope(scope) && granted.has(scope)),
  );
}

/** Changes what a webhook came to, not its version: nobody edits that. */
export async function noteOutcome(
  tx: EntityManager,
  id: string,
  outcome: Partial<
    Pick<WebhookEndpoint, 'failingSince' | 'restingUntil' | 'state' | 'pausedAt' | 'pausedBecause'>
  >,
): Promise<void> {
  const columns = endpointTable.write(outcome);
  const names = Object.keys(columns);
  await tx.query(
    `UPDATE webhook_endpoint SET ${names.map((name) => `${name} = ?`).join(', ')} WHERE id = ? AND state = 'ACTIVE'`,
    [...Object.values(columns), id],
  );
}
