import type { EntityManager } from 'typeorm';

import { endAllSessions } from '../../../platform/auth/sessions';
import { normaliseEmail } from '../../../shared/email';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import type { StaffMember } from './staff-members.queries';
import { StaffInvitationEntity, StaffMemberEntity } from './staff.entity';
import type { Assignment } from '../roles/grants.rules';
import type { StaffRefusal } from './staff.rules';
import { identityRefusals } from './staff.rules';
import { EMAIL_TAKEN, writeAssignments } from './create-staff';
import type { StaffDeps } from '../deps';
import type { StaffAdmin } from './staff-admin-guard';
import {
  accountFor,
  lockAccounts,
  refuseAssignments,
  refuseBranch,
  refuseWithoutStaffAdmin,
} from './staff-admin-guard';
import { say } from '../words/say';

/** Changes to an account; absent keeps. */
export type StaffChanges = {
  readonly name?: string | null;
  readonly email?: string | null;
  readonly branchId?: string | null;
  readonly assignments?: readonly Assignment[] | null;
};

type Changed = Result<{ id: string }, StaffRefusal>;

/**
 * Changes name, address, branch or roles. Refuses what goes beyond the rights of who changes, and a library
 * without anybody who can manage accounts.
 */
export function updateStaff(
  deps: StaffDeps,
  actor: { staffId: string },
  input: { id: string; version: number; changes: StaffChanges },
): Promise<Changed> {
  return deps.db.transaction<{ id: string }, StaffRefusal>(async (tx) => {
    const keeper = await lockAccounts(deps, tx, actor.staffId);
    const found = await accountFor(deps, keeper, input.id);
    if (!found.ok) return found;
    if (found.value.version !== input.version) return fail({ ...STALE, currentVersion: found.value.version });
    const refused =
      (await refuseIdentity(tx, found.value, input.changes)) ??
      (await refuseBranch(tx, input.changes.branchId)) ??
      (await changeRoles(deps, tx, keeper, input));
    if (refused) return fail(refused);
    const {
      name = found.value.name,
      email = found.value.email,
      branchId = found.value.branchId,
    } = input.changes;
    await tx.update(
      StaffMemberEntity,
      { id: input.id },
      {
        name: (name ?? found.value.name).trim(),
        email: normaliseEmail(email ?? found.value.email),
        branchId,
        version: input.version + 1,
      },
    );
    return ok({ id: input.id });
  });
}

/**
 * Closes an account: its sessions end at once and its link is worth nothing. Refuses one's own and the last
 * administrator's.
 */
export function deactivateStaff(
  deps: StaffDeps,
  actor: { staffId: string },
  staffId: string,
): Promise<Changed> {
  return deps.db.transaction<{ id: string }, StaffRefusal>(async (tx) => {
    const keeper = await lockAccounts(deps, tx, actor.staffId);
    if (staffId === actor.staffId) return fail(NOT_YOURSELF);
    const found = await accountFor(deps, keeper, staffId);
    if (!found.ok) return found;
    await tx.update(
      StaffMemberEntity,
      { id: staffId },
      { isActive: false, version: found.value.version + 1 },
    );
    await tx.delete(StaffInvitationEntity, { staffId });
    await endAllSessions(tx, staffId);
    const refused = await refuseWithoutStaffAdmin(deps, tx);
    return refused ? fail(refused) : ok({ id: staffId });
  });
}

/**
 * Opens a closed account again, with the roles it had. Refuses if those go beyond the rights of who opens it.
 */
export function reactivateStaff(
  deps: StaffDeps,
  actor: { staffId: string },
  staffId: string,
): Promise<Changed> {
  return deps.db.transaction<{ id: string }, StaffRefusal>(async (tx) => {
    const found = await accountFor(deps, await lockAccounts(deps, tx, actor.staffId), staffId);
    if (!found.ok) return found;
    await tx.update(StaffMemberEntity, { id: staffId }, { isActive: true, version: found.value.version + 1 });
    return ok({ id: staffId });
  });
}

async function refuseIdentity(
  tx: EntityManager,
  staff: StaffMember,
  { name, email }: StaffChanges,
): Promise<StaffRefusal | null> {
  const [refusal] = identityRefusals({ name: name ?? staff.name, email: email ?? staff.email }) ?? [];
  if (refusal) return refusal;
  const wanted = normaliseEmail(email ?? staff.email);
  return wanted !== staff.email && (await tx.existsBy(StaffMemberEntity, { email: wanted }))
    ? EMAIL_TAKEN
    : null;
}

async function changeRoles(
  deps: StaffDeps,
  tx: EntityManager,
  keeper: StaffAdmin,
  { id, changes }: { id: string; changes: StaffChanges },
): Promise<StaffRefusal | null> {
  if (!changes.assignments) return null;
  const refused = await refuseAssignments(tx, keeper, changes.assignments);
  if (refused) return refused;
  await writeAssignments(tx, id, changes.assignments);
  return refuseWithoutStaffAdmin(deps, tx);
}

/** Somebody else was faster. */
export const STALE: StaffRefusal = {
  code: 'STALE_VERSION',
  message: say('changeStaff.stale'),
};
const NOT_YOURSELF: StaffRefusal = {
  code: 'NOT_ALLOWED',
  field: ['staffId'],
  message: say('changeStaff.notYourself'),
};
