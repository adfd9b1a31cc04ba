import type { Clock } from '../../../shared/clock';
import type { Database } from '../../db/database';
import type { SessionAudience } from '../sessions';
import { toNeighbourhood } from '../sign-in/sign-in-attempts';
import { countAttempt } from '../sign-in/throttle';

/** Thirty a minute from one address. */
const PER_ADDRESS = { free: 30, windowMs: 60_000, longestWaitMs: 60_000 };

/** What is counted: a question to devices, or an answer of one. */
export type PasskeyTry = {
  readonly audience: SessionAudience;
  readonly step: 'question' | 'answer';
  readonly remoteAddress: string;
};

/**
 * Counts that somebody signs in by a passkey from an address, before anything is read; returns the seconds to wait,
 * or 0.
 */
export function countPasskeyTry(
  { db, clock }: { readonly db: Database; readonly clock: Clock },
  { audience, step, remoteAddress }: PasskeyTry,
): Promise<number> {
  const { address } = toNeighbourhood(remoteAddress);
  return countAttempt(db, `passkey-${step}:${audience}:${address}`.slice(0, 100), PER_ADDRESS, clock.now());
}
