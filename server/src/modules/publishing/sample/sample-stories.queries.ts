import type { EntityManager } from 'typeorm';

import { sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import { placeholders } from '../../../platform/db/placeholders';

/** Finds titles by their names, one of each that is there. */
export async function findTitleIds(db: Database, names: readonly string[]): Promise<string[]> {
  if (names.length === 0) return [];
  const rows = await db.query<{ id: string }>(
    `SELECT MIN(id) AS id FROM title WHERE title_proper IN (${placeholders(names)}) GROUP BY title_proper ORDER BY id`,
    names,
  );
  return rows.map(({ id }) => id);
}

/** Finds the next public event; null when none is to come. */
export async function findNextEventId(db: Database, now: Date): Promise<string | null> {
  const [row] = await db.query<{ id: string }>(
    "SELECT e.id FROM event e WHERE e.status = 'PUBLISHED' AND e.starts_at > ? ORDER BY e.starts_at, e.id LIMIT 1",
    [sqlInstant(now)],
  );
  return row?.id ?? null;
}

/** Marks all stories as sample data. */
export async function markSampleStories(tx: EntityManager): Promise<void> {
  await tx.query("UPDATE site_page SET is_sample = 1 WHERE kind = 'STORY'");
}
