/** How far a class set has come. */
export const CLASS_SET_STATUSES = [
  'REQUESTED',
  'PREPARING',
  'READY',
  'LENT',
  'RETURNED',
  'DECLINED',
  'CANCELLED',
] as const;
/** One of the states of a class set. */
export type ClassSetStatus = (typeof CLASS_SET_STATUSES)[number];

/** States in which copies can be set aside, lent and taken out again. */
export const OPEN_CLASS_SET_STATUSES: readonly ClassSetStatus[] = ['REQUESTED', 'PREPARING', 'READY', 'LENT'];

/** Where a copy of a class set is. */
export const CLASS_SET_COPY_STATUSES = ['SET_ASIDE', 'LENT', 'RETURNED', 'MISSING'] as const;
/** One of the places of a copy of a class set. */
export type ClassSetCopyStatus = (typeof CLASS_SET_COPY_STATUSES)[number];

/** The kind of membership of the card of an institution, by which its rules of lending are found. */
export const INSTITUTION_CATEGORY = 'lembaga';

/** Titles of a list that one set may name at most. */
export const MOST_TITLES_OF_SET = 40;
/** Copies of one set at most. */
export const MOST_COPIES_OF_SET = 250;
/** Pupils of one class at most. */
export const MOST_PUPILS = 120;
