/** The kinds of event, in the order in which they are offered. */
export const eventKinds = [
  'STORYTELLING',
  'LITERACY',
  'READING_WRITING',
  'DIGITAL_LITERACY',
  'BOOK_CLUB',
  'WORKSHOP',
  'SCHOOL_PARTNERSHIP',
  'BUSINESS_TRAINING',
  'EXHIBITION',
  'PERFORMANCE',
  'CULTURE_SEMINAR',
  'TALK',
  'COMMUNITY',
  'OTHER',
] as const;

/** How far an event can have come. */
export const eventStatuses = ['DRAFT', 'IN_REVIEW', 'PUBLISHED', 'POSTPONED', 'CANCELLED', 'DONE'] as const;

/** How an event can be built. */
export const eventFormats = ['ACTIVITY', 'COURSE', 'EXHIBITION', 'PERFORMANCE', 'SEMINAR'] as const;

/** How an event is built. */
export type EventFormat = (typeof eventFormats)[number];

/** Codes of the groups that an event can be made for. */
export const eventAudiences = [
  'EVERYBODY',
  'FAMILIES',
  'TODDLERS',
  'PRESCHOOL',
  'PRIMARY_SCHOOL',
  'JUNIOR_HIGH',
  'SENIOR_HIGH',
  'STUDENTS',
  'ADULTS',
  'WORKERS',
  'HOMEMAKERS',
  'BUSINESSES',
  'ELDERLY',
  'DISABILITY',
  'NEWCOMERS',
  'TEACHERS',
  'SCHOOL_GROUPS',
] as const;
/** The code of a group that an event can be made for. */
export type EventAudience = (typeof eventAudiences)[number];

/** What an event can offer so that everybody can take part. */
export const accessibilityOffers = [
  'WHEELCHAIR',
  'LIFT',
  'ACCESSIBLE_TOILET',
  'SIGN_LANGUAGE',
  'HEARING_LOOP',
  'SUBTITLES',
  'AUDIO_DESCRIPTION',
  'BRAILLE',
  'LARGE_PRINT',
  'QUIET_CORNER',
  'COMPANION',
  'LACTATION_ROOM',
] as const;

/** The languages in which events are held. */
export const eventLanguages = ['ind', 'jav', 'mad', 'eng'] as const;

/** Where an event can take place. */
export const placeKinds = ['BRANCH', 'ELSEWHERE', 'ONLINE'] as const;

/** What people can do at an event. */
export const eventRoles = [
  'SPEAKER',
  'STORYTELLER',
  'ARTIST',
  'PERFORMER',
  'TRAINER',
  'AUTHOR',
  'CURATOR',
  'MODERATOR',
  'HOST',
  'VOLUNTEER',
] as const;

/** How places can be given out. */
export const registrationModes = ['NONE', 'OPEN', 'APPROVAL'] as const;

/** What one registration can be for. */
export const registrationScopes = ['SERIES', 'SESSION'] as const;

/** How those who wait can get places. */
export const waitingModes = ['OFFER', 'AUTO_FILL', 'NONE'] as const;

/** What partners can give. */
export const contributionKinds = ['MONEY', 'GOODS', 'TRAINERS', 'PLACE', 'OTHER'] as const;

/** How sessions can repeat. */
export const frequencies = ['WEEKLY', 'DAILY', 'MONTHLY_BY_WEEKDAY'] as const;

/** How far a programme can have come. */
export const programmeStatuses = ['DRAFT', 'PUBLISHED', 'ARCHIVED'] as const;

/** Tells whether a word is one of those that a list offers. */
export function isOneOf<Word extends string>(words: readonly Word[], word: string | null): word is Word {
  return words.some((one) => one === word);
}
