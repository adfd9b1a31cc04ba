import type { EntityManager } from 'typeorm';

import { hashPassword } from '../../../platform/auth/passwords';
import type { Database } from '../../../platform/db/database';
import type { Clock } from '../../../shared/clock';
import { normaliseEmail } from '../../../shared/email';
import type { NewId } from '../../../shared/id';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { StaffMemberEntity, StaffMemberRoleEntity, StaffRoleEntity } from '../data/staff.entity';
import { isRoleCode, ROLES } from '../domain/roles';
import type { StaffRefusal } from '../domain/staff-rules';
import { accountRefusals } from '../domain/staff-rules';

/** What the room of staff needs. */
export type StaffDeps = { readonly db: Database; readonly clock: Clock; readonly newId: NewId };

/** A new account. */
export type NewStaff = {
  readonly name: string; readonly email: string; readonly password: string; readonly roleCodes: readonly string[];
  readonly branchId?: string | null; readonly isSample?: boolean;
};

/** Creates an account. Refuses an address that is taken, a weak password and unknown roles. */
export async function createStaff(deps: StaffDeps, input: NewStaff): Promise<Result<{ id: string }, StaffRefusal>> {
  const refusals = input.isSample ? null : accountRefusals(input);
  if (refusals) return fail(...refusals);
  const unknown = input.roleCodes.find((code) => !isRoleCode(code));
  if (unknown !== undefined) return fail(unknownRole(unknown));
  const passwordHash = await hashPassword(input.password);
  return deps.db.transaction((tx) => insertStaff(deps, tx, { ...input, passwordHash }));
}

/** Writes an account inside an open unit. */
export async function insertStaff(deps: StaffDeps, tx: EntityManager, input: Omit<NewStaff, 'password'> & { passwordHash: string }): Promise<Result<{ id: string }, StaffRefusal>> {
  const email = normaliseEmail(input.email);
  if (await tx.existsBy(StaffMemberEntity, { email })) return fail(EMAIL_TAKEN);
  await writeRoles(tx);
  const now = deps.clock.now();
  const id = deps.newId('stf', now);
  const { name, passwordHash, branchId = null, isSample = false } = input;
  await tx.insert(StaffMemberEntity, { id, name: name.trim(), email, passwordHash, branchId, isActive: true, isSample, createdAt: now });
  await tx.insert(StaffMemberRoleEntity, input.roleCodes.map((roleCode) => ({ staffMemberId: id, roleCode })));
  return ok({ id });
}

/** Writes the shipped roles, so that a new version's permissions reach the library. */
export async function writeRoles(tx: EntityManager): Promise<void> {
  const rows = ROLES.map(({ code, name, permissions }) => ({ code, nameIndonesian: name.indonesian, nameEnglish: name.english, permissions: [...permissions] }));
  await tx.upsert(StaffRoleEntity, rows, ['code']);
}

const EMAIL_TAKEN: StaffRefusal = { code: 'ALREADY_EXISTS', field: ['email'], message: { ID: 'Sudah ada akun dengan surel ini.', EN: 'There is already an account with this e-mail address.' } };

function unknownRole(code: string): StaffRefusal {
  const known = ROLES.map((role) => role.code).join(', ');
  return { code: 'NOT_FOUND', field: ['roles'], message: { ID: `Peran "${code}" tidak ada. Yang ada: ${known}.`, EN: `There is no role "${code}". There are: ${known}.` } };
}
