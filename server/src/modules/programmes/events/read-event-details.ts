import type { EntityRow } from '../../../platform/db/table';
import { toTextColumns } from '../../../platform/db/texts';
import type { InputValidator } from '../../../platform/validation/input-validator';
import { readLink, readParagraphs, readRequiredText, readText } from '../../../platform/validation/read-text';
import { invalid } from '../../../platform/validation/refusals';
import { pickGiven, pickPresent } from '../../../shared/pick-given';
import type { AccessibilityOffer } from '../../spaces';
import type {
  ContributionKind,
  EventAudience,
  EventRole,
  PlaceKind,
  ProgrammeKind,
  RegistrationMode,
  RegistrationScope,
  WaitingMode,
} from './event.terms';
import type { EventEntity } from './event.entity';
import { isForChildren, isForSchools } from './event.terms';
import { MOST_PER_PARTY } from '../registrations/registration.terms';
import type { TextEntry } from '../../../platform/validation/read-text';
import { say } from '../words/say';

/** Who does what, as entered; the list replaces the old one. */
export type CreditEntry = {
  readonly personId: string;
  readonly role: EventRole;
  readonly sessionId?: string | null;
};
/** A partner as entered. */
export type PartnerEntry = {
  readonly partnerId?: string | null;
  readonly name?: string | null;
  readonly url?: string | null;
  readonly contribution?: {
    readonly kind: ContributionKind;
    readonly amount?: number | null;
    readonly note?: string | null;
  } | null;
};
/** A work as entered. */
export type WorkEntry = {
  readonly name: TextEntry;
  readonly creator?: string | null;
  readonly year?: string | null;
  readonly medium?: TextEntry | null;
  readonly dimensions?: string | null;
  readonly lender?: string | null;
  readonly caption?: TextEntry | null;
  readonly alternativeText?: TextEntry | null;
  readonly uploadId?: string | null;
};
/** A recommended title as entered. */
export type TitleEntry = { readonly titleId: string; readonly note?: TextEntry | null };

/** What can be said of an event: absent keeps, null clears; lists replace the old ones. */
export type EventDetails = {
  readonly kind?: ProgrammeKind | null;
  readonly programmeId?: string | null;
  readonly name?: TextEntry | null;
  readonly summary?: TextEntry | null;
  readonly description?: TextEntry | null;
  readonly languages?: readonly string[] | null;
  readonly audiences?: readonly EventAudience[] | null;
  readonly accessibility?: readonly AccessibilityOffer[] | null;
  readonly placeKind?: PlaceKind | null;
  readonly branchId?: string | null;
  readonly spaceId?: string | null;
  readonly venueName?: string | null;
  readonly venueAddress?: string | null;
  readonly onlineUrl?: string | null;
  readonly capacity?: number | null;
  readonly ageFrom?: number | null;
  readonly ageTo?: number | null;
  readonly cost?: number | null;
  readonly costNote?: TextEntry | null;
  readonly registrationMode?: RegistrationMode | null;
  readonly registrationScope?: RegistrationScope | null;
  readonly waitingMode?: WaitingMode | null;
  readonly offerHours?: number | null;
  readonly registrationOpensAt?: Date | null;
  readonly registrationClosesAt?: Date | null;
  readonly mostPerParty?: number | null;
  readonly allowsGuests?: boolean | null;
  readonly asksPhotoConsent?: boolean | null;
  readonly asksSupport?: boolean | null;
  readonly asksSchool?: boolean | null;
  readonly certificateSessions?: number | null;
  readonly recordingUrl?: string | null;
  readonly posterUploadId?: string | null;
  readonly notice?: TextEntry | null;
  readonly isTemplate?: boolean | null;
  readonly people?: readonly CreditEntry[] | null;
  readonly partners?: readonly PartnerEntry[] | null;
  readonly works?: readonly WorkEntry[] | null;
  readonly titles?: readonly TitleEntry[] | null;
};

/** Facts of an event that were given, by the properties of its row. */
export type EventFacts = { -readonly [Name in keyof EntityRow<EventEntity>]?: EntityRow<EventEntity>[Name] };

