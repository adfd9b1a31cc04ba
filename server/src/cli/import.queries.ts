import type { Database } from '../platform/db/database';

/** Lists the codes of all branches in their order. */
export async function listBranchCodes(db: Database): Promise<string[]> {
  const branches = await db.query<{ code: string }>('SELECT code FROM branch ORDER BY position');
  return branches.map(({ code }) => code);
}
