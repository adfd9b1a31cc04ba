import type { Permission } from '../../../platform/auth/permission.terms';
import { isPermission } from '../../../platform/auth/permission.terms';
import type { KeptSession } from '../../../platform/auth/sessions.queries';
import { sessionFacts } from '../../../platform/auth/sessions.queries';
import type { RawRow } from '../../../platform/db/table';
import type { Database } from '../../../platform/db/database';
import { readInstant } from '../../../platform/db/columns';
import type { KeysetOrder } from '../../../platform/db/keyset';
import { keysetClause, keysetPage } from '../../../platform/db/keyset';
import type { Page, PageRequest } from '../../../platform/graphql/connection';
import { placeholders } from '../../../platform/db/placeholders';
import { defineLoader, indexBy } from '../../../platform/graphql/loader';
import type { LocalizedText } from '../../../shared/locale';
import type { Grant } from '../roles/grants.rules';
import { isShippedRole } from '../roles/roles.rules';

/** A role as the schema shows it. */
export type Role = {
  readonly code: string;
  readonly name: LocalizedText;
  readonly permissions: readonly Permission[];
  readonly isShipped: boolean;
  readonly version: number;
};

/** A role at a branch, or at all of them (`*`). */
export type StaffAssignment = { readonly role: Role; readonly branchId: string };

/** A staff member as the schema shows them. */
export type StaffMember = {
  readonly nodeType: 'StaffMember';
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly branchId: string | null;
  readonly isActive: boolean;
  readonly isSample: boolean;
  readonly version: number;
  readonly hasSecondFactor: boolean;
  readonly linkExpiresAt: Date | null;
  readonly roles: readonly Role[];
  readonly assignments: readonly StaffAssignment[];
  readonly permissions: readonly Permission[];
};

type Row = {
  id: string;
  name: string;
  email: string;
  branch_id: string | null;
  is_active: number;
  is_sample: number;
  version: number;
  confirmed_at: unknown;
  has_passkey: number;
  link_expires_at: Date | string | null;
  code: string | null;
  at: string | null;
  name_id: string | null;
  name_en: string | null;
  permissions: string | null;
  role_version: number | null;
};

const COLUMNS = `s.id, s.name, s.email, s.branch_id, s.is_active, s.is_sample, s.version, t.confirmed_at, EXISTS (SELECT 1 FROM passkey p WHERE p.subject_id = s.id AND p.audience = 'staff') AS has_passkey, i.expires_at AS link_expires_at,
  r.code, m.branch_id AS at, r.name_id, r.name_en, r.permissions, r.version AS role_version`;
const JOINS = `LEFT JOIN staff_totp t ON t.staff_id = s.id LEFT JOIN staff_invitation i ON i.staff_id = s.id
  LEFT JOIN staff_assignment m ON m.staff_member_id = s.id LEFT JOIN staff_role r ON r.code = m.role_code`;
const SELECT = `SELECT ${COLUMNS} FROM staff_member s ${JOINS}`;
const BY_NAME: KeysetOrder = { column: 's.name', idColumn: 's.id', direction: 'ASC' };

/** Reads staff members with their roles, also those who left. */
export async function loadStaffMembers(db: Database, ids: readonly string[]): Promise<StaffMember[]> {
  if (ids.length === 0) return [];
  const rows = await db.query<Row>(`${SELECT} WHERE s.id IN (${placeholders(ids)})`, ids);
  const byId = new Map<string, Row[]>();
  for (const row of rows) byId.set(row.id, [...(byId.get(row.id) ?? []), row]);
  return [...byId.values()].map(toStaffMember);
}

/**
 * Reads the session of a cookie together with whose it is, in one question, because every request of staff
 * begins with it; null if it is nobody's who works here.
 */
export async function staffWithSession(
  db: Database,
  key: string,
): Promise<{ readonly session: KeptSession; readonly staff: StaffMember } | null> {
  const sql = `SELECT ss.id AS session_id, ${sessionFacts.columns}, ${COLUMNS} FROM session ss JOIN staff_member s ON s.id = ss.subject_id AND s.is_active = 1 ${JOINS} WHERE ss.token_hash = ? AND ss.audience = 'staff'`;
  const rows = await db.query<Row & RawRow & { readonly session_id: string }>(sql, [key]);
  const [first] = rows;
  if (!first) return null;
  return {
    session: { ...sessionFacts.read(first), id: first.session_id },
    staff: toStaffMember(rows),
  };
}

