import type { Database } from '../db/database';
import { placeholders } from '../db/placeholders';

/** The SQL condition that no message exists for a cause, which is given as an SQL expression. */
export function notTold(cause: string): string {
  return `NOT EXISTS (SELECT 1 FROM message g WHERE g.cause = ${cause})`;
}

/** Finds which of some causes have a message already, for causes that SQL alone cannot work out. */
export async function findToldCauses(db: Database, causes: readonly string[]): Promise<ReadonlySet<string>> {
  if (causes.length === 0) return new Set();
  const rows = await db.query<{ cause: string }>(
    `SELECT g.cause FROM message g WHERE g.cause IN (${placeholders(causes)})`,
    [...causes],
  );
  return new Set(rows.map(({ cause }) => cause));
}
