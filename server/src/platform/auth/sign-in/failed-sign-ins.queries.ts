import type { Database } from '../../db/database';

/** Adds up the attempts of throttles whose names lie between two names, both included. */
export async function sumAttempts(db: Database, first: string, last: string): Promise<number> {
  const [row] = await db.query<{ total: number | string | null }>(
    'SELECT SUM(attempts) AS total FROM throttle WHERE name BETWEEN ? AND ?',
    [first, last],
  );
  return Number(row?.total ?? 0);
}
