import type { Follower } from '../../../platform/changes/change-source';
import { repeated } from '../../../platform/changes/repeated';
import { CHANGE_TYPES, isChangeKind } from '../../../platform/changes/change.terms';
import { writeCursor } from '../../../platform/changes/change.graphql';
import { readSetting } from '../../../platform/db/setting';
import { updateRow } from '../../../platform/db/write-rows';
import { OUTBOUND } from '../../../platform/outbound';
import type { PostOutcome } from '../../../platform/webhooks/post-webhook';
import { postWebhook } from '../../../platform/webhooks/post-webhook';
import { hasFailedTooLong, nextTry, restUntil } from '../../../platform/webhooks/retry.rules';
import { signWebhook } from '../../../platform/webhooks/sign-webhook';
import { toCivilDate } from '../../../shared/civil-date';
import { ok } from '../../../shared/result';
import { deliveryTable, leaseDelivery, listDueDeliveries } from './deliveries.queries';
import { findEndpoint, listDueEndpoints, listPartnerScopes, noteOutcome } from './endpoints.queries';
import { parseVariables } from './save-webhook';
import type { WebhookDelivery } from './webhook-delivery.entity';
import type { WebhookDeps } from './webhook-deps';
import { WEBHOOK_SECRET } from './webhook-deps';
import type { WebhookEndpoint } from './webhook-endpoint.entity';
import type { DeliveryFailure } from './webhook.terms';
import { TEST_KIND } from './webhook.terms';

const EVERY_MS = 1_000;
const ENDPOINTS_AT_ONCE = 10;
const DELIVERIES_AT_ONCE = 20;
/** So many that have something to be sent are looked at. */
const MOST_DUE = 500;
/** So long one webhook is served before the next round begins. */
const TURN_MS = 5_000;
/** Longer than an operation and its sending take; so long a delivery rests if its process is killed. */
const LEASE_MS = 20_000;
/** As much as the column of the body holds. */
const MOST_BYTES = 60_000;
const BOOKKEEPING = { skipAudit: true };
const GONE = 410;
/** What a receiver says of one message only: others may be taken, so that it is not left alone. */
const ABOUT_THE_MESSAGE: ReadonlySet<number | null> = new Set([400, 409, 413, 422]);

/** An attempt: what was sent, and what it came to. */
type Attempt = Omit<PostOutcome, 'failure'> & {
  readonly requestBody: string | null;
  readonly failure: DeliveryFailure | null;
};

/** Sends what webhooks are to be told; several processes share the work, and each delivery is sent at least once. */
export class WebhookCourier {
  /** When each webhook was last served by this process. */
  private readonly servedAt = new Map<string, number>();

  constructor(private readonly deps: WebhookDeps) {}

  /** What sends again and again. */
  follower(): Follower {
    const { log } = this.deps;
    return repeated(() => this.deliver(), { everyMs: EVERY_MS, log, name: 'webhooks' });
  }

  /** Sends what is due now; returns how many attempts were made. Nothing leaves a restored copy. */
  async deliver(): Promise<number> {
    const { db, clock } = this.deps;
    const due = await listDueEndpoints(db, clock.now(), MOST_DUE);
    // Whoever was served longest ago comes first, so that slow receivers hold up nobody for long.
    const endpoints = [...due]
      .sort((one, other) => (this.servedAt.get(one.id) ?? 0) - (this.servedAt.get(other.id) ?? 0))
      .slice(0, ENDPOINTS_AT_ONCE);
    if (endpoints.length === 0 || (await readSetting(db, OUTBOUND)) === 'off') return 0;
    const made = await Promise.all(endpoints.map((endpoint) => this.deliverTo(endpoint)));
    return made.reduce((sum, attempts) => sum + attempts, 0);
  }

  /** Tries a delivery once, whether its webhook is paused or not; nobody does in a restored copy, and one process alone. */
  async attempt(endpoint: WebhookEndpoint, delivery: WebhookDelivery): Promise<'DONE' | 'FAILED' | 'TAKEN'> {
    const { db, clock } = this.deps;
    if ((await readSetting(db, OUTBOUND)) === 'off') return 'TAKEN';
    const now = clock.now();
    const lease = { id: delivery.id, now, until: new Date(now.getTime() + LEASE_MS) };
    const taken = await db.transaction(async (tx) => ok(await leaseDelivery(tx, lease)), BOOKKEEPING);
    if (!taken.ok || !taken.value) return 'TAKEN';
    const attempt = await this.send(endpoint, delivery);
    await this.settle(endpoint, delivery, attempt);
    return attempt.failure === null ? 'DONE' : 'FAILED';
  }

  /** Sends to one webhook, one after another; the first failure lets it rest, so that it holds up nobody. */
  private async deliverTo(endpoint: WebhookEndpoint): Promise<number> {
    const { db, clock } = this.deps;
    const began = clock.now().getTime();
    this.servedAt.set(endpoint.id, began);
    let attempts = 0;
    const due = await listDueDeliveries(db, {
      endpointId: endpoint.id,
      now: clock.now(),
      limit: DELIVERIES_AT_ONCE,
    });
    for (const delivery of due) {
      const fresh = attempts === 0 ? endpoint : await findEndpoint(db, endpoint.id);
      if (fresh?.state !== 'ACTIVE' || isResting(fresh, clock.now())) return attempts;
      if (attempts > 0 && clock.now().getTime() - began > TURN_MS) return attempts;
      const outcome = await this.attempt(fresh, delivery);
      if (outcome !== 'TAKEN') attempts++;
    }
    return attempts;
  }

