import type { Permission } from '../../../platform/auth/permission.terms';
import { isPermission } from '../../../platform/auth/permission.terms';
import type { KeptSession } from '../../../platform/auth/sessions.queries';
import { sessionFacts } from '../../../platform/auth/sessions.queries';
import type { Database } from '../../../platform/db/database';
import { readInstant } from '../../../platform/db/columns';
import { placeholders } from '../../../platform/db/placeholders';
import { mapSelection } from '../../../platform/db/map-selection';
import type { RawRow } from '../../../platform/db/table';
import { table } from '../../../platform/db/table';
import { defineLoader, indexBy } from '../../../platform/graphql/loader';
import type { LocalizedText } from '../../../shared/locale';
import type { Grant } from '../roles/grants.rules';
import { isShippedRole } from '../roles/roles.rules';
import { StaffMemberEntity, StaffRoleEntity } from './staff.entity';

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

const accounts = table(StaffMemberEntity, 's', { nodeType: 'StaffMember' } as const).pick(
  'id',
  'name',
  'email',
  'branchId',
  'isActive',
  'isSample',
);
const roles = mapSelection(table(StaffRoleEntity, 'r'), (row): Role => ({
  code: row.code,
  name: { indonesian: row.nameIndonesian, english: row.nameEnglish },
  permissions: row.permissions.filter(isPermission),
  isShipped: isShippedRole(row.code),
  version: row.version,
}));

/** An account together with one of its roles; `code` is null for who has none. */
type AccountWithRole = RawRow & {
  readonly id: string;
  readonly accountVersion: number;
  readonly confirmedAt: unknown;
  readonly hasPasskey: number | string;
  readonly linkExpiresAt: Date | string | null;
  readonly code: string | null;
  readonly at: string | null;
};

const WITH_ROLES = `${accounts.columns}, s.version AS accountVersion, t.confirmed_at AS confirmedAt, EXISTS (SELECT 1 FROM passkey p WHERE p.subject_id = s.id AND p.audience = 'staff') AS hasPasskey,
  i.expires_at AS linkExpiresAt, m.branch_id AS at, ${roles.columns}`;
const JOINS = `LEFT JOIN staff_totp t ON t.staff_id = s.id LEFT JOIN staff_invitation i ON i.staff_id = s.id
  LEFT JOIN staff_assignment m ON m.staff_member_id = s.id LEFT JOIN staff_role r ON r.code = m.role_code`;

/** Reads staff members with their roles, also those who left. */
export async function loadStaffMembers(db: Database, ids: readonly string[]): Promise<StaffMember[]> {
  if (ids.length === 0) return [];
  const rows = await db.query<AccountWithRole>(
    `SELECT ${WITH_ROLES} FROM staff_member s ${JOINS} WHERE s.id IN (${placeholders(ids)})`,
    ids,
  );
  const byId = new Map<string, AccountWithRole[]>();
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
  const sql = `SELECT ss.id AS session_id, ${sessionFacts.columns}, ${WITH_ROLES} FROM session ss JOIN staff_member s ON s.id = ss.subject_id AND s.is_active = 1 ${JOINS} WHERE ss.token_hash = ? AND ss.audience = 'staff'`;
  const rows = await db.query<AccountWithRole & RawRow & { readonly session_id: string }>(sql, [key]);
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

/** What the roles are called, by code; null for one that is gone. */
export const roleNameByCode = defineLoader<string, LocalizedText | null>(
  'roleNameByCode',
  async ({ db }, codes) => {
    const found = await roles.list(db, `WHERE r.code IN (${placeholders(codes)})`, codes);
    return indexBy(codes, found, ({ code }) => code).map((role) => role?.name ?? null);
  },
);

/** Lists all roles: those of the house first, then by name. */
export async function allRoles(db: Database): Promise<Role[]> {
  const all = await roles.list(db, 'ORDER BY r.name_id, r.code LIMIT 200', []);
  return [...all.filter(({ isShipped }) => isShipped), ...all.filter(({ isShipped }) => !isShipped)];
}

/** What the roles of somebody give, and where. */
export function toGrants({ assignments }: Pick<StaffMember, 'assignments'>): Grant[] {
  return assignments.map(({ role, branchId }) => ({ permissions: role.permissions, branchId }));
}

function toStaffMember(rows: readonly AccountWithRole[]): StaffMember {
  const [first] = rows;
  if (!first) throw new Error('A staff member has at least one row.');
  // Sorted here: with their long lists of rights the engine would sort roles in a file, at every request.
  const sorted = [...rows].sort((one, other) =>
    `${one.code} ${one.at}` < `${other.code} ${other.at}` ? -1 : 1,
  );
  const assignments = sorted.flatMap((row) =>
    row.code === null ? [] : [{ role: roles.read(row), branchId: row.at ?? '' }],
  );
  const unique = [...new Map(assignments.map(({ role }) => [role.code, role])).values()];
  return {
    ...accounts.read(first),
    version: first.accountVersion,
    hasSecondFactor: first.confirmedAt !== null || Number(first.hasPasskey) === 1,
    linkExpiresAt: first.linkExpiresAt === null ? null : readInstant(first.linkExpiresAt),
    roles: unique,
    assignments,
    permissions: [...new Set(unique.flatMap((role) => role.permissions))].sort(),
  };
}

/** What signing in needs to know of an account in use. */
export type StaffPassword = Pick<StaffMemberEntity, 'id' | 'email' | 'passwordHash' | 'isSample'>;

const passwords = table(StaffMemberEntity).pick('id', 'email', 'passwordHash', 'isSample');

/** Finds the account in use of an address, or of an id. */
export function findStaffPassword(
  db: Database,
  key: 'email' | 'id',
  value: string,
): Promise<StaffPassword | null> {
  return passwords.first(db, `WHERE ${key} = ? AND is_active = 1`, [value]);
}
