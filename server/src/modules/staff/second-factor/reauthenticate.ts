import { renewSession } from '../../../platform/auth/sessions';
import { countAttempt, forgetAttempts } from '../../../platform/auth/sign-in/throttle';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { hasTwoFactor } from './second-factors.queries';
import { PER_ACCOUNT, SIGN_IN_AGAIN, tooManyAttempts, WRONG_CODE } from '../sign-in/sign-in.rules';
import type { StaffRefusal } from '../accounts/staff.rules';
import { refuseWrongPassword } from '../sign-in/check-password';
import type { SecondFactorDeps } from './consume-code';
import { codeCounter, consumeCode } from './consume-code';

/** Somebody who is signed in, and what they prove themselves with. */
export type ReauthenticationRequest = {
  readonly staffId: string;
  readonly sessionId: string;
  readonly password: string;
  readonly code?: string | null;
};

/**
 * Proves once more who is at the screen: with the password, and with a code where the account has a second
 * step. The session gets a new cookie. Wrong answers are counted like those of signing in.
 */
export async function reauthenticate(
  deps: SecondFactorDeps,
  { staffId, sessionId, password, code }: ReauthenticationRequest,
): Promise<Result<{ token: string }, StaffRefusal>> {
  const wrong = await refuseWrongPassword(deps, staffId, password);
  if (wrong) return fail(wrong);
  const wait = await countAttempt(deps.db, codeCounter(staffId), PER_ACCOUNT, deps.clock.now());
  if (wait > 0) return fail(tooManyAttempts(wait));
  const result = await deps.db.transaction<{ token: string }, StaffRefusal>(async (tx) => {
    const needsCode = await hasTwoFactor(tx, staffId);
    if (needsCode && !(await consumeCode(deps, tx, { staffId, code: code ?? '' }))) return fail(WRONG_CODE);
    const token = await renewSession(tx, sessionId, deps.clock.now());
    return token === null ? fail(SIGN_IN_AGAIN) : ok({ token });
  });
  if (result.ok) await forgetAttempts(deps.db, codeCounter(staffId));
  return result;
}
