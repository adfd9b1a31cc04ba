import { readSetting } from '../../../platform/db/setting';
import { insertRows } from '../../../platform/db/write-rows';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { OUTBOUND } from '../../../platform/outbound';
import { invalid, notFound } from '../../../platform/validation/refusals';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { PARTNER_NOUNS } from '../deps';
import { say } from '../words/say';
import { deliveryTable, replayDeliveriesSince, replayDelivery } from './deliveries.queries';
import { findEndpoint } from './endpoints.queries';
import { changeLocked, enqueueByPages } from './save-webhook';
import type { WebhookCourier } from './webhook-courier';
import type { WebhookDelivery } from './webhook-delivery.entity';
import type { WebhookDeps } from './webhook-deps';
import { TEST_KIND, TEST_OBJECT } from './webhook.terms';

/** Has one delivery sent again, as it was sent before. */
export function replayOne(
  deps: WebhookDeps,
  delivery: WebhookDelivery,
): Promise<Result<{ deliveryId: string }, Refusal>> {
  return changeLocked(deps, delivery.endpointId, async (tx) => {
    await replayDelivery(tx, delivery.id, deps.clock.now());
    return ok({ deliveryId: delivery.id });
  });
}

/**
 * Has everything since a moment sent again, also what a webhook was never told of. It goes page by page, so that
 * neither the feed nor the webhook waits for a long one; what becomes known meanwhile is told as ever.
 */
export async function replaySince(
  deps: WebhookDeps,
  { id, since }: { readonly id: string; readonly since: Date },
): Promise<Result<{ webhookId: string; count: number }, Refusal>> {
  const now = deps.clock.now();
  if (since > now) return fail(invalid(['since'], say('saveWebhook.since')));
  const again = await changeLocked(deps, id, async (tx) =>
    ok({ webhookId: id, count: await replayDeliveriesSince(tx, id, { since, now }) }),
  );
  if (!again.ok) return again;
  const caughtUp = await enqueueByPages(deps, { id, sinceOf: () => since });
  return caughtUp.ok ? ok({ webhookId: id, count: again.value.count + caughtUp.value.added }) : caughtUp;
}

/** Sends a webhook a message that only tries it out, at once; what came of it stands in its log. */
export async function sendTest(
  deps: WebhookDeps,
  courier: WebhookCourier,
  { id }: { readonly id: string },
): Promise<Result<{ deliveryId: string }, Refusal>> {
  const made = await changeLocked(deps, id, async (tx) => {
    if ((await readSetting(tx, OUTBOUND)) === 'off')
      return fail({ code: 'NOT_ALLOWED', message: say('saveWebhook.outboundOff') });
    const now = deps.clock.now();
    const deliveryId = deps.newId('whd', now);
    await insertRows(tx, deliveryTable.name, [
      deliveryTable.write({
        id: deliveryId,
        endpointId: id,
        position: null,
        kind: TEST_KIND,
        objectId: TEST_OBJECT,
        occurredAt: now,
        state: 'WAITING',
        attempts: 0,
        // Only this attempt: nobody else takes it up.
        nextTryAt: new Date(now.getTime() + 86_400_000),
        createdAt: now,
      }),
    ]);
    return ok({ deliveryId });
  });
  if (!made.ok) return made;
  const { deliveryId } = made.value;
  const endpoint = await findEndpoint(deps.db, id);
  const delivery = await deliveryTable.first(deps.db, 'WHERE d.id = ?', [deliveryId]);
  if (!endpoint || !delivery) return fail(notFound(['id'], PARTNER_NOUNS.webhook));
  await courier.attempt(endpoint, delivery);
  return ok({ deliveryId });
}
