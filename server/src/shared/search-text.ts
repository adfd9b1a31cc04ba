import { foldText } from './text';

/**
 * This many characters of a search text are looked at: nobody asks more, and the pattern of a longer one is too
 * much for a database.
 */
export const LONGEST_SEARCH = 200;

/** This many words of a search text are asked for: each is a condition of its own. */
const MOST_WORDS = 6;

/** Cuts a search text to what is looked at. */
export function cutSearch(text: string | null | undefined): string {
  return (text ?? '').slice(0, LONGEST_SEARCH);
}

/** Folds what is looked at of a search text; a letter that folds to many is cut as well. */
export function foldSearch(text: string | null | undefined): string {
  return foldText(cutSearch(text)).slice(0, LONGEST_SEARCH).trim();
}

/** Cuts the words of a search text to those that are asked for: none twice, and six at most. */
export function cutWords(words: readonly string[]): string[] {
  return [...new Set(words)].slice(0, MOST_WORDS);
}
