import type { StaffActor } from '../auth/rights';
import { fault } from './errors/faults';

/** How long a proof of who somebody is holds for dangerous acts (ASVS 7.5.1). */
const REAUTHENTICATION_MS = 5 * 60_000;

/**
 * Throws FORBIDDEN with the reason PROOF_REQUIRED unless the person authenticated again within the last 5
 * minutes; the staff app then asks for password and code, or a passkey.
 */
export function assertRecentlyAuthenticated({ provedAt }: StaffActor, now: Date): void {
  if (provedAt && now.getTime() - provedAt.getTime() <= REAUTHENTICATION_MS) return;
  throw fault('FORBIDDEN', 'Prove who you are once more, then repeat this.', { reason: 'PROOF_REQUIRED' });
}
