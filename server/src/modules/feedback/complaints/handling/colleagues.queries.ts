import type { Database } from '../../../../platform/db/database';

/** Somebody who can be given a case or praise. */
export type Colleague = { readonly id: string; readonly name: string; readonly canHandle: boolean };

const MOST = 200;

/** Lists who works here, by name, and whether they may handle cases. */
export async function listColleagues(db: Database): Promise<Colleague[]> {
  const rows = await db.query<{ id: string; name: string; canHandle: number | string }>(
    `SELECT s.id, s.name, EXISTS (SELECT 1 FROM staff_assignment m JOIN staff_role r ON r.code = m.role_code
       WHERE m.staff_member_id = s.id AND r.permissions LIKE '%"cases.handle"%') AS canHandle
     FROM staff_member s WHERE s.is_active = 1 ORDER BY s.name, s.id LIMIT ${MOST}`,
  );
  return rows.map((row) => ({ ...row, canHandle: Number(row.canHandle) === 1 }));
}
