import type { EntityManager } from 'typeorm';

import { sqlInstant } from '../db/columns';
import type { Statement } from '../db/transactions/statement';
import { executeBatch } from '../db/transactions/batch';
import { insertRowsStatement } from '../db/write-rows';

/** A fact to be told to other rooms and to search: `title.changed` about `ttl_…`. */
export type DomainEvent = { readonly name: string; readonly subjectId: string; readonly payload?: object };

const CHUNK = 200;

/** Writes facts into the outbox of the open transaction. */
export async function recordEvents(
  tx: EntityManager,
  events: readonly DomainEvent[],
  occurredAt: Date,
): Promise<void> {
  await executeBatch(tx, eventStatements(events, occurredAt));
}

/** The statements that write facts into the outbox. */
export function eventStatements(events: readonly DomainEvent[], occurredAt: Date): Statement[] {
  const rows = events.map(({ name, subjectId, payload }) => ({
    name,
    subject_id: subjectId,
    payload: payload ? JSON.stringify(payload) : null,
    occurred_at: sqlInstant(occurredAt),
  }));
  const statements: Statement[] = [];
  for (let start = 0; start < rows.length; start += CHUNK) {
    const [first, ...others] = rows.slice(start, start + CHUNK);
    if (first) statements.push(insertRowsStatement('outbox_event', [first, ...others]));
  }
  return statements;
}
