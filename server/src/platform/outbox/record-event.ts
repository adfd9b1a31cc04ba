import type { EntityManager } from 'typeorm';

import { table } from '../db/table';
import { insertRowsAtOnce } from '../db/write-rows';
import { OutboxEventEntity } from './outbox-event.entity';

const outboxEvents = table(OutboxEventEntity);

/** An event for other modules and the search index: `title.changed` about `ttl_…`. */
export type DomainEvent = { readonly name: string; readonly subjectId: string; readonly payload?: object };

const CHUNK = 200;

/** Writes events into the outbox of the open transaction. */
export async function recordEvents(
  tx: EntityManager,
  events: readonly DomainEvent[],
  occurredAt: Date,
): Promise<void> {
  const rows = events.map(({ name, subjectId, payload }) =>
    outboxEvents.write({
      name,
      subjectId,
      payload: payload ? JSON.stringify(payload) : null,
      occurredAt,
    }),
  );
  for (let start = 0; start < rows.length; start += CHUNK) {
    const [first, ...others] = rows.slice(start, start + CHUNK);
    if (first) await insertRowsAtOnce(tx, outboxEvents.name, [first, ...others]);
  }
}
