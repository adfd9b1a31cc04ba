import type { SoundName } from '../../../lib/ui/sounds';
import type { State } from '../../../lib/ui/StateShape';
import type { DoorSessionQuery } from './DoorSession.generated';

/** Somebody expected at the session. */
export type Expected = DoorSessionQuery['sessionRoster'][number];

/** What a scan leads to, as the library says it. */
export const outcomes = [
  'ADMITTED',
  'ALREADY_IN',
  'WRONG_SESSION',
  'NOT_CONFIRMED',
  'CANCELLED',
  'UNKNOWN',
  'NOT_REGISTERED',
  'HELPER',
] as const;
type Outcome = (typeof outcomes)[number];

/**
 * What a scan leads to at the door: as the library says it, or nothing, because this phone has no room to
 * keep it, keeps nothing at all, or the library could not take it.
 */
export type ScanOutcome = Outcome | 'NOT_KEPT' | 'CANNOT_KEEP' | 'FAILED';

/** One scan as the door shows it; `isQueued` waits for the connection. */
export type CheckInScan = {
  readonly id: string;
  readonly code: string;
  readonly name: string | null;
  readonly outcome: ScanOutcome;
  readonly attendedAt: string | null;
  readonly isQueued: boolean;
  /** Whose card it was, who has not registered and may be let in all the same. */
  readonly memberId?: string | null;
};

const LOOKALIKES: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1', U: 'V' };

/**
 * Brings a ticket into its plain letters, as the library reads it: without prefix, gaps and letters that look
 * like digits.
 */
export function normaliseTicketCode(code: string): string {
  return code
    .trim()
    .toUpperCase()
    .replace('PSR-TIKET:', '')
    .replace(/[\s-]/g, '')
    .replace(/[OILU]/g, (letter) => LOOKALIKES[letter] ?? letter);
}

/** Finds who is meant by a ticket or a library card. */
export function findExpected(code: string, roster: readonly Expected[]): Expected | null {
  const card = code.trim().toUpperCase();
  return (
    roster.find(
      ({ ticketCode, cardNumber }) =>
        normaliseTicketCode(ticketCode) === normaliseTicketCode(code) || cardNumber?.toUpperCase() === card,
    ) ?? null
  );
}

/** Returns the name of who is expected; a door that was opened without a connection knows none. */
export function nameOn(expected: Expected | null): string | null {
  return expected === null || expected.name === '' ? null : expected.name;
}

/** Says whether an outcome means that the person is in. */
export function isIn(outcome: ScanOutcome): boolean {
  return outcome === 'ADMITTED' || outcome === 'ALREADY_IN';
}

/** Judges a scan as far as this phone knows; the library judges again once there is a connection. */
export function predictOutcome(
  expected: Expected | null,
  cameIn: ReadonlyMap<string, string>,
): { readonly outcome: Outcome; readonly attendedAt: string | null } {
  if (expected === null) return { outcome: 'UNKNOWN', attendedAt: null };
  const attendedAt = cameIn.get(expected.placeId) ?? null;
  if (attendedAt !== null) return { outcome: 'ALREADY_IN', attendedAt };
  return {
    outcome: expected.registrationStatus === 'CONFIRMED' ? 'ADMITTED' : 'NOT_CONFIRMED',
    attendedAt: null,
  };
}

/** Reads the outcome that the library told; a new one counts as unknown. */
export function parseOutcome(told: string): Outcome {
  return outcomes.find((one) => one === told) ?? 'UNKNOWN';
}

/** Outcomes that are no mistake, but let nobody in by themselves. */
const NEED_A_LOOK: readonly ScanOutcome[] = ['ALREADY_IN', 'NOT_CONFIRMED', 'NOT_REGISTERED'];

/** The shape of an outcome. */
export function toOutcomeState(outcome: ScanOutcome): State {
  if (outcome === 'ADMITTED' || outcome === 'HELPER') return 'ok';
  return NEED_A_LOOK.includes(outcome) ? 'attention' : 'blocked';
}

/** The sound of an outcome. */
export function toOutcomeSound(outcome: ScanOutcome): SoundName {
  if (outcome === 'ADMITTED' || outcome === 'HELPER') return 'ok';
  return NEED_A_LOOK.includes(outcome) ? 'attention' : 'blocked';
}
