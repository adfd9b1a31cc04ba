import { randomBytes, timingSafeEqual } from 'node:crypto';

import type { DataKey } from '../keys/data-key';
import type { SessionAudience } from '../sessions';

/** More accounts than a family has on one telephone. */
const MOST_ACCOUNTS = 6;
const PROOF_DIGITS = 32;

/** A device whose cookie was read: its own id, and a proof for each account that signed in on it. */
type Device = { readonly id: string; readonly proofs: readonly string[] };

/** What makes the proofs: the data key of the library. */
type Maker = Pick<DataKey, 'fingerprint'>;

/** The cookie of a device, and whose it is. */
export type DeviceCookie = { readonly audience: SessionAudience; readonly cookie: string | undefined };

/** How long a device is remembered after its last sign-in. */
export const DEVICE_SECONDS = 365 * 86_400;

/**
 * Returns the id of the device if the account has signed in on it before, else null. Attempts from it are
 * counted separately, so strangers who try elsewhere do not lock the owner out. A proof is for one account:
 * signing in to one gives no separate counter for others.
 */
export function findKnownDevice(maker: Maker, sent: DeviceCookie, subjectId: string): string | null {
  const device = readDevice(sent.cookie);
  if (!device) return null;
  const right = proofFor(maker, { audience: sent.audience, deviceId: device.id, subjectId });
  return device.proofs.some((proof) => isEqual(proof, right)) ? device.id : null;
}

/**
 * Makes the cookie of a device on which an account has just signed in; earlier accounts stay known, the
 * oldest are dropped.
 */
export function rememberDevice(maker: Maker, { audience, cookie }: DeviceCookie, subjectId: string): string {
  const { id, proofs } = readDevice(cookie) ?? { id: randomBytes(16).toString('base64url'), proofs: [] };
  const proof = proofFor(maker, { audience, deviceId: id, subjectId });
  return [id, proof, ...proofs.filter((other) => other !== proof)].slice(0, MOST_ACCOUNTS + 1).join('.');
}

function readDevice(cookie: string | undefined): Device | null {
  const [id = '', ...proofs] = (cookie ?? '').slice(0, 400).split('.');
  return /^[\w-]{22}$/.test(id) ? { id, proofs: proofs.slice(0, MOST_ACCOUNTS) } : null;
}

function proofFor(
  maker: Maker,
  { audience, deviceId, subjectId }: { audience: SessionAudience; deviceId: string; subjectId: string },
): string {
  return maker.fingerprint('known device', `${audience}|${deviceId}|${subjectId}`).slice(0, PROOF_DIGITS);
}

function isEqual(given: string, right: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(right)];
  return one.length === other.length && timingSafeEqual(one, other);
}
