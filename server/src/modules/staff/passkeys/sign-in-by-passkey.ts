import { countPasskeyTry } from '../../../platform/auth/passkeys/count-passkey-try';
import type { PasskeyAnswer, PasskeyChallenge } from '../../../platform/auth/passkeys/passkeys';
import { createSignInChallenge, readWhoIsThere } from '../../../platform/auth/passkeys/passkeys';
import { recordPasskeyUse } from '../../../platform/auth/passkeys/passkeys.queries';
import { renewSession, startSession } from '../../../platform/auth/sessions';
import { readSetting } from '../../../platform/db/setting';
import { SAMPLE_MODE } from '../../../platform/sample-mode';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { activeStaff } from '../accounts/staff-members.queries';
import { NOT_PROVED } from './passkey.rules';
import { SIGN_IN_AGAIN, tooManyAttempts } from '../sign-in/sign-in.rules';
import type { StaffRefusal } from '../accounts/staff.rules';
import type { SignedIn } from '../sign-in/sign-in';
import type { StaffPasskeyDeps } from './staff-passkeys';

/** Asks whichever device is there for a passkey of staff, to sign in or to prove who is at the screen. */
export async function askForStaffPasskey(
  deps: StaffPasskeyDeps,
  remoteAddress: string,
): Promise<Result<PasskeyChallenge, StaffRefusal>> {
  const wait = await countPasskeyTry(deps, { audience: 'staff', step: 'question', remoteAddress });
  return wait > 0 ? fail(tooManyAttempts(wait)) : ok(await createSignInChallenge(deps, 'staff'));
}

/**
 * Starts a session for whoever's passkey answered: the device checked who holds it, so it is both steps at
 * once. Answers are throttled by address.
 */
export async function signInStaffByPasskey(
  deps: StaffPasskeyDeps,
  answer: PasskeyAnswer,
  remoteAddress: string,
): Promise<Result<SignedIn, StaffRefusal>> {
  const wait = await countPasskeyTry(deps, { audience: 'staff', step: 'answer', remoteAddress });
  if (wait > 0) return fail(tooManyAttempts(wait));
  const proved = await readWhoIsThere(deps, 'staff', answer);
  if (!proved || !(await isUsable(deps, proved.passkey.subjectId))) return fail(NOT_PROVED);
  const staffId = proved.passkey.subjectId;
  return deps.db.transaction<SignedIn, StaffRefusal>(async (tx) => {
    if (!(await recordPasskeyUse(tx, proved.passkey, { signCount: proved.signCount, at: deps.clock.now() })))
      return fail(NOT_PROVED);
    const { token } = await startSession(tx, deps, { audience: 'staff', subjectId: staffId });
    return ok({ kind: 'signedIn', staffId, token });
  });
}

/**
 * Proves by a passkey who is at the screen; that of a colleague proves nothing. The session gets a new
 * cookie.
 */
export async function reauthenticateByPasskey(
  deps: StaffPasskeyDeps,
  actor: { readonly staffId: string; readonly sessionId: string },
  answer: PasskeyAnswer,
): Promise<Result<{ token: string }, StaffRefusal>> {
  const proved = await readWhoIsThere(deps, 'staff', answer);
  if (proved?.passkey.subjectId !== actor.staffId) return fail(NOT_PROVED);
  return deps.db.transaction<{ token: string }, StaffRefusal>(async (tx) => {
    const at = deps.clock.now();
    if (!(await recordPasskeyUse(tx, proved.passkey, { signCount: proved.signCount, at })))
      return fail(NOT_PROVED);
    const token = await renewSession(tx, actor.sessionId, at);
    return token === null ? fail(SIGN_IN_AGAIN) : ok({ token });
  });
}

/** Sample accounts work in the sample library only. */
async function isUsable(deps: StaffPasskeyDeps, staffId: string): Promise<boolean> {
  const [staff] = await activeStaff(deps.db, [staffId]);
  return staff !== undefined && (!staff.isSample || (await readSetting(deps.db, SAMPLE_MODE)) === '1');
}