/** Reads active staff members with their roles; people who left are not found. */
export async function activeStaff(db: Database, ids: readonly string[]): Promise<StaffMember[]> {
  return (await loadStaffMembers(db, ids)).filter(({ isActive }) => isActive);
}

/** Active staff members by id. */
export const staffById = defineLoader<string, StaffMember | null>('staffById', async ({ db }, ids) =>
  indexBy(ids, await activeStaff(db, ids), (staff) => staff.id),
);

/** Staff members by id, also those who left: for histories and for whoever manages accounts. */
export const anyStaffById = defineLoader<string, StaffMember | null>('anyStaffById', async ({ db }, ids) =>
  indexBy(ids, await loadStaffMembers(db, ids), (staff) => staff.id),
);

/** Lists accounts by name, those in use or those that were closed. */
export async function listStaff(
  db: Database,
  filter: { readonly isActive: boolean },
  page: PageRequest,
): Promise<Page<StaffMember>> {
  const clause = keysetClause(BY_NAME, page);
  const isActive = Number(filter.isActive);
  const found = await db.query<{ id: string; name: string }>(
    `SELECT s.id, s.name FROM staff_member s WHERE s.is_active = ? AND ${clause.condition} ${clause.orderBy}`,
    [isActive, ...clause.values],
  );
  const known = new Map(
    (
      await loadStaffMembers(
        db,
        found.map(({ id }) => id),
      )
    ).map((staff) => [staff.id, staff]),
  );
  const rows = found.flatMap(({ id }) => known.get(id) ?? []);
  const totalCount = async (): Promise<number> =>
    Number(
      (
        await db.query<{ total: number | string }>(
          'SELECT COUNT(*) AS total FROM staff_member WHERE is_active = ?',
          [isActive],
        )
      )[0]?.total ?? 0,
    );
  return keysetPage(rows, {
    page,
    order: BY_NAME,
    position: (staff) => [staff.name, staff.id],
    node: (staff) => staff,
    totalCount,
  });
}

/** Lists all roles: those of the house first, then by name. */
export async function allRoles(db: Database): Promise<Role[]> {
  const rows = await db.query<Row>(
    'SELECT code, name_id, name_en, permissions, version AS role_version FROM staff_role ORDER BY name_id, code LIMIT 200',
  );
  const roles = rows.map(toRole);
  return [...roles.filter(({ isShipped }) => isShipped), ...roles.filter(({ isShipped }) => !isShipped)];
}

/** What the roles of somebody give, and where. */
export function toGrants({ assignments }: Pick<StaffMember, 'assignments'>): Grant[] {
  return assignments.map(({ role, branchId }) => ({ permissions: role.permissions, branchId }));
}

function toStaffMember(rows: readonly Row[]): StaffMember {
  const [first] = rows;
  if (!first) throw new Error('A staff member has at least one row.');
  // Sorted here: with their long lists of rights the engine would sort roles in a file, at every request.
  const sorted = [...rows].sort((one, other) =>
    `${one.code} ${one.at}` < `${other.code} ${other.at}` ? -1 : 1,
  );
  const assignments = sorted.flatMap((row) =>
    row.code === null ? [] : [{ role: toRole(row), branchId: row.at ?? '' }],
  );
  const roles = [...new Map(assignments.map(({ role }) => [role.code, role])).values()];
  const permissions = [...new Set(roles.flatMap((role) => role.permissions))].sort();
  return {
    nodeType: 'StaffMember',
    id: first.id,
    name: first.name,
    email: first.email,
    branchId: first.branch_id,
    isActive: first.is_active === 1,
    isSample: first.is_sample === 1,
    version: first.version,
    hasSecondFactor: first.confirmed_at !== null || Number(first.has_passkey) === 1,
    linkExpiresAt: first.link_expires_at === null ? null : readInstant(first.link_expires_at),
    roles,
    assignments,
    permissions,
  };
}

function toRole(row: Pick<Row, 'code' | 'name_id' | 'name_en' | 'permissions' | 'role_version'>): Role {
  const code = row.code ?? '';
  const permissions = (JSON.parse(row.permissions ?? '[]') as string[]).filter(isPermission);
  return {
    code,
    name: { indonesian: row.name_id ?? '', english: row.name_en },
    permissions,
    isShipped: isShippedRole(code),
    version: row.role_version ?? 1,
  };
}
