import { randomBytes } from 'node:crypto';

import type { EntityManager } from 'typeorm';

import { isPermission } from '../../../platform/auth/permission.terms';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { StaffAssignmentEntity, StaffRoleEntity } from '../accounts/staff.entity';
import { ALL_BRANCHES, firstUngrantable } from './grants.rules';
import { isShippedRole } from './roles.rules';
import type { StaffRefusal } from '../accounts/staff.rules';
import { STALE } from '../accounts/change-staff';
import type { StaffDeps } from '../deps';
import type { StaffAdmin } from '../accounts/staff-admin-guard';
import { lockAccounts, cannotGrant, refuseWithoutStaffAdmin } from '../accounts/staff-admin-guard';
import { say } from '../words/say';

/** A role of the library's own. */
export type RoleFacts = {
  readonly name: { readonly indonesian: string; readonly english: string };
  readonly permissions: readonly string[];
};

type Saved = Result<{ code: string }, StaffRefusal>;

const LONGEST_NAME = 80;
const MOST_ROLES = 100;

/** Makes a role. Refuses permissions that do not exist or that its maker does not hold everywhere. */
export function createRole(deps: StaffDeps, actor: { staffId: string }, facts: RoleFacts): Promise<Saved> {
  return deps.db.transaction<{ code: string }, StaffRefusal>(async (tx) => {
    const keeper = await lockAccounts(deps, tx, actor.staffId);
    const refused =
      refuseFacts(keeper, facts) ?? ((await tx.count(StaffRoleEntity)) >= MOST_ROLES ? TOO_MANY : null);
    if (refused) return fail(refused);
    const code = `role-${randomBytes(8).toString('hex')}`;
    await tx.insert(StaffRoleEntity, { code, ...columnsOf(facts), version: 1 });
    return ok({ code });
  });
}

/**
 * Changes a role of the library's own; everybody who has it follows at once. What it held before must be the
 * changer's to give, too.
 */
export function updateRole(
  deps: StaffDeps,
  actor: { staffId: string },
  { code, version, facts }: { code: string; version: number; facts: RoleFacts },
): Promise<Saved> {
  return deps.db.transaction<{ code: string }, StaffRefusal>(async (tx) => {
    const keeper = await lockAccounts(deps, tx, actor.staffId);
    const found = await ownRole(tx, keeper, code);
    if (!found.ok) return found;
    if (found.value.version !== version) return fail({ ...STALE, currentVersion: found.value.version });
    const refused = refuseFacts(keeper, facts);
    if (refused) return fail(refused);
    await tx.update(StaffRoleEntity, { code }, { ...columnsOf(facts), version: version + 1 });
    const nobody = await refuseWithoutStaffAdmin(deps, tx);
    return nobody ? fail(nobody) : ok({ code });
  });
}

/** Removes a role of the library's own that nobody has. */
export function deleteRole(deps: StaffDeps, actor: { staffId: string }, code: string): Promise<Saved> {
  return deps.db.transaction<{ code: string }, StaffRefusal>(async (tx) => {
    const found = await ownRole(tx, await lockAccounts(deps, tx, actor.staffId), code);
    if (!found.ok) return found;
    if (await tx.existsBy(StaffAssignmentEntity, { roleCode: code })) return fail(IN_USE);
    await tx.delete(StaffRoleEntity, { code });
    return ok({ code });
  });
}

async function ownRole(
  tx: EntityManager,
  keeper: StaffAdmin,
  code: string,
): Promise<Result<StaffRoleEntity, StaffRefusal>> {
  const role = await tx.findOneBy(StaffRoleEntity, { code });
  if (!role) return fail(NO_ROLE);
  if (isShippedRole(code)) return fail(SHIPPED);
  const lacking = firstUngrantable(keeper.rights, [
    { permissions: role.permissions.filter(isPermission), branchId: ALL_BRANCHES },
  ]);
  return lacking === null ? ok(role) : fail(cannotGrant(lacking, ['code']));
}

function refuseFacts(keeper: StaffAdmin, { name, permissions }: RoleFacts): StaffRefusal | null {
  if (name.indonesian.trim() === '' || name.english.trim() === '') return NO_NAME;
  if (name.indonesian.length > LONGEST_NAME || name.english.length > LONGEST_NAME) return LONG_NAME;
  if (permissions.length === 0) return NO_PERMISSION;
  const unknown = permissions.find((permission) => !isPermission(permission));
  if (unknown !== undefined) return unknownPermission(unknown.slice(0, 60));
  const lacking = firstUngrantable(keeper.rights, [
    { permissions: permissions.filter(isPermission), branchId: ALL_BRANCHES },
  ]);
  return lacking === null ? null : cannotGrant(lacking, ['permissions']);
}

function columnsOf({
  name,
  permissions,
}: RoleFacts): Pick<StaffRoleEntity, 'nameIndonesian' | 'nameEnglish' | 'permissions'> {
  return {
    nameIndonesian: name.indonesian.trim(),
    nameEnglish: name.english.trim(),
    permissions: [...new Set(permissions)].sort(),
  };
}

const NO_ROLE: StaffRefusal = {
  code: 'NOT_FOUND',
  field: ['code'],
  message: say('saveRole.noRole'),
};
const SHIPPED: StaffRefusal = {
  code: 'NOT_ALLOWED',
  field: ['code'],
  message: say('saveRole.shipped'),
};
const IN_USE: StaffRefusal = {
  code: 'IN_USE',
  field: ['code'],
  message: say('saveRole.inUse'),
};
const TOO_MANY: StaffRefusal = {
  code: 'NOT_ALLOWED',
  message: say('saveRole.tooMany', { mostRoles: MOST_ROLES }),
};
const NO_NAME: StaffRefusal = {
  code: 'REQUIRED',
  field: ['name'],
  message: say('saveRole.noName'),
};
const LONG_NAME: StaffRefusal = {
  code: 'TOO_LONG',
  field: ['name'],
  message: say('shared.tooLong', { longestName: LONGEST_NAME }),
};
const NO_PERMISSION: StaffRefusal = {
  code: 'REQUIRED',
  field: ['permissions'],
  message: say('saveRole.noPermission'),
};

function unknownPermission(permission: string): StaffRefusal {
  return {
    code: 'INVALID',
    field: ['permissions'],
    message: say('saveRole.permissions', { permission }),
  };
}
