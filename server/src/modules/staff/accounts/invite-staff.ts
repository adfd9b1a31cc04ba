import { createHash, randomBytes } from 'node:crypto';

import type { EntityManager } from 'typeorm';

import { hashPassword } from '../../../platform/auth/passwords';
import { endAllSessions, startSession } from '../../../platform/auth/sessions';
import { readSetting } from '../../../platform/db/setting';
import { SAMPLE_MODE } from '../../../platform/sample-mode';
import { normaliseEmail } from '../../../shared/email';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { loadStaffMembers } from './staff-members.queries';
import { StaffInvitationEntity, StaffMemberEntity } from './staff.entity';
import type { Assignment } from '../roles/grants.rules';
import { tooManyAttempts } from '../sign-in/sign-in.rules';
import type { StaffRefusal } from './staff.rules';
import { identityRefusals, passwordRefusal } from './staff.rules';
import { countAddress } from '../sign-in/check-password';
import { EMAIL_TAKEN, writeAssignments } from './create-staff';
import type { StaffDeps } from '../deps';
import { accountFor, lockAccounts, refuseAssignments, refuseBranch } from './staff-admin-guard';
import { say } from '../words/say';

/** How long a link holds; whoever comes later gets a new one. */
const LINK_HOLDS_MS = 3 * 86_400_000;

/** Somebody who is to work here. */
export type Invitation = {
  readonly name: string;
  readonly email: string;
  readonly branchId?: string | null;
  readonly assignments: readonly Assignment[];
};

/** An account with the token of its link, which is told this once. */
export type Invited = { readonly id: string; readonly token: string };

/**
 * Makes an account without a password, and the link with which the person sets one. Refuses roles beyond what
 * the inviter holds.
 */
export async function inviteStaff(
  deps: StaffDeps,
  actor: { staffId: string },
  input: Invitation,
): Promise<Result<Invited, StaffRefusal>> {
  const refusals = identityRefusals(input);
  if (refusals) return fail(...refusals);
  return deps.db.transaction<Invited, StaffRefusal>(async (tx) => {
    const keeper = await lockAccounts(deps, tx, actor.staffId);
    const refused =
      (await refuseAssignments(tx, keeper, input.assignments)) ?? (await refuseBranch(tx, input.branchId));
    if (refused) return fail(refused);
    const email = normaliseEmail(input.email);
    if (await tx.existsBy(StaffMemberEntity, { email })) return fail(EMAIL_TAKEN);
    const now = deps.clock.now();
    const id = deps.newId('stf', now);
    await tx.insert(StaffMemberEntity, {
      id,
      name: input.name.trim(),
      email,
      passwordHash: '',
      branchId: input.branchId ?? null,
      isActive: true,
      isSample: false,
      createdAt: now,
    });
    await writeAssignments(tx, id, input.assignments);
    return ok({ id, token: await writeLink(deps, tx, id) });
  });
}

/** Makes a new link for somebody who lost theirs, or forgot the password; the one before is worth nothing. */
export function renewStaffLink(
  deps: StaffDeps,
  actor: { staffId: string },
  staffId: string,
): Promise<Result<Invited, StaffRefusal>> {
  return deps.db.transaction<Invited, StaffRefusal>(async (tx) => {
    const found = await accountFor(deps, await lockAccounts(deps, tx, actor.staffId), staffId);
    if (!found.ok) return found;
    if (!found.value.isActive || staffId === actor.staffId)
      return fail(staffId === actor.staffId ? NOT_FOR_YOURSELF : LEFT);
    return ok({ id: staffId, token: await writeLink(deps, tx, staffId) });
  });
}

/**
 * Sets the password with the token of a link, once, and signs in: outside of the sample library to set up, or
 * to prove, the second step. All other sessions of the account end.
 */
export async function acceptInvitation(
  deps: StaffDeps,
  input: { token: string; password: string; remoteAddress: string },
): Promise<Result<{ staffId: string; token: string | null }, StaffRefusal>> {
  const wait = await countAddress(deps, input.remoteAddress);
  if (wait > 0) return fail(tooManyAttempts(wait));
  const tokenHash = hashOf(input.token);
  const staff = await invitedBy(deps, deps.db.read, tokenHash);
  if (!staff) return fail(LINK_USED);
  const refused = passwordRefusal({ name: staff.name, email: staff.email, password: input.password });
  if (refused) return fail(refused);
  const passwordHash = await hashPassword(input.password);
  const isSampleMode = (await readSetting(deps.db, SAMPLE_MODE)) === '1';
  return deps.db.transaction<{ staffId: string; token: string | null }, StaffRefusal>(async (tx) => {
    const used = await tx.delete(StaffInvitationEntity, { tokenHash });
    if (used.affected !== 1) return fail(LINK_USED);
    await tx.update(StaffMemberEntity, { id: staff.id }, { passwordHash });
    await endAllSessions(tx, staff.id);
    if (staff.hasSecondFactor) return ok({ staffId: staff.id, token: null });
    const { token } = await startSession(tx, deps, {
      audience: 'staff',
      subjectId: staff.id,
      isLimited: !isSampleMode,
    });
    return ok({ staffId: staff.id, token });
  });
}

async function writeLink(deps: StaffDeps, tx: EntityManager, staffId: string): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await tx.upsert(
    StaffInvitationEntity,
    { staffId, tokenHash: hashOf(token), expiresAt: new Date(deps.clock.now().getTime() + LINK_HOLDS_MS) },
    ['staffId'],
  );
  return token;
}

async function invitedBy(
  deps: StaffDeps,
  read: EntityManager,
  tokenHash: string,
): Promise<{ id: string; name: string; email: string; hasSecondFactor: boolean } | null> {
  const link = await read.findOneBy(StaffInvitationEntity, { tokenHash });
  if (!link || link.expiresAt <= deps.clock.now()) return null;
  const [staff] = await loadStaffMembers(deps.db, [link.staffId]);
  return staff?.isActive ? staff : null;
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

const LINK_USED: StaffRefusal = {
  code: 'NOT_ALLOWED',
  field: ['token'],
  message: say('inviteStaff.linkUsed'),
};
const LEFT: StaffRefusal = {
  code: 'NOT_ALLOWED',
  field: ['staffId'],
  message: say('inviteStaff.left'),
};
const NOT_FOR_YOURSELF: StaffRefusal = {
  code: 'NOT_ALLOWED',
  field: ['staffId'],
  message: say('inviteStaff.notForYourself'),
};
