import type { EntityManager } from 'typeorm';

import { hashPassword } from '../../../platform/auth/passwords';
import { normaliseEmail } from '../../../shared/email';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { StaffAssignmentEntity, StaffMemberEntity, StaffRoleEntity } from './staff.entity';
import type { Assignment } from '../roles/grants.rules';
import { ALL_BRANCHES } from '../roles/grants.rules';
import { isShippedRole, ROLES } from '../roles/roles.rules';
import type { StaffRefusal } from './staff.rules';
import { accountRefusals } from './staff.rules';
import type { StaffDeps } from '../deps';
import { unknownRole } from './staff-admin-guard';
import { say } from '../words/say';

/** A new account. */
export type NewStaff = {
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly roleCodes: readonly string[];
  readonly branchId?: string | null;
  readonly isSample?: boolean;
};

/** Creates an account. Refuses an address that is taken, a weak password and unknown roles. */
export async function createStaff(
  deps: StaffDeps,
  input: NewStaff,
): Promise<Result<{ id: string }, StaffRefusal>> {
  const refusals = input.isSample ? null : accountRefusals(input);
  if (refusals) return fail(...refusals);
  const unknown = input.roleCodes.find((code) => !isShippedRole(code));
  if (unknown !== undefined)
    return fail(
      unknownRole(
        unknown,
        ROLES.map(({ code }) => code),
      ),
    );
  const passwordHash = await hashPassword(input.password);
  return deps.db.transaction((tx) => insertStaff(deps, tx, { ...input, passwordHash }));
}

/** Writes an account inside an open unit. */
export async function insertStaff(
  deps: StaffDeps,
  tx: EntityManager,
  input: Omit<NewStaff, 'password'> & { passwordHash: string },
): Promise<Result<{ id: string }, StaffRefusal>> {
  const email = normaliseEmail(input.email);
  if (await tx.existsBy(StaffMemberEntity, { email })) return fail(EMAIL_TAKEN);
  await writeRoles(tx);
  const now = deps.clock.now();
  const id = deps.newId('stf', now);
  const { name, passwordHash, branchId = null, isSample = false } = input;
  await tx.insert(StaffMemberEntity, {
    id,
    name: name.trim(),
    email,
    passwordHash,
    branchId,
    isActive: true,
    isSample,
    createdAt: now,
  });
  await writeAssignments(
    tx,
    id,
    input.roleCodes.map((roleCode) => ({ roleCode, branchId: ALL_BRANCHES })),
  );
  return ok({ id });
}

/** Writes the shipped roles, so that a new version's permissions reach the library. */
export async function writeRoles(tx: EntityManager): Promise<void> {
  const rows = ROLES.map(({ code, name, permissions }) => ({
    code,
    nameIndonesian: name.indonesian,
    nameEnglish: name.english,
    permissions: [...permissions],
  }));
  await tx.upsert(StaffRoleEntity, rows, ['code']);
}

/** Gives somebody exactly these roles, each once. */
export async function writeAssignments(
  tx: EntityManager,
  staffMemberId: string,
  assignments: readonly Assignment[],
): Promise<void> {
  await tx.delete(StaffAssignmentEntity, { staffMemberId });
  const rows = new Map(
    assignments.map(({ roleCode, branchId }) => [
      `${roleCode} ${branchId}`,
      { staffMemberId, roleCode, branchId },
    ]),
  );
  if (rows.size > 0) await tx.insert(StaffAssignmentEntity, [...rows.values()]);
}

/** Somebody else has an account with this address. */
export const EMAIL_TAKEN: StaffRefusal = {
  code: 'ALREADY_EXISTS',
  field: ['email'],
  message: say('createStaff.emailTaken'),
};