/** Says what an address of the web must look like. */
export const WRONG_LINK = say('readEventDetails.wrongLink');
const EVENT_NAME = say('shared.eventName');
const WRONG_NUMBER = say('readEventDetails.wrongNumber');

const TEXTS = [
  ['summary', 400],
  ['costNote', 200],
  ['notice', 300],
] as const;
const LINES = [
  ['venueName', 200],
  ['venueAddress', 300],
] as const;
const LINKS = ['onlineUrl', 'recordingUrl'] as const;
const NUMBERS = [
  ['capacity', 1, 100_000],
  ['ageFrom', 0, 120],
  ['ageTo', 0, 120],
  ['certificateSessions', 1, 200],
] as const;
/** What an event always has: null keeps it. */
const KEPT_NUMBERS = [
  ['offerHours', 1, 240],
  ['mostPerParty', 1, MOST_PER_PARTY],
  ['cost', 0, 100_000_000],
] as const;
const KEPT = [
  'kind',
  'placeKind',
  'registrationMode',
  'registrationScope',
  'waitingMode',
  'allowsGuests',
  'asksPhotoConsent',
  'asksSupport',
  'asksSchool',
  'isTemplate',
] as const;
const CLEARABLE = [
  'programmeId',
  'branchId',
  'spaceId',
  'posterUploadId',
  'registrationOpensAt',
  'registrationClosesAt',
] as const;

/** Reads the facts of an event that were given; what is wrong stands in the form. */
export function readDetails(form: InputValidator, details: EventDetails): EventFacts {
  return {
    ...readTexts(form, details),
    ...readNumbers(form, details),
    ...pickPresent(details, KEPT),
    ...pickGiven(details, CLEARABLE),
    ...readLists(form, details),
  };
}

function readTexts(form: InputValidator, details: EventDetails): EventFacts {
  const { name, description } = details;
  let facts: EventFacts = {};
  if (name !== undefined) {
    const text = readRequiredText(form, name, { longest: 200, what: EVENT_NAME, field: ['name'] });
    facts = toTextColumns('name', text);
  }
  if (description !== undefined) {
    const text = readParagraphs(form, description, { longest: 20_000, field: ['description'] });
    facts = { ...facts, ...toTextColumns('description', text) };
  }
  for (const [field, longest] of TEXTS)
    if (details[field] !== undefined) {
      const text = readText(form, details[field], { longest, field: [field] });
      facts = { ...facts, ...toTextColumns(field, text) };
    }
  for (const [field, longest] of LINES)
    if (details[field] !== undefined) facts[field] = form.line(details[field], longest, field);
  for (const field of LINKS)
    if (details[field] !== undefined)
      facts[field] = readLink(form, details[field], { message: WRONG_LINK, field: [field] });
  return facts;
}

function readNumbers(form: InputValidator, details: EventDetails): EventFacts {
  const facts: EventFacts = {};
  const refuseUnless = (isRight: boolean, field: string): void => {
    if (!isRight) form.refuse((path) => invalid(path, WRONG_NUMBER), field);
  };
  for (const [field, lowest, highest] of NUMBERS) {
    const value = details[field];
    if (value === undefined) continue;
    refuseUnless(value === null || (value >= lowest && value <= highest), field);
    facts[field] = value;
  }
  for (const [field, lowest, highest] of KEPT_NUMBERS) {
    const value = details[field];
    if (value == null) continue;
    refuseUnless(value >= lowest && value <= highest, field);
    facts[field] = value;
  }
  return facts;
}

function readLists(form: InputValidator, { languages, accessibility, audiences }: EventDetails): EventFacts {
  return {
    ...(languages == null ? {} : { languages: form.lines(languages, { most: 10, longest: 8 }, 'languages') }),
    ...(accessibility == null
      ? {}
      : { accessibility: [...new Set(accessibility)], isAccessible: accessibility.length > 0 }),
    ...(audiences == null
      ? {}
      : { isForChildren: isForChildren(audiences), isForSchools: isForSchools(audiences) }),
  };
}
