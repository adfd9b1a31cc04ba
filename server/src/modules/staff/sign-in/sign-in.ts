import { createHash, randomBytes } from 'node:crypto';

import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import { recordFailedSignIn } from '../../../platform/auth/sign-in/failed-sign-ins';
import { endSession, endAllSessions, startSession } from '../../../platform/auth/sessions';
import { countAttempt, forgetAttempts } from '../../../platform/auth/sign-in/throttle';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { StaffChallengeEntity } from '../second-factor/second-factor.entity';
import { hasTwoFactor } from '../second-factor/second-factors.queries';
import { StaffMemberEntity } from '../accounts/staff.entity';
import { PER_ACCOUNT, SIGN_IN_AGAIN, tooManyAttempts, WRONG_CODE } from './sign-in.rules';
import type { StaffRefusal } from '../accounts/staff.rules';
import type { Credentials } from './check-password';
import { checkCredentials, countAddress } from './check-password';
import type { StaffDeps } from '../deps';
import type { SecondFactorDeps } from '../second-factor/consume-code';
import { codeCounter, consumeCode } from '../second-factor/consume-code';

const CHALLENGE_MS = 5 * 60_000;

/** A session that began. */
export type SignedIn = { readonly kind: 'signedIn'; readonly staffId: string; readonly token: string };
/** A sign-in that waits for its code. */
export type Challenged = { readonly kind: 'challenged'; readonly challenge: string };

/**
 * Starts a session for the right e-mail and password, or asks for the code of the second factor first.
 * Outside of the sample library an account without one gets a session that may only set it up.
 */
export async function signInStaff(
  deps: StaffDeps,
  credentials: Credentials,
): Promise<Result<SignedIn | Challenged, StaffRefusal>> {
  const account = await checkCredentials(deps, credentials);
  if (!account.ok) return account;
  const { staffId, isSampleMode } = account.value;
  return deps.db.transaction<SignedIn | Challenged, StaffRefusal>(async (tx) => {
    if (await hasTwoFactor(tx, staffId)) return ok(await challenge(deps, tx, staffId));
    const { token } = await startSession(tx, deps, {
      audience: 'staff',
      subjectId: staffId,
      isLimited: !isSampleMode,
    });
    return ok({ kind: 'signedIn', staffId, token });
  });
}

/** Starts the session once the code is right; a challenge serves one sign-in, a code too. */
export async function confirmSignIn(
  deps: SecondFactorDeps,
  input: { challenge: string; code: string; remoteAddress: string },
): Promise<Result<SignedIn, StaffRefusal>> {
  const byAddress = await countAddress(deps, input.remoteAddress);
  if (byAddress > 0) return fail(tooManyAttempts(byAddress));
  const tokenHash = hashOf(input.challenge);
  const waiting = await deps.db.read.findOneBy(StaffChallengeEntity, { tokenHash });
  if (!waiting || waiting.expiresAt <= deps.clock.now()) return fail(SIGN_IN_AGAIN);
  const { staffId } = waiting;
  const wait = await countAttempt(deps.db, codeCounter(staffId), PER_ACCOUNT, deps.clock.now());
  if (wait > 0) return fail(tooManyAttempts(wait));
  const result = await deps.db.transaction<SignedIn, StaffRefusal>((tx) =>
    finishSignIn(deps, tx, { staffId, tokenHash, code: input.code }),
  );
  if (result.ok) await forgetAttempts(deps.db, codeCounter(staffId));
  else if (result.refusals.includes(WRONG_CODE)) await recordFailedSignIn(deps.db, deps.clock.now());
  return result;
}

/** Ends the session of the caller, staff or member, or all sessions of their account. */
export async function signOut(deps: StaffDeps, actor: Actor, everywhere: boolean): Promise<boolean> {
  const limited = actor.kind === 'anonymous' ? actor.mustChangePassword : undefined;
  if (limited) await deps.db.transaction(async (tx) => ok(await endSession(tx, limited.sessionId)));
  if (
    actor.kind === 'anonymous' ||
    actor.kind === 'system' ||
    actor.kind === 'partner' ||
    actor.kind === 'app'
  )
    return limited !== undefined;
  await deps.db.transaction(async (tx) =>
    ok(await (everywhere ? endAllSessions(tx, toPrincipal(actor)) : endSession(tx, actor.sessionId))),
  );
  return true;
}

async function challenge(deps: StaffDeps, tx: EntityManager, staffId: string): Promise<Challenged> {
  const token = randomBytes(32).toString('base64url');
  await tx.insert(StaffChallengeEntity, {
    tokenHash: hashOf(token),
    staffId,
    expiresAt: new Date(deps.clock.now().getTime() + CHALLENGE_MS),
  });
  return { kind: 'challenged', challenge: token };
}

/** The challenge is removed first: of two sign-ins with it at the same time one finds it gone. */
async function finishSignIn(
  deps: SecondFactorDeps,
  tx: EntityManager,
  { staffId, tokenHash, code }: { staffId: string; tokenHash: string; code: string },
): Promise<Result<SignedIn, StaffRefusal>> {
  const removed = await tx.delete(StaffChallengeEntity, { tokenHash });
  if (removed.affected !== 1 || !(await tx.existsBy(StaffMemberEntity, { id: staffId, isActive: true })))
    return fail(SIGN_IN_AGAIN);
  if (!(await consumeCode(deps, tx, { staffId, code }))) return fail(WRONG_CODE);
  const { token } = await startSession(tx, deps, { audience: 'staff', subjectId: staffId });
  return ok({ kind: 'signedIn', staffId, token });
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
