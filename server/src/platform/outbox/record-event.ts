import type { EntityManager } from 'typeorm';

import { sqlInstant } from '../db/columns';
import { insertRowsAtOnce } from '../db/write-rows';

/** A fact to be told to other rooms and to search: `title.changed` about `ttl_…`. */
export type DomainEvent = { readonly name: string; readonly subjectId: string; readonly payload?: object };

const CHUNK = 200;

/** Writes facts into the outbox of the open transaction. */
export async function recordEvents(
  tx: EntityManager,
  events: readonly DomainEvent[],
  occurredAt: Date,
): Promise<void> {
  const rows = events.map(({ name, subjectId, payload }) => ({
    name,
    subject_id: subjectId,
    payload: payload ? JSON.stringify(payload) : null,
    occurred_at: sqlInstant(occurredAt),
  }));
  for (let start = 0; start < rows.length; start += CHUNK) {
    const [first, ...others] = rows.slice(start, start + CHUNK);
    if (first) await insertRowsAtOnce(tx, 'outbox_event', [first, ...others]);
  }
}
