import type { EntityManager } from 'typeorm';

import { OutboxEventEntity } from './outbox-event.entity';

/** A fact to be told to other rooms and to search: `title.changed` about `ttl_…`. */
export type DomainEvent = { readonly name: string; readonly subjectId: string; readonly payload?: object };

const CHUNK = 200;

/** Writes facts into the outbox of the open transaction. */
export async function recordEvents(tx: EntityManager, events: readonly DomainEvent[], occurredAt: Date): Promise<void> {
  for (let start = 0; start < events.length; start += CHUNK) {
    const rows = events.slice(start, start + CHUNK).map(({ name, subjectId, payload }) => ({
      name, subjectId, payload: payload ? JSON.stringify(payload) : null, occurredAt,
    }));
    await tx.createQueryBuilder().insert().into(OutboxEventEntity).values(rows).updateEntity(false).execute();
  }
}
