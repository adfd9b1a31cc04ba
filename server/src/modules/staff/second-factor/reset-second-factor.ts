import type { EntityManager } from 'typeorm';

import { PasskeyEntity } from '../../../platform/auth/passkeys/passkey.entity';
import { endAllSessions } from '../../../platform/auth/sessions';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { normaliseEmail } from '../../../shared/email';
import { StaffChallengeEntity, StaffRecoveryCodeEntity, StaffTotpEntity } from './second-factor.entity';
import { StaffMemberEntity } from '../accounts/staff.entity';
import type { StaffRefusal } from '../accounts/staff.rules';
import type { StaffDeps } from '../deps';
import { accountFor, lockAccounts, NO_STAFF } from '../accounts/staff-admin-guard';
import { say } from '../words/say';

/**
 * Takes the second factor of a colleague out of use, so that they set it up anew, and ends their sessions.
 * Refuses the caller's own.
 */
export function resetSecondFactor(
  deps: StaffDeps,
  actor: { staffId: string },
  staffId: string,
): Promise<Result<{ id: string }, StaffRefusal>> {
  return deps.db.transaction<{ id: string }, StaffRefusal>(async (tx) => {
    if (staffId === actor.staffId) return fail(NOT_YOURSELF);
    const found = await accountFor(deps, await lockAccounts(deps, tx, actor.staffId), staffId);
    if (!found.ok) return found;
    await removeSecondFactor(tx, staffId);
    return ok({ id: staffId });
  });
}

/**
 * The same from the server's own command line, by e-mail: for a library whose only administrator lost the
 * telephone.
 */
export function resetSecondFactorByEmail(
  deps: StaffDeps,
  email: string,
): Promise<Result<{ id: string }, StaffRefusal>> {
  return deps.db.transaction(async (tx) => {
    const staff = await tx.findOneBy(StaffMemberEntity, { email: normaliseEmail(email) });
    if (!staff) return fail(NO_STAFF);
    await removeSecondFactor(tx, staff.id);
    return ok({ id: staff.id });
  });
}

async function removeSecondFactor(tx: EntityManager, staffId: string): Promise<void> {
  await tx.delete(StaffTotpEntity, { staffId });
  await tx.delete(PasskeyEntity, { subjectId: staffId, audience: 'staff' });
  await tx.delete(StaffRecoveryCodeEntity, { staffId });
  await tx.delete(StaffChallengeEntity, { staffId });
  await endAllSessions(tx, staffId);
}

const NOT_YOURSELF: StaffRefusal = {
  code: 'NOT_ALLOWED',
  field: ['staffId'],
  message: say('resetSecondFactor.notYourself'),
};
