import type { Actor } from '../../../platform/auth/actor';
import { principalOf } from '../../../platform/auth/actor';
import { PasswordQueueFull, verifyPassword } from '../../../platform/auth/passwords';
import { endSession, endSessionsOf, startSession } from '../../../platform/auth/sessions';
import { countAttempt, forgetAttempts } from '../../../platform/auth/throttle';
import { readSetting } from '../../../platform/db/setting';
import { SAMPLE_MODE } from '../../../platform/sample-mode';
import { normaliseEmail } from '../../../shared/email';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import type { StaffRefusal } from '../domain/staff-rules';
import type { StaffDeps } from './create-staff';

/** Five tries are free, then 1, 2, 4 … 900 seconds (OWASP ASVS 6.3.1); the counter is per account. */
const PER_ACCOUNT = { free: 5, windowMs: 3_600_000, longestWaitMs: 900_000 };
/** Twenty tries a minute from one address. */
const PER_ADDRESS = { free: 20, windowMs: 60_000, longestWaitMs: 60_000 };

type Account = { id: string; password_hash: string; is_sample: number };

/** Starts a session for the right e-mail and password. Says the same for an unknown account as for a wrong password, and takes as long. */
export async function signInStaff(
  deps: StaffDeps, input: { email: string; password: string; remoteAddress: string },
): Promise<Result<{ staffId: string; token: string }, StaffRefusal>> {
  const email = normaliseEmail(input.email).slice(0, 80);
  const wait = await waitFor(deps, email, input.remoteAddress);
  if (wait > 0) return fail(tooManyAttempts(wait));
  const account = await findAccount(deps, email);
  const isRight = await isRightPassword(account, input.password.slice(0, 256));
  if (isRight === null) return fail(tooManyAttempts(5));
  if (!account || !isRight) return fail(WRONG_CREDENTIALS);
  await forgetAttempts(deps.db, `sign-in:${email}`);
  return deps.db.transaction(async (tx) => {
    const { token } = await startSession(tx, deps, { audience: 'staff', subjectId: account.id });
    return ok({ staffId: account.id, token });
  });
}

/** Ends the session of the caller, staff or member, or all sessions of their account. */
export async function signOut(deps: StaffDeps, actor: Actor, everywhere: boolean): Promise<boolean> {
  if (actor.kind !== 'staff' && actor.kind !== 'member') return false;
  await deps.db.transaction(async (tx) => ok(await (everywhere ? endSessionsOf(tx, principalOf(actor)) : endSession(tx, actor.sessionId))));
  return true;
}

async function waitFor(deps: StaffDeps, email: string, address: string): Promise<number> {
  const now = deps.clock.now();
  const byAddress = await countAttempt(deps.db, `sign-in-address:${address}`.slice(0, 100), PER_ADDRESS, now);
  return byAddress > 0 ? byAddress : countAttempt(deps.db, `sign-in:${email}`, PER_ACCOUNT, now);
}

async function findAccount(deps: StaffDeps, email: string): Promise<Account | null> {
  const [account] = await deps.db.query<Account>('SELECT id, password_hash, is_sample FROM staff_member WHERE email = ? AND is_active = 1', [email]);
  if (!account) return null;
  const isSampleMode = (await readSetting(deps.db, SAMPLE_MODE)) === '1';
  return account.is_sample === 1 && !isSampleMode ? null : account;
}

async function isRightPassword(account: Account | null, password: string): Promise<boolean | null> {
  try {
    return await verifyPassword(account?.password_hash ?? null, password);
  } catch (error) {
    if (error instanceof PasswordQueueFull) return null;
    throw error;
  }
}

const WRONG_CREDENTIALS: StaffRefusal = {
  code: 'WRONG_CREDENTIALS',
  message: { ID: 'Surel dan kata sandi tidak cocok. Periksa keduanya, lalu coba lagi.', EN: 'E-mail and password do not belong together. Check both and try again.' },
};

function tooManyAttempts(seconds: number): StaffRefusal {
  const message = { ID: `Terlalu banyak percobaan. Tunggu ${seconds} detik, lalu coba lagi.`, EN: `Too many attempts. Wait ${seconds} seconds, then try again.` };
  return { code: 'TOO_MANY_ATTEMPTS', message, retryAfterSeconds: seconds };
}
