import type { Clock } from '../../../shared/clock';
import type { NewId } from '../../../shared/id';
import type { Database } from '../../db/database';
import { readAssertion, readAttestation } from './passkey-answers';
import type { KeptPasskey, PasskeyOwner } from './passkeys.queries';
import { listCredentialIds, insertChallenge, passkeyByCredential, takeChallenge } from './passkeys.queries';
import type { SessionAudience } from '../sessions';

/** How long a device may take to answer. */
const CHALLENGE_MS = 5 * 60_000;

/** Loaded with the first passkey: 300 files that few processes ever need. */
const webAuthn = () => import('@simplewebauthn/server');

/** What passkeys need; `origin` is the address people use, whose host their devices bind keys to. */
export type PasskeyDeps = {
  readonly db: Database;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly origin: string;
};

/** A question for the browser: its options as JSON, as WebAuthn writes them. */
export type PasskeyChallenge = { readonly challengeId: string; readonly options: string };

/** An answer of the browser, as JSON, to one question. */
export type PasskeyAnswer = { readonly challengeId: string; readonly response: string };

/** A key that a device has just made. */
export type NewPasskey = Pick<KeptPasskey, 'credentialId' | 'publicKey' | 'signCount'> & {
  readonly isSynced: boolean;
};

/** Asks a device to make a key that can sign in without a name and that checks who holds it. */
export async function createRegistrationChallenge(
  deps: PasskeyDeps,
  owner: PasskeyOwner,
  names: { readonly siteName: string; readonly userName: string; readonly displayName: string },
): Promise<PasskeyChallenge> {
  const known = await listCredentialIds(deps.db, owner);
  const { generateRegistrationOptions } = await webAuthn();
  const options = await generateRegistrationOptions({
    rpName: names.siteName,
    rpID: rpIdOf(deps),
    userName: names.userName,
    userDisplayName: names.displayName,
    userID: new Uint8Array(Buffer.from(owner.subjectId)),
    timeout: CHALLENGE_MS,
    attestationType: 'none',
    excludeCredentials: known.map((id) => ({ id })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
  return keep(deps, { ...owner, options });
}

/**
 * Reads the key that a device made for a question; null when the answer is not one to it, or was given
 * before.
 */
export async function readNewPasskey(
  deps: PasskeyDeps,
  owner: PasskeyOwner,
  answer: PasskeyAnswer,
): Promise<NewPasskey | null> {
  const expectedChallenge = await takeChallenge(deps.db, {
    id: answer.challengeId,
    ...owner,
    now: deps.clock.now(),
  });
  const response = readAttestation(answer.response);
  if (expectedChallenge === null || response === null) return null;
  const { verifyRegistrationResponse } = await webAuthn();
  const made = await verifyRegistrationResponse({
    response,
    expectedChallenge,
    ...expectedPlace(deps),
    requireUserVerification: true,
  }).catch(() => null);
  if (!made?.verified) return null;
  const { credential, credentialBackedUp } = made.registrationInfo;
  return {
    credentialId: credential.id,
    publicKey: Buffer.from(credential.publicKey).toString('base64url'),
    signCount: credential.counter,
    isSynced: credentialBackedUp,
  };
}

/** Asks whichever device has a key of this library to prove it. */
export async function createSignInChallenge(
  deps: PasskeyDeps,
  audience: SessionAudience,
): Promise<PasskeyChallenge> {
  const { generateAuthenticationOptions } = await webAuthn();
  const options = await generateAuthenticationOptions({
    rpID: rpIdOf(deps),
    userVerification: 'required',
    timeout: CHALLENGE_MS,
  });
  return keep(deps, { audience, subjectId: null, options });
}

/**
 * Finds whose passkey answered, and its new count; null for a wrong, late or repeated answer, and for a copy
 * of a key.
 */
export async function readWhoIsThere(
  deps: PasskeyDeps,
  audience: SessionAudience,
  answer: PasskeyAnswer,
): Promise<{ readonly passkey: KeptPasskey; readonly signCount: number } | null> {
  const expectedChallenge = await takeChallenge(deps.db, {
    id: answer.challengeId,
    audience,
    subjectId: null,
    now: deps.clock.now(),
  });
  const response = readAssertion(answer.response);
  const passkey = response && (await passkeyByCredential(deps.db, audience, response.id));
  if (expectedChallenge === null || !response || !passkey) return null;
  const credential = {
    id: passkey.credentialId,
    publicKey: new Uint8Array(Buffer.from(passkey.publicKey, 'base64url')),
    counter: passkey.signCount,
  };
  const { verifyAuthenticationResponse } = await webAuthn();
  const proof = await verifyAuthenticationResponse({
    response,
    expectedChallenge,
    ...expectedPlace(deps),
    credential,
    requireUserVerification: true,
  }).catch(() => null);
  return proof?.verified ? { passkey, signCount: proof.authenticationInfo.newCounter } : null;
}

async function keep(
  { db, clock, newId }: PasskeyDeps,
  asked: { audience: SessionAudience; subjectId: string | null; options: { challenge: string } },
): Promise<PasskeyChallenge> {
  const now = clock.now();
  const id = newId('pkc', now);
  await insertChallenge(db, {
    id,
    challenge: asked.options.challenge,
    audience: asked.audience,
    subjectId: asked.subjectId,
    expiresAt: new Date(now.getTime() + CHALLENGE_MS),
  });
  return { challengeId: id, options: JSON.stringify(asked.options) };
}

function expectedPlace({ origin }: PasskeyDeps): { expectedOrigin: string; expectedRPID: string } {
  return { expectedOrigin: origin, expectedRPID: rpIdOf({ origin }) };
}

function rpIdOf({ origin }: Pick<PasskeyDeps, 'origin'>): string {
  return new URL(origin).hostname;
}