  private async send(endpoint: WebhookEndpoint, delivery: WebhookDelivery): Promise<Attempt> {
    const made = await this.bodyOf(endpoint, delivery);
    if (made.body === null) return { ...NOTHING_SENT, ...made, requestBody: null, body: made.reason };
    const sentAt = this.deps.clock.now();
    const secrets = this.secretsOf(endpoint, sentAt);
    if (secrets.length === 0)
      return {
        ...NOTHING_SENT,
        requestBody: made.body,
        failure: 'OPERATION',
        body: 'The secret cannot be read.',
      };
    const headers = signWebhook(secrets, { id: delivery.id, sentAt, body: made.body });
    const outcome = await postWebhook({ url: endpoint.url, headers, body: made.body }, this.deps.post);
    return { ...outcome, requestBody: made.body };
  }

  /** Makes what is sent, or takes what was sent before: every attempt sends the same. */
  private async bodyOf(
    endpoint: WebhookEndpoint,
    delivery: WebhookDelivery,
  ): Promise<{ body: string } | { body: null; reason: string; failure: DeliveryFailure }> {
    if (delivery.requestBody !== null) return { body: delivery.requestBody };
    const { db, clock, runOperation } = this.deps;
    const { data, errors } = await runOperation({
      partnerId: endpoint.partnerId,
      endpointId: endpoint.id,
      scopes: await listPartnerScopes(db, endpoint.partnerId, toCivilDate(clock.now())),
      text: endpoint.operation,
      variables: { ...parseVariables(endpoint.variables), id: delivery.objectId },
    });
    const broken = errors.find(({ code }) => code === 'INTERNAL_SERVER_ERROR' || code === 'UNAVAILABLE');
    if (broken) return { body: null, failure: 'OPERATION', reason: broken.message };
    const body = JSON.stringify({
      type: isChangeKind(delivery.kind) ? CHANGE_TYPES[delivery.kind] : 'webhook.test',
      timestamp: delivery.occurredAt.toISOString(),
      object: delivery.objectId,
      ...(delivery.position === null
        ? {}
        : { cursor: writeCursor(delivery.position), sequence: delivery.position }),
      data,
      ...(errors.length === 0 ? {} : { errors: errors.map(({ message }) => ({ message })) }),
    });
    return Buffer.byteLength(body) > MOST_BYTES
      ? { body: null, failure: 'TOO_LARGE', reason: `The answer has more than ${MOST_BYTES} bytes.` }
      : { body };
  }

  private secretsOf({ secretCipher, oldSecretCipher, oldSecretUntil }: WebhookEndpoint, now: Date): string[] {
    const ciphers = [secretCipher, oldSecretUntil !== null && oldSecretUntil > now ? oldSecretCipher : null];
    return ciphers.flatMap((cipher) => (cipher && this.deps.dataKey.open(WEBHOOK_SECRET, cipher)) ?? []);
  }

  private async settle(
    endpoint: WebhookEndpoint,
    delivery: WebhookDelivery,
    attempt: Attempt,
  ): Promise<void> {
    const now = this.deps.clock.now();
    const firstTriedAt = delivery.firstTriedAt ?? now;
    const again =
      attempt.failure === null || delivery.kind === TEST_KIND
        ? null
        : nextTry({ attempts: delivery.attempts + 1, firstTriedAt, now, retryAfter: attempt.retryAfter });
    const state = attempt.failure === null ? 'DELIVERED' : again === null ? 'FAILED' : 'WAITING';
    await this.deps.db.transaction(async (tx) => {
      await updateRow(
        tx,
        deliveryTable.name,
        delivery.id,
        deliveryTable.write({
          state,
          firstTriedAt,
          leasedUntil: null,
          requestBody: attempt.requestBody,
          answerStatus: attempt.status,
          answerBody: attempt.body,
          failure: attempt.failure,
          tookMs: attempt.tookMs,
          ...(again === null ? { settledAt: now } : { nextTryAt: again }),
        }),
      );
      const outcome = outcomeOf(endpoint, attempt, now);
      if (outcome !== null) await noteOutcome(tx, endpoint.id, outcome);
      return ok(null);
    }, BOOKKEEPING);
  }
}

const NOTHING_SENT = { status: null, tookMs: 0, retryAfter: null } as const;

function isResting({ restingUntil }: WebhookEndpoint, now: Date): boolean {
  return restingUntil !== null && restingUntil > now;
}

/** Tells what an attempt means for the webhook: it works again, it rests, or it is paused; null if nothing. */
function outcomeOf(
  endpoint: WebhookEndpoint,
  { failure, status }: Attempt,
  now: Date,
): Parameters<typeof noteOutcome>[2] | null {
  if (failure === null)
    return endpoint.failingSince === null ? null : { failingSince: null, restingUntil: null };
  // What the server itself could not make is not the receiver's fault.
  if (failure === 'OPERATION' || failure === 'TOO_LARGE') return null;
  if (status === GONE) return { state: 'DISABLED', pausedBecause: 'GONE', pausedAt: now };
  const failingSince = endpoint.failingSince ?? now;
  if (hasFailedTooLong(failingSince, now))
    return { state: 'PAUSED', pausedBecause: 'FAILING', pausedAt: now, failingSince };
  return ABOUT_THE_MESSAGE.has(status)
    ? { failingSince }
    : { failingSince, restingUntil: restUntil(failingSince, now) };
}
