import { asIdentifier } from '../language/identifiers';
import { isPersonalTitle } from '../language/names';
import { isFunctionWord } from '../language/stop-words';
import type { WordForms } from '../language/word-forms';
import { splitWords, splitWordsWithLetters } from '../language/words';

/** A word of a search. */
export type QueryTerm = {
  readonly forms: WordForms;
  /** May be missing from a record: function words, personal titles, initials, when other words remain. */
  readonly isOptional: boolean;
  /** Keys of names spelled almost alike; they count only beside other words of the search. */
  readonly near: readonly string[];
};

/** One way to read a search; `corat coret` is also read as `coratcoret`, `umkm` also in full. */
export type Reading = readonly QueryTerm[];

/** A search as understood. */
export type ParsedQuery = {
  /** First as typed, then the other readings. */
  readonly readings: readonly Reading[];
  /** The search with letters instead of numerals, for when those find nothing: *buku I Gusti Ngurah Rai*. */
  readonly withLetters: ParsedQuery | null;
  /** The whole text as a number closed up (ISBN, barcode), or null. */
  readonly identifier: string | null;
  /** The folded words joined, to be compared with whole titles. */
  readonly titleKey: string;
};

/** Words that say what the next word is, and stand in few records themselves. */
const LABELS = new Set(['isbn', 'issn', 'penerbit', 'pengarang']);
const LONGEST_TEXT = 200;
/** Words of a search that count, however many were pasted. */
export const MOST_WORDS = 16;

/** Cuts hostile or pasted text down to what a search can be and splits it into words. */
export function queryWords(text: string): string[] {
  return splitWords(text.slice(0, LONGEST_TEXT)).slice(0, MOST_WORDS);
}

/** The same with every single letter as a letter; null where `queryWords` takes none for a Roman numeral. */
export function queryWordsWithLetters(text: string): string[] | null {
  const words = splitWordsWithLetters(text.slice(0, LONGEST_TEXT)).slice(0, MOST_WORDS);
  return words.join(' ') === queryWords(text).join(' ') ? null : words;
}

/** Returns the whole text as one number, or null. */
export function queryIdentifier(text: string): string | null {
  return asIdentifier(text.slice(0, LONGEST_TEXT));
}

/** Makes a reading of words; `near` gives neighbours in spelling of a word. */
export function readWords(words: readonly string[], forms: (word: string) => WordForms): Reading {
  const hasContent = words.some((word) => !mayBeMissing(word));
  return words.map((word) => ({ forms: forms(word), isOptional: hasContent && mayBeMissing(word), near: [] }));
}

/** The words a record must have. */
export function requiredTerms(reading: Reading): readonly QueryTerm[] {
  return reading.filter((term) => !term.isOptional);
}

/** The words of a search as it was typed. */
export function surfacesOf({ readings }: Pick<ParsedQuery, 'readings'>): string[] {
  return (readings[0] ?? []).map((term) => term.forms.surface);
}

function mayBeMissing(word: string): boolean {
  return isFunctionWord(word) || isPersonalTitle(word) || /^[a-z]$/.test(word) || LABELS.has(word);
}
