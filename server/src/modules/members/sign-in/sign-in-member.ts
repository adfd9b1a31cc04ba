import { recordFailedSignIn } from '../../../platform/auth/sign-in/failed-sign-ins';
import { PasswordQueueFull, verifyPassword } from '../../../platform/auth/passwords';
import { startSession } from '../../../platform/auth/sessions';
import { countSignIn } from '../../../platform/auth/sign-in/sign-in-attempts';
import { countAttempt, forgetAttempts } from '../../../platform/auth/sign-in/throttle';
import { readSetting } from '../../../platform/db/setting';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { SAMPLE_MODE } from '../../../platform/sample-mode';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import type { Account, FoundAccounts } from './accounts.queries';
import { findAccounts } from './accounts.queries';
import { LONGEST_PASSWORD } from './member-password.rules';
import type { MemberDeps } from '../deps';
import { SHARED_CONTACT, tooManyAttempts, WRONG_CREDENTIALS } from './sign-in-refusals';
import { say } from '../words/say';

/**
 * Five tries are free, then 1, 2, 4 … 900 seconds (OWASP ASVS 6.3.1); the counter is per account, and one
 * apart for each device on which it signed in before: strangers lock nobody out.
 */
const PER_ACCOUNT = { free: 5, windowMs: 3_600_000, longestWaitMs: 900_000 };

/** Somebody who signs in. */
export type SignInMemberRequest = {
  readonly login: string;
  readonly password: string;
  readonly remoteAddress: string;
  readonly knownDevice?: KnownDevice;
};

/** What checking a password needs. */
export type PasswordDeps = Pick<MemberDeps, 'db' | 'clock' | 'dataKey'>;

/** A session that began; where staff chose the password it may only choose another. */
export type MemberSignedIn = {
  readonly memberId: string;
  readonly token: string;
  readonly mustChangePassword: boolean;
};

/** Gives the id of the device of a request, if an account signed in on it before. */
export type KnownDevice = (memberId: string) => string | null;

/**
 * Starts a session for the right login and password. Says the same for an unknown account as for a wrong
 * password, and takes as long. Of a contact that several members share the password is tried on each; only
 * who knows one that fits two of them hears that it is shared.
 */
export async function signInMember(
  deps: MemberDeps,
  request: SignInMemberRequest,
): Promise<Result<MemberSignedIn, Refusal>> {
  const found = await findByPassword(deps, request);
  if (!found.ok) return found;
  const { id, mustChangePassword } = found.value;
  return deps.db.transaction(async (tx) => {
    const { token } = await startSession(tx, deps, {
      audience: 'member',
      subjectId: id,
      isLimited: mustChangePassword,
    });
    return ok({ memberId: id, token, mustChangePassword });
  });
}

/**
 * Finds the member whose login and password these are, without a session: for a computer of the library. Guessers wait as
 * long as at a sign-in; whose password staff chose must choose their own first.
 */
export async function checkMemberPassword(
  deps: PasswordDeps,
  request: Omit<SignInMemberRequest, 'knownDevice'>,
): Promise<Result<{ readonly memberId: string }, Refusal>> {
  const found = await findByPassword(deps, request);
  if (!found.ok) return found;
  return found.value.mustChangePassword
    ? fail<Refusal>({ code: 'NOT_ALLOWED', message: say('signInMember.choosePassword') })
    : ok({ memberId: found.value.id });
}

async function findByPassword(
  deps: PasswordDeps,
  request: SignInMemberRequest,
): Promise<Result<Account, Refusal>> {
  const { accounts, most } = await usableAccounts(deps, request.login);
  const [first = null, ...others] = accounts;
  const counter = accountCounter(deps, others.length > 0 ? null : first, request);
  const wait = await waitFor(deps, counter, request.remoteAddress);
  if (wait > 0) return fail(tooManyAttempts(wait));
  const fitting = await accountsWithPassword(accounts, most, request.password);
  if (fitting === null) return fail(tooManyAttempts(5));
  const [account, ...twins] = fitting;
  if (twins.length > 0) return fail(SHARED_CONTACT);
  if (!account) {
    await recordFailedSignIn(deps.db, deps.clock.now());
    return fail(WRONG_CREDENTIALS);
  }
  await forgetAttempts(deps.db, counter);
  return ok(account);
}

/** Checks the password of a member who is signed in already, as slowly for guessers as signing in. */
export async function confirmPassword(
  deps: MemberDeps,
  account: Account,
  password: string,
): Promise<Refusal | null> {
  const counter = `member:${account.id}:confirm`;
  const wait = await countAttempt(deps.db, counter, PER_ACCOUNT, deps.clock.now());
  if (wait > 0) return tooManyAttempts(wait);
  const isRight = await isRightPassword(account, password);
  if (isRight === null) return tooManyAttempts(5);
  if (isRight) await forgetAttempts(deps.db, counter);
  return isRight
    ? null
    : {
        ...WRONG_CREDENTIALS,
        field: ['currentPassword'],
        message: say('signInMember.currentPassword'),
      };
}

async function usableAccounts(deps: PasswordDeps, login: string): Promise<FoundAccounts> {
  const { accounts, most } = await findAccounts(deps.db, login);
  const usable: Account[] = [];
  for (const account of accounts) if (await isUsableAccount(deps, account)) usable.push(account);
  return { accounts: usable, most };
}

/**
 * Tries a password on every account, and on as many that are not there as there might have been: the time
 * says nothing. Null when too many wait.
 */
async function accountsWithPassword(
  accounts: readonly Account[],
  most: number,
  password: string,
): Promise<Account[] | null> {
  const fitting: Account[] = [];
  for (let place = 0; place < most; place++) {
    const account = accounts[place] ?? null;
    const isRight = await isRightPassword(account, password);
    if (isRight === null) return null;
    if (account && isRight) fitting.push(account);
  }
  return fitting;
}

/** Sample accounts work in the sample library only. */
export async function isUsableAccount(deps: Pick<MemberDeps, 'db'>, account: Account): Promise<boolean> {
  return !account.isSample || (await readSetting(deps.db, SAMPLE_MODE)) === '1';
}

/** A counter holds no contact: unknown logins are counted under the data key. */
function accountCounter(
  deps: PasswordDeps,
  account: Account | null,
  { login, knownDevice }: SignInMemberRequest,
): string {
  if (!account) return `member:${deps.dataKey.fingerprint('login', login.trim().toLowerCase())}`;
  const device = knownDevice?.(account.id) ?? null;
  return device === null ? `member:${account.id}` : `member:${account.id}:${device}`;
}

async function waitFor(deps: PasswordDeps, counter: string, remoteAddress: string): Promise<number> {
  const now = deps.clock.now();
  const byAddress = await countSignIn(deps.db, { audience: 'member', remoteAddress }, now);
  return byAddress > 0 ? byAddress : countAttempt(deps.db, counter, PER_ACCOUNT, now);
}

async function isRightPassword(account: Account | null, password: string): Promise<boolean | null> {
  try {
    return await verifyPassword(account?.passwordHash ?? null, password.slice(0, LONGEST_PASSWORD));
  } catch (error) {
    if (error instanceof PasswordQueueFull) return null;
    throw error;
  }
}
