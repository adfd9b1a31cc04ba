import type { StaffActor } from '../auth/rights';
import { fault } from './errors/faults';

/** How long a proof of who somebody is holds for dangerous acts (ASVS 7.5.1). */
const REAUTHENTICATION_MS = 5 * 60_000;

/**
 * Throws FORBIDDEN with a reason the app understands when a dangerous act needs a fresh proof: password and
 * code, or a passkey.
 */
export function assertRecentlyAuthenticated({ provedAt }: StaffActor, now: Date): void {
  if (provedAt && now.getTime() - provedAt.getTime() <= REAUTHENTICATION_MS) return;
  throw fault('FORBIDDEN', 'Prove who you are once more, then repeat this.', { reason: 'PROOF_REQUIRED' });
}
