import type { MentorDetailsInput } from './CreateMentor.generated';
import type { MentorLineFragment } from './Mentors.generated';

/** Topics in the order of the form. */
export const TOPICS = [
  'START',
  'PERMITS',
  'HALAL',
  'FINANCE',
  'MARKETING',
  'PACKAGING',
  'BOOKKEEPING',
  'DIGITAL',
  'EXPORT',
] as const;
/** Languages in the order of the form. */
export const LANGUAGES = ['INDONESIAN', 'JAVANESE', 'MADURESE', 'ENGLISH', 'SIGN'] as const;
/** Where mentors come from, in the order of the form. */
export const MENTOR_KINDS = ['STAFF', 'AGENCY', 'BANK', 'VOLUNTEER'] as const;

/** A mentor as typed. */
export type EnteredMentor = {
  readonly name: string;
  readonly kind: (typeof MENTOR_KINDS)[number];
  readonly organisation: string;
  /** The partner they work for; null where only a name is known. */
  readonly partner: { readonly id: string; readonly name: string } | null;
  readonly headline: string;
  readonly topics: readonly (typeof TOPICS)[number][];
  readonly languages: readonly (typeof LANGUAGES)[number][];
  readonly branchId: string;
  readonly place: string;
  readonly meetingUrl: string;
  /** Their library card, by which their shifts know when they advise; empty where it is not known. */
  readonly cardNumber: string;
  readonly isActive: boolean;
  /** What stood there before, so that an unchanged text keeps its English. */
  readonly kept: { readonly headline: string; readonly place: string; readonly cardNumber: string };
};

/** An empty form. */
export function emptyMentor(branchId: string): EnteredMentor {
  return {
    name: '',
    kind: 'VOLUNTEER',
    organisation: '',
    partner: null,
    headline: '',
    topics: [],
    languages: ['INDONESIAN'],
    branchId,
    place: '',
    meetingUrl: '',
    cardNumber: '',
    isActive: true,
    kept: { headline: '', place: '', cardNumber: '' },
  };
}

/** A form with a mentor in it. */
export function enteredMentor({
  name,
  kind,
  organisation,
  partner,
  headline,
  topics,
  languages,
  branch,
  place,
  meetingUrl,
  cardNumber,
  isActive,
}: MentorLineFragment): EnteredMentor {
  const kept = { headline: headline?.text ?? '', place: place?.text ?? '', cardNumber: cardNumber ?? '' };
  return {
    name,
    kind,
    organisation: organisation ?? '',
    partner,
    topics,
    languages,
    branchId: branch.id,
    meetingUrl: meetingUrl ?? '',
    isActive,
    ...kept,
    kept,
  };
}

/** What is sent: a text that was not touched is left out, so that its translation stays. */
export function mentorInput({
  kept,
  headline,
  place,
  organisation,
  partner,
  meetingUrl,
  cardNumber,
  topics,
  languages,
  ...rest
}: EnteredMentor): MentorDetailsInput {
  const text = (typed: string) => (typed.trim() === '' ? null : { indonesian: typed });
  return {
    ...rest,
    organisation: organisation.trim() === '' ? null : organisation,
    partnerId: partner?.id ?? null,
    meetingUrl: meetingUrl.trim() === '' ? null : meetingUrl,
    topics: [...topics],
    languages: [...languages],
    ...(headline !== kept.headline && { headline: text(headline) }),
    // A card that was not touched is left out: one that ended meanwhile does not hinder another change.
    ...(cardNumber !== kept.cardNumber && { cardNumber: cardNumber.trim() === '' ? null : cardNumber }),
    ...(place !== kept.place && { place: text(place) }),
  };
}
