import { readInstant, sqlInstant } from '../../../platform/db/columns';
import { placeholders } from '../../../platform/db/placeholders';
import type { QueryRunner } from '../../../platform/db/table';
import { table } from '../../../platform/db/table';
import { EventEntity } from '../events/event.entity';

const events = table(EventEntity, 'e').pick('id', 'publicFrom');

/** Tells from when on events are public; those that never are, and templates, are left out. */
export async function listPublicFrom(
  db: QueryRunner,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Date>> {
  if (ids.length === 0) return new Map();
  const rows = await events.list(
    db,
    `WHERE e.id IN (${placeholders(ids)}) AND e.public_from IS NOT NULL AND e.is_template = 0`,
    ids,
  );
  return new Map(rows.flatMap(({ id, publicFrom }) => (publicFrom === null ? [] : [[id, publicFrom]])));
}

/**
 * Lists events that were published ahead and became public in a span, the start not included. Those published
 * for at once were told of when that was done.
 */
export async function listBecomePublic(
  db: QueryRunner,
  { after, until }: { readonly after: Date; readonly until: Date },
): Promise<{ id: string; publicFrom: Date }[]> {
  const rows = (await db.query(
    `SELECT e.id, e.public_from FROM event e WHERE e.status = 'PUBLISHED' AND e.public_from > ? AND e.public_from <= ? AND e.is_template = 0
      AND NOT EXISTS (SELECT 1 FROM outbox_event o WHERE o.occurred_at >= e.public_from AND o.name = 'event.published' AND o.subject_id = e.id)
      ORDER BY e.public_from, e.id LIMIT 500`,
    [sqlInstant(after), sqlInstant(until)],
  )) as { id: string; public_from: Date | string }[];
  return rows.map(({ id, public_from }) => ({ id, publicFrom: readInstant(public_from) }));
}
