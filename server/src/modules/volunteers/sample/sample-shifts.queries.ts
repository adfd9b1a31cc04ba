import { sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';

/** A role of the sample, with somebody who holds it. */
export type SampleRoleHolder = {
  readonly roleId: string;
  readonly name: string;
  readonly memberId: string | null;
};

/** Finds the branch that sample shifts are at: the first one. */
export async function findShiftBranch(db: Database): Promise<string | null> {
  const rows = await db.query<{ id: string }>('SELECT id FROM branch ORDER BY position, id LIMIT 1');
  return rows[0]?.id ?? null;
}

/** Lists the roles of the sample, each with one of its volunteers. */
export function listSampleRoleHolders(db: Database): Promise<SampleRoleHolder[]> {
  return db.query<SampleRoleHolder>(
    `SELECT r.id AS roleId, r.name_id AS name, (SELECT MIN(h.member_id) FROM volunteer_role_holder h WHERE h.role_id = r.id AND h.ended_at IS NULL) AS memberId
     FROM volunteer_role r WHERE r.is_sample = 1 AND r.is_active = 1 ORDER BY r.name_id, r.id LIMIT 10`,
  );
}

/** Lists the colleagues of the sample. */
export function listSampleColleagues(db: Database): Promise<{ readonly id: string }[]> {
  return db.query<{ id: string }>(
    'SELECT id FROM staff_member WHERE is_sample = 1 AND is_active = 1 ORDER BY email LIMIT 10',
  );
}

/** Finds a kind of work of the sample, without children, that has room for some people after a moment. */
export async function findFreeSampleNeed(
  db: Database,
  { least, after }: { readonly least: number; readonly after: Date },
): Promise<{ readonly id: string; readonly shiftId: string; readonly taken: number } | null> {
  const rows = await db.query<{ id: string; shiftId: string; taken: number }>(
    `SELECT n.id, n.shift_id AS shiftId, n.taken FROM shift_need n JOIN shift s ON s.id = n.shift_id JOIN volunteer_role r ON r.id = n.role_id
     WHERE s.is_sample = 1 AND r.works_with_children = 0 AND s.starts_at > ? AND n.needed - n.taken >= ? ORDER BY s.starts_at DESC, n.id LIMIT 1`,
    [sqlInstant(after), least],
  );
  return rows[0] ?? null;
}
