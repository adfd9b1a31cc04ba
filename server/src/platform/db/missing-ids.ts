import type { EntityManager } from 'typeorm';

import { placeholders } from './placeholders';

/**
 * Returns those of some ids that a table does not have. The table's name comes from code, never from input.
 */
export async function missingIds(
  tx: EntityManager,
  table: string,
  ids: readonly string[],
): Promise<string[]> {
  if (ids.length === 0) return [];
  const found = new Set(
    (
      await tx.query<{ id: string }[]>(`SELECT id FROM ${table} WHERE id IN (${placeholders(ids)})`, [...ids])
    ).map(({ id }) => id),
  );
  return ids.filter((id) => !found.has(id));
}
