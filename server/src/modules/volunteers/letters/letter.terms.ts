/** How far a letter of hours has come: a member asked for it, it was issued, or it holds no longer. */
export const LETTER_STATUSES = ['REQUESTED', 'ISSUED', 'WITHDRAWN'] as const;
/** One of the states of a letter. */
export type LetterStatus = (typeof LETTER_STATUSES)[number];

/** How a letter is signed: by hand with a stamp, or with a certified electronic signature (BSrE). */
export const LETTER_SIGNINGS = ['WET', 'CERTIFIED'] as const;
/** One of the ways to sign. */
export type LetterSigning = (typeof LETTER_SIGNINGS)[number];

/** The most letters of one volunteer that are read. */
export const MOST_LETTERS = 200;
/** The longest span of a letter, in days: a study of eight terms. */
export const MOST_LETTER_DAYS = 4 * 366;
