/** What somebody brings to the library. */
export const CASE_KINDS = ['COMPLAINT', 'SUGGESTION', 'PRAISE', 'QUESTION'] as const;
/** One of the kinds. */
export type CaseKind = (typeof CASE_KINDS)[number];

/** How far a case has come. */
export const CASE_STATUSES = ['OPEN', 'ANSWERED', 'REOPENED', 'CLOSED'] as const;
/** One of the states. */
export type CaseStatus = (typeof CASE_STATUSES)[number];

/** How a case came. */
export const CASE_CHANNELS = ['PORTAL', 'ROOM_CODE', 'DESK', 'PAPER', 'WHATSAPP'] as const;
/** One of the channels. */
export type CaseChannel = (typeof CASE_CHANNELS)[number];
/** Channels of cases that staff write down. */
export const STAFF_CHANNELS = ['DESK', 'PAPER', 'WHATSAPP'] as const;

/** What a case is about. */
export const CASE_CATEGORIES = [
  'FACILITIES',
  'SERVICE',
  'STAFF',
  'COLLECTION',
  'RULES',
  'PROGRAMMES',
  'DIGITAL',
  'CONTENT',
  'OTHER',
] as const;
/** One of the categories. */
export type CaseCategory = (typeof CASE_CATEGORIES)[number];

/** Who in the house handles a case. */
export const CASE_UNITS = ['SERVICE', 'COLLECTION', 'FACILITIES', 'PROGRAMMES', 'DIGITAL', 'HEAD'] as const;
/** One of the units. */
export type CaseUnit = (typeof CASE_UNITS)[number];

/**
 * Clocks of answers in working days: a question to a librarian has its own, the others are those of
 * SP4N-LAPOR! for what is normative, what is no supervision, and what is.
 */
export const CLOCK_DAYS = { QUESTION: 2, NORMATIVE: 5, NOT_SUPERVISORY: 14, SUPERVISORY: 60 } as const;
/** One of the clocks. */
export type CaseClock = keyof typeof CLOCK_DAYS;

/** What stands in the course of a case. */
export const ENTRY_KINDS = [
  'ANSWER',
  'NOTE',
  'REOPENING',
  'ESCALATION',
  'PRAISE_PASSED_ON',
  'CLOSING',
  'REPORT',
] as const;
/** One of the kinds of entries. */
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** What whoever sent the case may read of its course. */
export const SHOWN_ENTRIES: readonly EntryKind[] = ['ANSWER', 'REOPENING'];

/** States in which a case waits for an answer. */
export const WAITING: readonly CaseStatus[] = ['OPEN', 'REOPENED'];

/** How many characters a case, an answer or a note may have. */
export const LONGEST_TEXT = 4_000;
/** How many more reasons a case keeps of others who report the same. */
export const MOST_REPORTS = 50;
/** How many photos go with a case. */
export const MOST_PHOTOS = 3;
/** For how many days after an answer a case may be reopened. */
export const REOPENING_DAYS = 30;
/** How many days after it was answered or closed a case forgets who sent it and what they wrote. */
export const KEPT_DAYS = 730;
