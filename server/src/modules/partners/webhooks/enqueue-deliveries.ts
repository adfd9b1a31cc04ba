import type { EntityManager } from 'typeorm';

import type { ChangeListener } from '../../../platform/changes/change-source';
import type { Change } from '../../../platform/changes/change.entity';
import { isChangeKind } from '../../../platform/changes/change.terms';
import type { ChangeKind } from '../../../platform/changes/change.terms';
import { listChangesSince } from '../../../platform/changes/changes.queries';
import type { WebhookDeps } from './webhook-deps';
import type { NewDelivery } from './deliveries.queries';
import { insertDeliveries, listTakenPositions } from './deliveries.queries';
import type { WebhookTarget } from './endpoints.queries';
import { listTargets } from './endpoints.queries';

const BATCH = 500;

type EnqueueDeps = Pick<WebhookDeps, 'clock' | 'newId'>;

/**
 * Writes a delivery for every webhook that is to be told of a change, in the transaction that gives the change
 * its place in the feed: neither can be without the other.
 */
export function deliveryListener({ clock, newId }: EnqueueDeps): ChangeListener {
  return async (tx, changes) => {
    const targets = await listTargets(tx);
    if (targets.length === 0) return;
    const now = clock.now();
    const added = changes.flatMap((change) =>
      targets.flatMap((target) => (concerns(target, change) ? [toDelivery(newId, target.id, change)] : [])),
    );
    await insertDeliveries(tx, added, now);
  };
}

/** How far the deliveries that a webhook lacks were written. */
export type Enqueued = { readonly added: number; readonly after: number; readonly isLast: boolean };

/**
 * Writes the deliveries that a webhook lacks for changes since a moment, a page of them behind a position: what
 * happened while it was paused, or before it was there. Nothing is written twice.
 */
export async function enqueuePage(
  { clock, newId }: EnqueueDeps,
  tx: EntityManager,
  { target, since, after }: { readonly target: WebhookTarget; readonly since: Date; readonly after: number },
): Promise<Enqueued> {
  const { id, partnerId } = target;
  const changes = await listChangesSince(tx, {
    ...{ after, first: BATCH, partnerId, since },
    kinds: kindsOf(target),
  });
  const taken = await listTakenPositions(
    tx,
    id,
    changes.map(({ position }) => position),
  );
  const missing = changes.filter(({ position }) => !taken.has(position));
  await insertDeliveries(
    tx,
    missing.map((change) => toDelivery(newId, id, change)),
    clock.now(),
  );
  return {
    added: missing.length,
    after: changes.at(-1)?.position ?? after,
    isLast: changes.length < BATCH,
  };
}

/** Reads the kinds of change that a webhook is told of. */
export function kindsOf({ kinds }: Pick<WebhookTarget, 'kinds'>): ChangeKind[] {
  return kinds.split(' ').filter((kind) => isChangeKind(kind));
}

function concerns(target: WebhookTarget, { kind, partnerId }: Change): boolean {
  return (partnerId === null || partnerId === target.partnerId) && kindsOf(target).includes(kind);
}

function toDelivery(
  newId: WebhookDeps['newId'],
  endpointId: string,
  { position, kind, objectId, occurredAt }: Change,
): NewDelivery {
  return { id: newId('whd', occurredAt), endpointId, position, kind, objectId, occurredAt };
}
