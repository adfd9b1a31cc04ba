import type { EntityManager } from 'typeorm';

import { placeholders } from '../../../platform/db/placeholders';

/** What a shift may name. */
type Named = 'branch' | 'space' | 'event_session' | 'volunteer_role' | 'duty_point';

const ACTIVE: Partial<Record<Named, string>> = {
  volunteer_role: ' AND is_active = 1',
  duty_point: ' AND is_active = 1',
};

/** Tells whether some of what a shift names does not exist, or is no longer used. */
export async function lacksSome(tx: EntityManager, table: Named, ids: readonly string[]): Promise<boolean> {
  if (ids.length === 0) return false;
  const rows = await tx.query<{ id: string }[]>(
    `SELECT id FROM ${table} WHERE id IN (${placeholders(ids)})${ACTIVE[table] ?? ''}`,
    [...ids],
  );
  return rows.length < new Set(ids).size;
}
