import { sqlInstant } from '../../../platform/db/columns';
import { placeholders } from '../../../platform/db/placeholders';
import type { QueryRunner } from '../../../platform/db/table';
import { defineLoader, indexBy } from '../../../platform/graphql/loader';
import type { LocalizedText } from '../../../shared/locale';
import { cutSearch } from '../../../shared/search-text';
import { assignmentTable } from '../sign-up/assignments.queries';
import type { ShiftAssignment } from '../sign-up/shift-assignment.entity';
import type { Shift } from './shift.entity';
import type { ShiftAudience } from './shift.terms';
import { shifts } from './shifts.queries';

/** A role of volunteers or a service point, by its name. */
export type Work = { readonly id: string; readonly name: LocalizedText };

type WorkRow = { readonly id: string; readonly name_id: string; readonly name_en: string | null };

const toWork = ({ id, name_id, name_en }: WorkRow): Work => ({
  id,
  name: { indonesian: name_id, english: name_en },
});

/** Roles and service points by id. */
export const workById = defineLoader<string, Work | null>('workById', async ({ db }, ids) => {
  const rows = await db.query<WorkRow>(
    `SELECT id, name_id, name_en FROM volunteer_role WHERE id IN (${placeholders(ids)}) UNION ALL SELECT id, name_id, name_en FROM duty_point WHERE id IN (${placeholders(ids)})`,
    [...ids, ...ids],
  );
  return indexBy(ids, rows.map(toWork), ({ id }) => id);
});

/** Lists the kinds of work that shifts of a branch may ask for. */
export async function workOf(
  db: QueryRunner,
  { audience, branchId }: { readonly audience: ShiftAudience; readonly branchId: string },
): Promise<Work[]> {
  const rows = (
    audience === 'STAFF'
      ? await db.query(
          'SELECT id, name_id, name_en FROM duty_point WHERE branch_id = ? AND is_active = 1 ORDER BY position, id LIMIT 100',
          [branchId],
        )
      : await db.query(
          'SELECT id, name_id, name_en FROM volunteer_role WHERE is_active = 1 ORDER BY name_id, id LIMIT 100',
          [],
        )
  ) as WorkRow[];
  return rows.map(toWork);
}

/** The most shifts that the portal offers at once. */
export const MOST_OPEN_SHIFTS = 60;

/** Lists shifts of volunteers to come for which one may sign up now or soon, first ones first. */
export function openShifts(
  db: QueryRunner,
  { now, branchId, most }: { readonly now: Date; readonly branchId: string | null; readonly most: number },
): Promise<Shift[]> {
  const atBranch = branchId === null ? '' : ' AND s.branch_id = ?';
  return shifts.list(
    db,
    `WHERE s.audience = 'VOLUNTEERS' AND s.status = 'OPEN' AND s.starts_at > ? AND (s.sign_up_until IS NULL OR s.sign_up_until > ?)${atBranch} ORDER BY s.starts_at, s.id LIMIT ${most}`,
    [sqlInstant(now), sqlInstant(now), ...(branchId === null ? [] : [branchId])],
  );
}

/** Lists what a member holds or waits for, and what was cancelled, from a moment on, first ones first. */
export function assignmentsOfMember(
  db: QueryRunner,
  { memberId, from, most }: { readonly memberId: string; readonly from: Date; readonly most: number },
): Promise<ShiftAssignment[]> {
  return assignmentTable.list(
    db,
    `WHERE a.member_id = ? AND a.ends_at > ? ORDER BY a.starts_at, a.id LIMIT ${most}`,
    [memberId, sqlInstant(from)],
  );
}

/** Whom a shift could have, by name. */
export type Candidate = {
  readonly memberId: string | null;
  readonly staffId: string | null;
  readonly name: string;
};

/** Which of the people whose name holds a text are listed. */
type Page = { readonly text: string; readonly most: number; readonly skip: number };

/** Lists active volunteers who hold a role, by name; `text` is a part of the name. */
export async function volunteersOfRole(
  db: QueryRunner,
  { roleId, text, most, skip }: { readonly roleId: string } & Page,
): Promise<Candidate[]> {
  const rows = (await db.query(
    `SELECT DISTINCT m.id AS memberId, m.name FROM volunteer_role_holder h JOIN volunteer v ON v.member_id = h.member_id JOIN member m ON m.id = h.member_id
     WHERE h.role_id = ? AND h.ended_at IS NULL AND v.status = 'ACTIVE' AND m.is_active = 1 AND m.name LIKE ? ORDER BY m.name, m.id LIMIT ${most} OFFSET ${skip}`,
    [roleId, like(text)],
  )) as { memberId: string; name: string }[];
  return rows.map((row) => ({ ...row, staffId: null }));
}

/** Lists colleagues of a branch, and those of no branch, by name. */
export async function colleaguesOf(
  db: QueryRunner,
  { branchId, text, most, skip }: { readonly branchId: string } & Page,
): Promise<Candidate[]> {
  const rows = (await db.query(
    `SELECT s.id AS staffId, s.name FROM staff_member s WHERE s.is_active = 1 AND (s.branch_id IS NULL OR s.branch_id = ?) AND s.name LIKE ? ORDER BY s.name, s.id LIMIT ${most} OFFSET ${skip}`,
    [branchId, like(text)],
  )) as { staffId: string; name: string }[];
  return rows.map((row) => ({ ...row, memberId: null }));
}

function like(text: string): string {
  return `%${cutSearch(text)
    .replaceAll(/[%_\\]/g, ' ')
    .trim()}%`;
}

/** Names of colleagues by id, also of those who left. */
export const colleagueNameById = defineLoader<string, string | null>(
  'colleagueNameById',
  async ({ db }, ids) => {
    const rows = await db.query<{ id: string; name: string }>(
      `SELECT id, name FROM staff_member WHERE id IN (${placeholders(ids)})`,
      [...ids],
    );
    const found = new Map(rows.map(({ id, name }) => [id, name]));
    return ids.map((id) => found.get(id) ?? null);
  },
);
