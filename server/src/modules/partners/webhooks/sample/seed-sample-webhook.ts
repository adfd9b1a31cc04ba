import { randomBytes } from 'node:crypto';

import { insertRows } from '../../../../platform/db/write-rows';
import { makeWebhookSecret } from '../../../../platform/webhooks/sign-webhook';
import { ok } from '../../../../shared/result';
import { findPartnersByName } from '../../institutions/partners.queries';
import { deliveryTable } from '../deliveries.queries';
import { endpointTable } from '../endpoints.queries';
import type { WebhookDelivery } from '../webhook-delivery.entity';
import type { WebhookDeps } from '../webhook-deps';
import { WEBHOOK_SECRET } from '../webhook-deps';
import { USUAL_OPERATION } from '../webhook.terms';

const OWNER = 'SMPN Sekargadung (contoh)';
const HOUR = 3_600_000;
const TITLE = 'ttl_01JDQ8Z5YV3K7M2N4P6R8T0W1X';
const BODY = JSON.stringify({ type: 'title.changed', object: TITLE, data: { node: null } });

/** What the log of the sample webhook shows: hours ago, and what came of it. */
const TRIES: readonly (readonly [hours: number, outcome: Partial<WebhookDelivery>])[] = [
  [76, { state: 'DELIVERED', answerStatus: 204, answerBody: '', tookMs: 182 }],
  [75, { state: 'FAILED', failure: 'TIMEOUT', answerBody: 'The operation was aborted', tookMs: 10_000 }],
];

/** Adds a made-up webhook that is paused, so that nothing leaves the sample library. */
export async function seedSampleWebhook({
  db,
  clock,
  newId,
  dataKey,
}: Pick<WebhookDeps, 'db' | 'clock' | 'newId' | 'dataKey'>): Promise<void> {
  const [owner] = await findPartnersByName(db, OWNER);
  if (!owner) return;
  const now = clock.now();
  const ago = (hours: number): Date => new Date(now.getTime() - hours * HOUR);
  const id = newId('whk', ago(240));
  const made = await db.transaction(async (tx) => {
    await insertRows(tx, endpointTable.name, [
      endpointTable.write({
        id,
        partnerId: owner.id,
        url: 'https://situs.sekargadung.contoh.example/webhook',
        kinds: 'TITLE_CHANGED TITLE_DELETED',
        secretCipher: dataKey.seal(WEBHOOK_SECRET, makeWebhookSecret(randomBytes)),
        ...PAUSED,
        pausedAt: ago(72),
        createdAt: ago(240),
        updatedAt: ago(72),
      }),
    ]);
    await insertRows(
      tx,
      deliveryTable.name,
      TRIES.map(([hours, outcome]) =>
        deliveryTable.write({
          ...BLANK,
          ...outcome,
          id: newId('whd', ago(hours)),
          endpointId: id,
          occurredAt: ago(hours),
          nextTryAt: ago(hours),
          firstTriedAt: ago(hours),
          lastTriedAt: ago(hours),
          settledAt: ago(hours),
          createdAt: ago(hours),
        }),
      ),
    );
    return ok(null);
  });
  if (!made.ok) throw new Error('The sample webhook was refused.');
}

const PAUSED = {
  operation: USUAL_OPERATION,
  variables: null,
  oldSecretCipher: null,
  oldSecretUntil: null,
  state: 'PAUSED',
  pausedBecause: 'BY_HAND',
  failingSince: null,
  restingUntil: null,
  createdBy: 'system:sample',
  isSample: true,
  version: 1,
} as const;

const BLANK = {
  position: null,
  kind: 'TITLE_CHANGED',
  objectId: TITLE,
  attempts: 1,
  leasedUntil: null,
  requestBody: BODY,
  answerStatus: null,
  answerBody: null,
  failure: null,
  tookMs: null,
} as const;
