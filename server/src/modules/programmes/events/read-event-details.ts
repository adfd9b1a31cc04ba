import type { InputValidator } from '../../../platform/validation/input-validator';
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
import { isForChildren, isForSchools } from './event.terms';
import { MOST_PER_PARTY } from '../registrations/registration.terms';
import type { TextEntry } from '../deps';
import { say } from '../words/say';

/** Who does what, as entered; the list replaces the old one. */
export type CreditEntry = {
  readonly personId: string;
  readonly role: EventRole;
  readonly sessionId?: string | null;
};
/** A partner as entered. */
export type PartnerEntry = {
  readonly name: string;
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

/** Columns of an event and their values. */
export type EventColumns = Record<string, string | number | null>;

const EVENT_NAME = say('shared.eventName');
const WRONG_LINK = say('readEventDetails.wrongLink');
const WRONG_NUMBER = say('readEventDetails.wrongNumber');

const TEXTS = [
  ['summary', 'summary', 400],
  ['costNote', 'cost_note', 200],
  ['notice', 'notice', 300],
] as const;
const LINES = [
  ['venueName', 'venue_name', 200],
  ['venueAddress', 'venue_address', 300],
] as const;
const LINKS = [
  ['onlineUrl', 'online_url'],
  ['recordingUrl', 'recording_url'],
] as const;
const NUMBERS = [
  ['capacity', 'capacity', 1, 100_000],
  ['ageFrom', 'age_from', 0, 120],
  ['ageTo', 'age_to', 0, 120],
  ['certificateSessions', 'certificate_sessions', 1, 200],
] as const;
/** Numbers and words that an event always has: null keeps them. */
const KEPT_NUMBERS = [
  ['offerHours', 'offer_hours', 1, 240],
  ['mostPerParty', 'most_per_party', 1, MOST_PER_PARTY],
  ['cost', 'cost', 0, 100_000_000],
] as const;
const KEPT_WORDS = [
  ['kind', 'kind'],
  ['placeKind', 'place_kind'],
  ['registrationMode', 'registration_mode'],
  ['registrationScope', 'registration_scope'],
  ['waitingMode', 'waiting_mode'],
] as const;
const FLAGS = [
  ['allowsGuests', 'allows_guests'],
  ['asksPhotoConsent', 'asks_photo_consent'],
  ['asksSupport', 'asks_support'],
  ['asksSchool', 'asks_school'],
  ['isTemplate', 'is_template'],
] as const;
const REFERENCES = [
  ['programmeId', 'programme_id'],
  ['branchId', 'branch_id'],
  ['spaceId', 'space_id'],
  ['posterUploadId', 'poster_upload_id'],
] as const;

/** Reads the facts of an event that were given into columns; what is wrong stands in the form. */
export function readDetails(form: InputValidator, details: EventDetails): EventColumns {
  return {
    ...readTexts(form, details),
    ...readNumbers(form, details),
    ...readWords(details),
    ...readLists(form, details),
  };
}

function readTexts(form: InputValidator, details: EventDetails): EventColumns {
  const columns: EventColumns = {};
  if (details.name !== undefined) {
    columns['name_id'] = form.requiredLine(
      details.name?.indonesian,
      { longest: 200, what: EVENT_NAME },
      'name',
      'indonesian',
    );
    columns['name_en'] = form.line(details.name?.english, 200, 'name', 'english');
  }
  if (details.description !== undefined) {
    columns['description_id'] = form.paragraphs(
      details.description?.indonesian,
      20_000,
      'description',
      'indonesian',
    );
    columns['description_en'] = form.paragraphs(
      details.description?.english,
      20_000,
      'description',
      'english',
    );
  }
  for (const [field, column, longest] of TEXTS)
    if (details[field] !== undefined)
      Object.assign(columns, readText(form, details[field], { field, column, longest }));
  for (const [field, column, longest] of LINES)
    if (details[field] !== undefined) columns[column] = form.line(details[field], longest, field);
  for (const [field, column] of LINKS)
    if (details[field] !== undefined) columns[column] = readLink(form, details[field], field);
  return columns;
}

/** Reads content of one line in both languages into its two columns. */
export function readText(
  form: InputValidator,
  entry: TextEntry | null | undefined,
  { field, column, longest }: { field: string; column: string; longest: number },
): EventColumns {
  return {
    [`${column}_id`]: form.line(entry?.indonesian, longest, field, 'indonesian'),
    [`${column}_en`]: form.line(entry?.english, longest, field, 'english'),
  };
}

/** Reads an address of the web; anything but http and https is refused. */
export function readLink(
  form: InputValidator,
  entry: string | null | undefined,
  ...field: readonly string[]
): string | null {
  const link = form.line(entry, 300, ...field);
  if (link !== null && !/^https?:\/\/[^\s/]+\.[^\s]+$/i.test(link))
    form.refuse((path) => ({ code: 'INVALID', field: path, message: WRONG_LINK }), ...field);
  return link;
}

function readNumbers(form: InputValidator, details: EventDetails): EventColumns {
  const columns: EventColumns = {};
  const read = (
    field: keyof EventDetails,
    value: number | null,
    [lowest, highest]: readonly [number, number],
  ): number | null => {
    if (value !== null && (value < lowest || value > highest))
      form.refuse((path) => ({ code: 'INVALID', field: path, message: WRONG_NUMBER }), field);
    return value;
  };
  for (const [field, column, lowest, highest] of NUMBERS) {
    const value = details[field];
    if (value !== undefined) columns[column] = read(field, value, [lowest, highest]);
  }
  for (const [field, column, lowest, highest] of KEPT_NUMBERS) {
    const value = details[field];
    if (value != null) columns[column] = read(field, value, [lowest, highest]);
  }
  return columns;
}

function readWords(details: EventDetails): EventColumns {
  const columns: EventColumns = {};
  for (const [field, column] of KEPT_WORDS) {
    const value = details[field];
    if (value != null) columns[column] = value;
  }
  for (const [field, column] of FLAGS) {
    const value = details[field];
    if (value != null) columns[column] = Number(value);
  }
  for (const [field, column] of REFERENCES) {
    const value = details[field];
    if (value !== undefined) columns[column] = value;
  }
  return columns;
}

function readLists(form: InputValidator, details: EventDetails): EventColumns {
  const columns: EventColumns = {};
  if (details.languages != null)
    columns['languages'] = JSON.stringify(
      form.lines(details.languages, { most: 10, longest: 8 }, 'languages'),
    );
  if (details.accessibility != null)
    Object.assign(columns, {
      accessibility: JSON.stringify([...new Set(details.accessibility)]),
      is_accessible: Number(details.accessibility.length > 0),
    });
  if (details.audiences != null)
    Object.assign(columns, {
      is_for_children: Number(isForChildren(details.audiences)),
      is_for_schools: Number(isForSchools(details.audiences)),
    });
  return columns;
}
