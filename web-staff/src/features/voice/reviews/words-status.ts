/** How far words of members can have come. */
export const wordsStatuses = ['PENDING', 'PUBLISHED', 'REFUSED'] as const;
/** How far words of members have come. */
export type WordsStatus = (typeof wordsStatuses)[number];
