import { countPasskeyTry } from '../../../platform/auth/passkeys/count-passkey-try';
import type { PasskeyAnswer, PasskeyDeps, PasskeyChallenge } from '../../../platform/auth/passkeys/passkeys';
import {
  createRegistrationChallenge,
  createSignInChallenge,
  readNewPasskey,
  readWhoIsThere,
} from '../../../platform/auth/passkeys/passkeys';
import type { Passkey, PasskeyOwner } from '../../../platform/auth/passkeys/passkeys.queries';
import {
  deletePasskey,
  insertPasskey,
  isCredentialKnown,
  recordPasskeyUse,
  listPasskeys,
} from '../../../platform/auth/passkeys/passkeys.queries';
import { listLiveSessions, startSession } from '../../../platform/auth/sessions';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { accountById } from './accounts.queries';
import { readMembers } from '../profile/members.queries';
import { refuse } from '../shared/member-refusal.rules';
import type { MemberActor } from '../data-rights/lock-own-member';
import { lockedMember } from '../shared/lock-member';
import type { MemberDeps } from '../deps';
import { noMember } from '../shared/refusals';
import { confirmPassword, isUsableAccount } from './sign-in-member';
import { tooManyAttempts } from './sign-in-refusals';
import { say } from '../words/say';

/** What passkeys of members need. */
export type MemberPasskeyDeps = MemberDeps & PasskeyDeps;

/** More than a person has devices. */
const MOST_PASSKEYS = 10;
const SITE_NAME = 'Pustaka Pasuruan';

const ownerOf = ({ memberId }: { readonly memberId: string }): PasskeyOwner => ({
  audience: 'member',
  subjectId: memberId,
});

/** Lists the passkeys of the caller. */
export function ownPasskeys({ db }: Pick<MemberDeps, 'db'>, actor: MemberActor): Promise<Passkey[]> {
  return listPasskeys(db, ownerOf(actor));
}

/**
 * Begins to add a passkey. The password proves that it is its owner who adds it: a passkey outlives a
 * session.
 */
export async function beginPasskey(
  deps: MemberPasskeyDeps,
  actor: MemberActor,
  request: { readonly currentPassword: string },
): Promise<Result<PasskeyChallenge, Refusal>> {
  const account = await accountById(deps.db, actor.memberId);
  const [member] = await readMembers(deps.db, [actor.memberId]);
  if (!account || !member) return fail(noMember([]));
  const wrong = await confirmPassword(deps, account, request.currentPassword);
  if (wrong) return fail(wrong);
  if ((await ownPasskeys(deps, actor)).length >= MOST_PASSKEYS) return fail(TOO_MANY);
  return ok(
    await createRegistrationChallenge(deps, ownerOf(actor), {
      siteName: SITE_NAME,
      userName: member.cardNumber,
      displayName: member.name,
    }),
  );
}

/**
 * Adds the passkey that a device made. Refuses an answer that is late, was given before, or is for another
 * place.
 */
export async function addPasskey(
  deps: MemberPasskeyDeps,
  actor: MemberActor,
  answer: PasskeyAnswer,
): Promise<Result<{ id: string }, Refusal>> {
  const made = await readNewPasskey(deps, ownerOf(actor), answer);
  if (!made) return fail(NOT_PROVED);
  const session = (await listLiveSessions(deps.db, deps.clock, ownerOf(actor))).find(
    ({ id }) => id === actor.sessionId,
  );
  return deps.db.transaction<{ id: string }, Refusal>(async (tx) => {
    const member = await lockedMember(deps, tx, actor.memberId);
    if (!member) return fail(noMember([]));
    if (await isCredentialKnown(tx, made.credentialId)) return fail(KNOWN);
    const createdAt = deps.clock.now();
    const id = deps.newId('pky', createdAt);
    await insertPasskey(tx, {
      id,
      ...ownerOf(actor),
      ...made,
      device: session?.device ?? '',
      name: null,
      createdAt,
    });
    return ok({ id });
  });
}

/** Removes one of the caller's own passkeys; refuses one that is not theirs as if it were not there. */
export function removePasskey(
  { db }: Pick<MemberDeps, 'db'>,
  actor: MemberActor,
  passkeyId: string,
): Promise<Result<{ id: string }, Refusal>> {
  return db.transaction<{ id: string }, Refusal>(async (tx) =>
    (await deletePasskey(tx, ownerOf(actor), passkeyId)) ? ok({ id: passkeyId }) : fail(NO_PASSKEY),
  );
}

/** Asks whichever device is there for a passkey of a member. */
export async function beginPasskeySignIn(
  deps: MemberPasskeyDeps,
  remoteAddress: string,
): Promise<Result<PasskeyChallenge, Refusal>> {
  const wait = await countPasskeyTry(deps, { audience: 'member', step: 'question', remoteAddress });
  return wait > 0 ? fail(tooManyAttempts(wait)) : ok(await createSignInChallenge(deps, 'member'));
}

/** Starts a session for the member whose passkey answered; answers are throttled by address. Whose it is or was, nobody is told. */
export async function signInByPasskey(
  deps: MemberPasskeyDeps,
  answer: PasskeyAnswer,
  remoteAddress: string,
): Promise<Result<{ memberId: string; token: string }, Refusal>> {
  const wait = await countPasskeyTry(deps, { audience: 'member', step: 'answer', remoteAddress });
  if (wait > 0) return fail(tooManyAttempts(wait));
  const proved = await readWhoIsThere(deps, 'member', answer);
  const account = proved && (await accountById(deps.db, proved.passkey.subjectId));
  if (!proved || !account || !(await isUsableAccount(deps, account))) return fail(NOT_PROVED);
  return deps.db.transaction<{ memberId: string; token: string }, Refusal>(async (tx) => {
    if (!(await recordPasskeyUse(tx, proved.passkey, { signCount: proved.signCount, at: deps.clock.now() })))
      return fail(NOT_PROVED);
    const { token } = await startSession(tx, deps, { audience: 'member', subjectId: account.id });
    return ok({ memberId: account.id, token });
  });
}

const NOT_PROVED = refuse('WRONG_CREDENTIALS', ['response'], say('ownPasskeys.unknown'));
const KNOWN = refuse('ALREADY_EXISTS', ['response'], say('ownPasskeys.known'));
const TOO_MANY = refuse(
  'NOT_ALLOWED',
  ['currentPassword'],
  say('ownPasskeys.tooMany', { most: MOST_PASSKEYS }),
);
const NO_PASSKEY = refuse('NOT_FOUND', ['passkeyId'], say('ownPasskeys.removed'));
