import type { PlaceStatus, RegistrationStatus } from '../registrations/registration.terms';

/** What a scan at the door leads to. */
export const CHECK_IN_OUTCOMES = [
  'ADMITTED',
  'ALREADY_IN',
  'WRONG_SESSION',
  'NOT_CONFIRMED',
  'CANCELLED',
  'UNKNOWN',
  'NOT_REGISTERED',
  'HELPER',
] as const;
/** One of the things a scan at the door leads to. */
export type CheckInOutcome = (typeof CHECK_IN_OUTCOMES)[number];

/** What is known about the ticket or card that was scanned. */
export type ScannedPlace = {
  readonly registration: RegistrationStatus;
  readonly place: { readonly status: PlaceStatus; readonly attendedAt: Date | null } | null;
};

/**
 * Decides what a scan leads to; null stands for a code nobody was given, or the card of somebody who has not
 * registered. Somebody marked as not come is let in all the same: they are there.
 */
export function outcomeOfScan(
  scanned: ScannedPlace | null,
  { isCard }: { readonly isCard: boolean } = { isCard: false },
): CheckInOutcome {
  if (scanned === null) return isCard ? 'NOT_REGISTERED' : 'UNKNOWN';
  const { registration, place } = scanned;
  if (registration === 'CANCELLED' || registration === 'EXPIRED' || registration === 'DECLINED')
    return 'CANCELLED';
  if (place === null) return 'WRONG_SESSION';
  if (place.status === 'CANCELLED') return 'CANCELLED';
  if (registration !== 'CONFIRMED') return 'NOT_CONFIRMED';
  return place.attendedAt === null ? 'ADMITTED' : 'ALREADY_IN';
}
