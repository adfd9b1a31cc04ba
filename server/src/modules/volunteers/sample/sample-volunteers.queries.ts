import type { EntityManager } from 'typeorm';

import type { Database } from '../../../platform/db/database';

const TABLES = ['volunteer_role', 'volunteer_opportunity', 'volunteer', 'volunteer_application'];

/** Finds the first branch of the sample. */
export async function findSampleBranch(db: Database): Promise<string | null> {
  const [branch] = await db.query<{ id: string }>('SELECT id FROM branch ORDER BY id LIMIT 1');
  return branch?.id ?? null;
}

/** Lists members of the sample who are adults beyond doubt, by their cards. */
export async function listSampleAdults(db: Database, count: number): Promise<string[]> {
  const rows = await db.query<{ id: string }>(
    `SELECT id FROM member WHERE is_active = 1 AND birth_date < '2000-01-01' ORDER BY card_number LIMIT ${count}`,
  );
  return rows.map(({ id }) => id);
}

/** Marks everything about volunteers as sample data. */
export async function markSampleVolunteers(tx: EntityManager): Promise<void> {
  for (const table of TABLES) await tx.query(`UPDATE ${table} SET is_sample = 1`);
}
