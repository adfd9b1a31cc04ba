import type { Database } from '../platform/db/database';

/** Tells whether nothing was ever kept here. */
export async function isEmptyLibrary(db: Database): Promise<boolean> {
  const [row] = await db.query<{ branches: number | string; staff: number | string }>(
    'SELECT (SELECT COUNT(*) FROM branch) AS branches, (SELECT COUNT(*) FROM staff_member) AS staff',
  );
  return Number(row?.branches) === 0 && Number(row?.staff) === 0;
}
