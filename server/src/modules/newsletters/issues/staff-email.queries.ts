import type { Database } from '../../../platform/db/database';

/** The address of the account of a colleague; null when there is none. */
export async function findStaffEmail(db: Database, staffId: string): Promise<string | null> {
  const rows = await db.query<{ email: string | null }>('SELECT email FROM staff WHERE id = ?', [staffId]);
  return rows[0]?.email ?? null;
}
