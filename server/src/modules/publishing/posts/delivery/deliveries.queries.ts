import type { EntityManager } from 'typeorm';

import { sqlInstant } from '../../../../platform/db/columns';
import type { Database } from '../../../../platform/db/database';
import { placeholders } from '../../../../platform/db/placeholders';
import { table } from '../../../../platform/db/table';
import type { ChannelCode } from '../../channels/channel.terms';
import type { PostDelivery } from '../post.entity';
import { PostDeliveryEntity } from '../post.entity';
import { CHANNEL_REASONS } from '../post.terms';

const deliveries = table(PostDeliveryEntity, 'd');

/** Lists deliveries of approved posts whose moment has come, the longest waiting first. */
export function dueDeliveries(db: Database, now: Date, limit: number): Promise<PostDelivery[]> {
  return deliveries.list(
    db,
    "JOIN post p ON p.id = d.post_id AND p.state = 'APPROVED' WHERE d.state = 'PLANNED' AND d.next_try_at <= ? ORDER BY d.next_try_at, d.id LIMIT ?",
    [sqlInstant(now), limit],
  );
}

/** Lists deliveries whose attempt began before a moment and never came to an end. */
export function brokenDeliveries(db: Database, before: Date, limit: number): Promise<PostDelivery[]> {
  return deliveries.list(
    db,
    "WHERE d.state = 'SENDING' AND d.claimed_at <= ? ORDER BY d.claimed_at, d.id LIMIT ?",
    [sqlInstant(before), limit],
  );
}

/** Changes a delivery that is as it was seen; false when somebody was faster. */
export async function moveDelivery(
  tx: EntityManager,
  { id, state, attempts }: Pick<PostDelivery, 'id' | 'state' | 'attempts'>,
  changes: Partial<PostDelivery>,
): Promise<boolean> {
  const { affected } = await tx.update(PostDeliveryEntity, { id, state, attempts }, changes);
  return affected === 1;
}

/** Notes that a post is published, once all its channels are settled. */
export async function settlePost(tx: EntityManager, postId: string): Promise<void> {
  await tx.query(
    "UPDATE post SET state = 'PUBLISHED' WHERE id = ? AND state = 'APPROVED' AND NOT EXISTS (SELECT 1 FROM post_delivery d WHERE d.post_id = post.id AND d.state NOT IN ('SENT', 'DONE_BY_HAND'))",
    [postId],
  );
}

/** Lets what was held for a channel go on, if its post is approved and it was to be published lately. */
export async function releaseDeliveries(
  tx: EntityManager,
  { channel, since, now }: { readonly channel: ChannelCode; readonly since: Date; readonly now: Date },
): Promise<void> {
  await tx.query(
    `UPDATE post_delivery SET state = 'PLANNED', attempts = 0, next_try_at = ?, reason = NULL WHERE channel = ? AND state = 'HELD' AND next_try_at >= ? AND reason IN (${placeholders(CHANNEL_REASONS)}) AND post_id IN (SELECT id FROM post WHERE state = 'APPROVED')`,
    [sqlInstant(now), channel, sqlInstant(since), ...CHANNEL_REASONS],
  );
}
