/** The kinds of event, in the order in which they are offered. */
export const eventKinds = [
  "STORYTELLING", "LITERACY", "READING_WRITING", "DIGITAL_LITERACY", "BOOK_CLUB", "WORKSHOP", "SCHOOL_PARTNERSHIP", "BUSINESS_TRAINING", "EXHIBITION", "PERFORMANCE", "CULTURE_SEMINAR", "TALK", "COMMUNITY", "OTHER",
] as const;

/** How far an event can have come. */
export const eventStatuses = ["DRAFT", "IN_REVIEW", "PUBLISHED", "POSTPONED", "CANCELLED", "DONE"] as const;

/** Tells whether a word is one of those that a list offers. */
export function isOneOf<Word extends string>(words: readonly Word[], word: string | null): word is Word {
  return words.some((one) => one === word);
}
