import type { CivilDate } from '../../../shared/civil-date';

/**
 * What a guardian allows: borrowing, or a sign-in of the child's own (PP 17/2025). `GUARDIAN` is a consent of
 * before both were told apart, and covers both.
 */
export type ConsentPurpose = 'BORROWING' | 'SIGN_IN' | 'GUARDIAN';

/** What somebody consented to: what a guardian allows, or letters by WhatsApp and SMS, which allow neither. */
export type ConsentedTo = ConsentPurpose | 'PHONE_MESSAGES';

/**
 * How a consent reached the library. One that came over with the members of an earlier system, or by a form
 * on a phone, nobody here has seen.
 */
export const CONSENT_CHANNELS = [
  'DESK',
  'PAPER_FORM',
  'SCHOOL_LIST',
  'TAKEN_OVER',
  'PORTAL',
  'SAMPLE',
] as const;
/** One of the ways. */
export type ConsentChannel = (typeof CONSENT_CHANNELS)[number];
/** The ways that staff may write down. */
export type SeenChannel = 'DESK' | 'PAPER_FORM' | 'SCHOOL_LIST';

/**
 * A consent as staff saw it. Without a word about the sign-in it covers what is usual: both from a guardian
 * with a card, borrowing from any other.
 */
export type SeenConsent = {
  readonly channel: SeenChannel;
  readonly coversSignIn: boolean | null;
  readonly until: CivilDate | null;
};

/** A consent as it is kept. */
export type KeptConsent = {
  readonly purpose: ConsentPurpose;
  readonly channel: ConsentChannel;
  readonly until: CivilDate | null;
};

/** The wording of each purpose (UU 27/2022 art. 22 and 25, PP 17/2025); a new wording gets a new version. */
export const CONSENT_TEXT_VERSIONS: Readonly<Record<Exclude<ConsentedTo, 'GUARDIAN'>, string>> = {
  BORROWING: 'wali-pinjam-2026-12',
  SIGN_IN: 'wali-masuk-2026-12',
  PHONE_MESSAGES: 'whatsapp-sms-2026-12',
};
/** The wording of what came over: that of the earlier system, which this library does not know. */
export const TAKEN_OVER_TEXT = 'sistem-lama';

/** Lists the purposes that a consent covers. */
export function listPurposes(
  consent: SeenConsent,
  hasGuardianCard: boolean,
): readonly ('BORROWING' | 'SIGN_IN')[] {
  return (consent.coversSignIn ?? hasGuardianCard) ? ['BORROWING', 'SIGN_IN'] : ['BORROWING'];
}

/**
 * Tells whether a child may borrow on a day by one of their consents. What somebody typed on a phone is not
 * enough.
 */
export function coversBorrowing(consents: readonly KeptConsent[], day: CivilDate): boolean {
  return consents.some((consent) => isForBorrowing(consent) && isInForce(consent.until, day));
}

/**
 * Tells whether nobody consents to a child's borrowing on a day: a consent ran out, or none was seen and no
 * guardian has a card.
 */
export function lacksConsentOn(
  day: CivilDate,
  { consents, guardianId }: { readonly consents: readonly KeptConsent[]; readonly guardianId: string | null },
): boolean {
  return !coversBorrowing(consents, day) && (guardianId === null || consents.some(isForBorrowing));
}

/** Tells whether a child may have a sign-in of their own on a day by one of their consents. */
export function coversSignIn(consents: readonly KeptConsent[], day: CivilDate): boolean {
  return consents.some(({ purpose, until }) => purpose !== 'BORROWING' && isInForce(until, day));
}

function isForBorrowing({ purpose, channel }: KeptConsent): boolean {
  return purpose !== 'SIGN_IN' && channel !== 'PORTAL';
}

function isInForce(until: CivilDate | null, day: CivilDate): boolean {
  return until === null || until >= day;
}
