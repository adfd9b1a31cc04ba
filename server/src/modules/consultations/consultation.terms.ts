/** How far a business has come, as mentors count it: ide, rintisan, berkembang, naik kelas. */
export const CONSULTATION_STAGES = ['IDEA', 'STARTING', 'GROWING', 'SCALING'] as const;
/** One of the stages. */
export type ConsultationStage = (typeof CONSULTATION_STAGES)[number];

/** What small businesses of the city make or sell. */
export const CONSULTATION_SECTORS = [
  'FOOD',
  'FURNITURE',
  'METAL',
  'CRAFT',
  'FASHION',
  'TRADE',
  'SERVICES',
  'FARMING',
  'OTHER',
] as const;
/** One of the sectors. */
export type ConsultationSector = (typeof CONSULTATION_SECTORS)[number];

/** What people come to ask, and what mentors know about. */
export const CONSULTATION_TOPICS = [
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
/** One of the topics. */
export type ConsultationTopic = (typeof CONSULTATION_TOPICS)[number];

/** Where mentors come from. */
export const MENTOR_KINDS = ['STAFF', 'AGENCY', 'BANK', 'VOLUNTEER'] as const;
/** One of the places mentors come from. */
export type MentorKind = (typeof MENTOR_KINDS)[number];

/** Languages in which mentors talk: Indonesian, Javanese, Madurese, English, and sign language. */
export const MENTOR_LANGUAGES = ['INDONESIAN', 'JAVANESE', 'MADURESE', 'ENGLISH', 'SIGN'] as const;
/** One of the languages. */
export type MentorLanguage = (typeof MENTOR_LANGUAGES)[number];

/** How two people meet. */
export const MEETING_MODES = ['ON_SITE', 'ONLINE'] as const;
/** One of the ways to meet. */
export type MeetingMode = (typeof MEETING_MODES)[number];
/** How a slot can be used: in one of the ways, or as the member likes. */
export type SlotMode = MeetingMode | 'EITHER';

/** The life of a consultation. */
export const CONSULTATION_STATUSES = ['BOOKED', 'DONE', 'NO_SHOW', 'CANCELLED'] as const;
/** One of the states of a consultation. */
export type ConsultationStatus = (typeof CONSULTATION_STATUSES)[number];

/**
 * Takings in a month, lowest first; told only by those who want to (personal finance is specific data, UU
 * 27/2022 Pasal 4).
 */
export const TURNOVER_BANDS = ['UNDER_5M', 'FROM_5M', 'FROM_25M', 'FROM_100M'] as const;
/** One of the bands. */
export type TurnoverBand = (typeof TURNOVER_BANDS)[number];
