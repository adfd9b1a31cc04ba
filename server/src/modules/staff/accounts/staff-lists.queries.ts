import type { Condition } from '../../../platform/db/conditions';
import { allOf, compares, isOneOf } from '../../../platform/db/conditions';
import type { Database } from '../../../platform/db/database';
import type { KeysetOrder } from '../../../platform/db/keyset';
import { keysetClause, keysetPage } from '../../../platform/db/keyset';
import type { Page, PageRequest } from '../../../platform/graphql/connection';
import { cutSearch } from '../../../shared/search-text';
import { ALL_BRANCHES } from '../roles/grants.rules';
import type { StaffMember } from './staff-members.queries';
import { loadStaffMembers } from './staff-members.queries';

/** Which accounts a list holds: everything given must fit. */
export type StaffListFilter = {
  readonly text?: string | null;
  readonly isActive?: boolean | null;
  readonly roleCodes?: readonly string[] | null;
  readonly branchIds?: readonly string[] | null;
  readonly hasSecondFactor?: boolean | null;
};

/** What accounts can be ordered by. */
export type StaffOrderField = 'NAME' | 'EMAIL';

/** How a list of accounts is ordered. */
export type StaffListOrder = { readonly field: StaffOrderField; readonly direction: 'ASC' | 'DESC' };

/** The usual order. */
export const BY_NAME: StaffListOrder = { field: 'NAME', direction: 'ASC' };

const COLUMNS: Readonly<Record<StaffOrderField, string>> = { NAME: 's.name', EMAIL: 's.email' };
const HAS_SECOND_FACTOR = `(EXISTS (SELECT 1 FROM staff_totp t WHERE t.staff_id = s.id AND t.confirmed_at IS NOT NULL)
  OR EXISTS (SELECT 1 FROM passkey p WHERE p.subject_id = s.id AND p.audience = 'staff'))`;

/** Lists accounts that fit a filter, in an order. */
export async function listStaff(
  db: Database,
  {
    filter,
    order: { field, direction },
    page,
  }: { readonly filter: StaffListFilter; readonly order: StaffListOrder; readonly page: PageRequest },
): Promise<Page<StaffMember>> {
  const order: KeysetOrder = { column: COLUMNS[field], idColumn: 's.id', direction };
  const wanted = conditionOf(filter);
  const clause = keysetClause(order, page);
  const found = await db.query<{ id: string }>(
    `SELECT s.id FROM staff_member s WHERE ${wanted.sql} AND ${clause.condition} ${clause.orderBy}`,
    [...wanted.values, ...clause.values],
  );
  const ids = found.map(({ id }) => id);
  const known = new Map((await loadStaffMembers(db, ids)).map((staff) => [staff.id, staff]));
  return keysetPage(
    ids.flatMap((id) => known.get(id) ?? []),
    {
      page,
      order,
      position: (staff) => [field === 'NAME' ? staff.name : staff.email, staff.id],
      node: (staff) => staff,
      totalCount: () => countStaff(db, filter),
    },
  );
}

/** Counts the accounts that fit a filter. */
export async function countStaff(db: Database, filter: StaffListFilter): Promise<number> {
  const { sql, values } = conditionOf(filter);
  const [row] = await db.query<{ total: number | string }>(
    `SELECT COUNT(*) AS total FROM staff_member s WHERE ${sql}`,
    values,
  );
  return Number(row?.total ?? 0);
}

function conditionOf({ text, isActive, hasSecondFactor, ...places }: StaffListFilter): Condition {
  const words = cutSearch(text).trim().toLowerCase().split(/\s+/);
  return allOf(
    compares('s.is_active = ?', isActive == null ? null : Number(isActive)),
    ...words
      .filter((word) => word !== '')
      .map((word): Condition => ({
        sql: '(LOWER(s.name) LIKE ? OR LOWER(s.email) LIKE ?)',
        values: [`%${word}%`, `%${word}%`],
      })),
    hasRole(places),
    hasSecondFactor == null
      ? null
      : { sql: hasSecondFactor ? HAS_SECOND_FACTOR : `NOT ${HAS_SECOND_FACTOR}`, values: [] },
  );
}

/** A role at all branches is one at each of them. */
function hasRole({
  roleCodes,
  branchIds,
}: Pick<StaffListFilter, 'roleCodes' | 'branchIds'>): Condition | null {
  const isAt = branchIds == null || branchIds.length === 0 ? null : [...branchIds, ALL_BRANCHES];
  const wanted = allOf(isOneOf('a.role_code', roleCodes), isOneOf('a.branch_id', isAt));
  return wanted.values.length === 0
    ? null
    : {
        sql: `EXISTS (SELECT 1 FROM staff_assignment a WHERE a.staff_member_id = s.id AND ${wanted.sql})`,
        values: wanted.values,
      };
}
