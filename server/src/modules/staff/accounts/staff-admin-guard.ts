import type { EntityManager } from 'typeorm';

import type { Permission } from '../../../platform/auth/permission.terms';
import { isPermission } from '../../../platform/auth/permission.terms';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { isBranch } from '../../library';
import type { StaffMember } from './staff-members.queries';
import { toGrants, loadStaffMembers } from './staff-members.queries';
import { StaffMemberEntity, StaffRoleEntity } from './staff.entity';
import type { Assignment, Grant, Rights } from '../roles/grants.rules';
import { ALL_BRANCHES, firstUngrantable, combineGrants } from '../roles/grants.rules';
import { STAFF_ADMIN } from '../roles/roles.rules';
import type { StaffRefusal } from './staff.rules';
import type { StaffDeps } from '../deps';
import { say } from '../words/say';

/** Whoever changes accounts or roles: the rights they hold now, inside the unit. */
export type StaffAdmin = { readonly staffId: string; readonly rights: Rights };

/**
 * Opens a change of accounts or roles: one at a time in the whole library, so that no two administrators
 * remove each other and nobody gives with rights that were just taken from them.
 */
export async function lockAccounts(deps: StaffDeps, tx: EntityManager, staffId: string): Promise<StaffAdmin> {
  await deps.db
    .lock(tx.createQueryBuilder(StaffRoleEntity, 'role').where({ code: 'administrator' }))
    .getOne();
  const [self] = await loadStaffMembers(deps.db, [staffId]);
  return { staffId, rights: combineGrants(self?.isActive ? toGrants(self) : []) };
}

/**
 * Finds the account that is to be changed. Refuses an unknown one, and one that may do more than who asks:
 * they could let themselves in through it.
 */
export async function accountFor(
  deps: StaffDeps,
  keeper: StaffAdmin,
  staffId: string,
): Promise<Result<StaffMember, StaffRefusal>> {
  const [staff] = await loadStaffMembers(deps.db, [staffId]);
  if (!staff) return fail(NO_STAFF);
  const lacking = firstUngrantable(keeper.rights, toGrants(staff));
  return lacking === null ? ok(staff) : fail(cannotGrant(lacking, ['staffId']));
}

/** Refuses roles that do not exist, and what who gives them does not hold at that branch. */
export async function refuseAssignments(
  tx: EntityManager,
  keeper: StaffAdmin,
  assignments: readonly Assignment[],
): Promise<StaffRefusal | null> {
  if (assignments.length === 0) return NO_ROLE;
  const roles = new Map(
    (await tx.find(StaffRoleEntity, { take: 200 })).map((role) => [
      role.code,
      role.permissions.filter(isPermission),
    ]),
  );
  const grants: Grant[] = [];
  for (const { roleCode, branchId } of assignments) {
    const permissions = roles.get(roleCode);
    if (!permissions) return unknownRole(roleCode, [...roles.keys()]);
    if (branchId !== ALL_BRANCHES && !(await isBranch(tx, branchId))) return NO_BRANCH;
    grants.push({ permissions, branchId });
  }
  const lacking = firstUngrantable(keeper.rights, grants);
  return lacking === null ? null : cannotGrant(lacking, ['assignments']);
}

/** Refuses a branch of the account that does not exist; none is fine. */
export async function refuseBranch(
  tx: EntityManager,
  branchId: string | null | undefined,
): Promise<StaffRefusal | null> {
  return branchId == null || (await isBranch(tx, branchId)) ? null : { ...NO_BRANCH, field: ['branchId'] };
}

/** Refuses a change after which nobody could manage accounts at all branches. */
export async function refuseWithoutStaffAdmin(
  deps: StaffDeps,
  tx: EntityManager,
): Promise<StaffRefusal | null> {
  const active = await tx.find(StaffMemberEntity, {
    select: { id: true, passwordHash: true },
    where: { isActive: true },
    take: 2_000,
  });
  const staff = await loadStaffMembers(
    deps.db,
    active.filter(({ passwordHash }) => passwordHash !== '').map(({ id }) => id),
  );
  return staff.some((one) => isStaffAdmin(combineGrants(toGrants(one)))) ? null : LAST_STAFF_ADMIN;
}

function isStaffAdmin({ permissions, limitedTo }: Rights): boolean {
  return permissions.has(STAFF_ADMIN) && !limitedTo.has(STAFF_ADMIN);
}

/** There is no such account. */
export const NO_STAFF: StaffRefusal = {
  code: 'NOT_FOUND',
  field: ['staffId'],
  message: say('staffAdminGuard.noStaff'),
};
const NO_ROLE: StaffRefusal = {
  code: 'REQUIRED',
  field: ['assignments'],
  message: say('staffAdminGuard.noRole'),
};
const NO_BRANCH: StaffRefusal = {
  code: 'NOT_FOUND',
  field: ['assignments'],
  message: say('staffAdminGuard.noBranch'),
};
const LAST_STAFF_ADMIN: StaffRefusal = {
  code: 'NOT_ALLOWED',
  message: say('staffAdminGuard.lastStaffAdmin'),
};

/** Says which permission somebody would give without holding it. */
export function cannotGrant(permission: Permission, field: readonly string[]): StaffRefusal {
  return {
    code: 'NOT_ALLOWED',
    field,
    message: say('staffAdminGuard.notAllowed', { permission }),
  };
}

/** Says which roles there are. */
export function unknownRole(code: string, known: readonly string[]): StaffRefusal {
  return {
    code: 'NOT_FOUND',
    field: ['roles'],
    message: say('staffAdminGuard.unknownRole', { code, known: known.join(', ') }),
  };
}
