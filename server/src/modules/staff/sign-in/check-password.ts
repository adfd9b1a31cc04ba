import { recordFailedSignIn } from '../../../platform/auth/sign-in/failed-sign-ins';
import { PasswordQueueFull, verifyPassword } from '../../../platform/auth/passwords';
import { countSignIn } from '../../../platform/auth/sign-in/sign-in-attempts';
import { countAttempt, forgetAttempts } from '../../../platform/auth/sign-in/throttle';
import { readSetting } from '../../../platform/db/setting';
import { SAMPLE_MODE } from '../../../platform/sample-mode';
import { normaliseEmail } from '../../../shared/email';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { PER_ACCOUNT, tooManyAttempts, WRONG_CREDENTIALS, WRONG_PASSWORD } from './sign-in.rules';
import type { StaffPassword } from '../accounts/staff-members.queries';
import { findStaffPassword } from '../accounts/staff-members.queries';
import type { StaffRefusal } from '../accounts/staff.rules';
import type { StaffDeps } from '../deps';

/** Somebody who signs in. */
export type Credentials = {
  readonly email: string;
  readonly password: string;
  readonly remoteAddress: string;
  /** Gives the id of the caller's device, if an account signed in on it before. */ readonly knownDevice?: (
    staffId: string,
  ) => string | null;
};

/**
 * Finds the account with this e-mail and password. Says the same for an unknown account as for a wrong
 * password, and takes as long.
 */
export async function checkCredentials(
  deps: StaffDeps,
  { email, password, remoteAddress, knownDevice }: Credentials,
): Promise<Result<{ staffId: string; isSampleMode: boolean }, StaffRefusal>> {
  const name = normaliseEmail(email).slice(0, 80);
  const account = await findStaffPassword(deps.db, 'email', name);
  // Strangers who try elsewhere do not lock somebody out of the device on which they signed in before.
  const device = account ? (knownDevice?.(account.id) ?? null) : null;
  const counter = device === null ? counterOf(name) : `sign-in:${account?.id ?? ''}:${device}`;
  const wait =
    (await countAddress(deps, remoteAddress)) ||
    (await countAttempt(deps.db, counter, PER_ACCOUNT, deps.clock.now()));
  if (wait > 0) return fail(tooManyAttempts(wait));
  const isSampleMode = (await readSetting(deps.db, SAMPLE_MODE)) === '1';
  const usable = account?.isSample === true && !isSampleMode ? null : account;
  const isRight = await isRightPassword(usable, password);
  if (isRight === null) return fail(tooManyAttempts(5));
  if (!usable || !isRight) {
    await recordFailedSignIn(deps.db, deps.clock.now());
    return fail(WRONG_CREDENTIALS);
  }
  await forgetAttempts(deps.db, counter);
  return ok({ staffId: usable.id, isSampleMode });
}

/**
 * Checks the password of somebody who is signed in, as slowly for guessers as signing in; null if it is
 * right.
 */
export async function refuseWrongPassword(
  deps: StaffDeps,
  staffId: string,
  password: string,
): Promise<StaffRefusal | null> {
  const account = await findStaffPassword(deps.db, 'id', staffId);
  const counter = `sign-in:${staffId}:proof`;
  const wait = await countAttempt(deps.db, counter, PER_ACCOUNT, deps.clock.now());
  if (wait > 0) return tooManyAttempts(wait);
  const isRight = await isRightPassword(account, password);
  if (isRight === null) return tooManyAttempts(5);
  if (!isRight) return WRONG_PASSWORD;
  await forgetAttempts(deps.db, counter);
  return null;
}

/** Counts a try from an address, whatever was tried; returns how long it must wait. */
export function countAddress(deps: StaffDeps, remoteAddress: string): Promise<number> {
  return countSignIn(deps.db, { audience: 'staff', remoteAddress }, deps.clock.now());
}

function counterOf(email: string): string {
  return `sign-in:${email}`;
}

async function isRightPassword(account: StaffPassword | null, password: string): Promise<boolean | null> {
  try {
    return await verifyPassword(account?.passwordHash || null, password.slice(0, 256));
  } catch (error) {
    if (error instanceof PasswordQueueFull) return null;
    throw error;
  }
}
