/**
 * How far a subscriber has come: `ASKED` waits for the proof of the address, `PAUSED` means that letters came
 * back. Whoever stops is forgotten.
 */
export type SubscriberState = 'ASKED' | 'CONFIRMED' | 'PAUSED';

/** How far an issue has come. */
export type IssueState = 'DRAFT' | 'PLANNED' | 'SENDING' | 'SENT';

/** What fills a block: what staff write, or a rule that looks when the letter leaves. */
export type BlockKind = 'TEXT' | 'NEW_TITLES' | 'EVENTS' | 'STORIES';

/** What became of the letter to one subscriber. */
export type LetterState = 'WAITING' | 'SENDING' | 'SENT' | 'REFUSED';

/** The most blocks of one issue. */
export const MOST_BLOCKS = 12;
/** The most things that one rule puts into a block. */
export const MOST_ITEMS = 10;
/** The most newsletters of the library; a page shows them all. */
export const MOST_NEWSLETTERS = 20;
