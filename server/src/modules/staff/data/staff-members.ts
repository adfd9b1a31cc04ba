import type { Database } from '../../../platform/db/database';
import { defineLoader, indexBy, placeholders } from '../../../platform/graphql/loader';
import type { LocalizedText } from '../../../shared/locale';

/** A role as the schema shows it. */
export type Role = { readonly code: string; readonly name: LocalizedText; readonly permissions: readonly string[] };

/** A staff member as the schema shows them. */
export type StaffMember = {
  readonly nodeType: 'StaffMember';
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly branchId: string | null;
  readonly isSample: boolean;
  readonly roles: readonly Role[];
  readonly permissions: readonly string[];
};

type Row = {
  id: string; name: string; email: string; branch_id: string | null; is_sample: number;
  code: string | null; name_id: string | null; name_en: string | null; permissions: string | null;
};

const SELECT_ACTIVE = `SELECT s.id, s.name, s.email, s.branch_id, s.is_sample, r.code, r.name_id, r.name_en, r.permissions
  FROM staff_member s LEFT JOIN staff_member_role m ON m.staff_member_id = s.id LEFT JOIN staff_role r ON r.code = m.role_code
  WHERE s.is_active = 1 AND s.id IN`;

/** Reads active staff members with their roles; people who left are not found. */
export async function activeStaff(db: Database, ids: readonly string[]): Promise<StaffMember[]> {
  const rows = await db.query<Row>(`${SELECT_ACTIVE} (${placeholders(ids)})`, ids);
  const byId = new Map<string, Row[]>();
  for (const row of rows) byId.set(row.id, [...(byId.get(row.id) ?? []), row]);
  return [...byId.values()].map(toStaffMember);
}

/** Active staff members by id. */
export const staffById = defineLoader<string, StaffMember | null>('staffById', async ({ db }, ids) => indexBy(ids, await activeStaff(db, ids), (staff) => staff.id));

function toStaffMember(rows: readonly Row[]): StaffMember {
  const [first] = rows;
  if (!first) throw new Error('A staff member has at least one row.');
  // Sorted here: with their long lists of rights the engine would sort roles in a file, at every request.
  const roles = rows.flatMap((row) => (row.code === null ? [] : [toRole(row)])).sort((one, other) => (one.code < other.code ? -1 : 1));
  const permissions = [...new Set(roles.flatMap((role) => role.permissions))].sort();
  return { nodeType: 'StaffMember', id: first.id, name: first.name, email: first.email, branchId: first.branch_id, isSample: first.is_sample === 1, roles, permissions };
}

function toRole(row: Row): Role {
  return { code: row.code ?? '', name: { indonesian: row.name_id ?? '', english: row.name_en }, permissions: JSON.parse(row.permissions ?? '[]') as string[] };
}
