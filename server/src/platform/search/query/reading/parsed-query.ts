import { isFormWord, isTellingForm } from '../../language/form-words';
import { asIdentifier } from '../../language/identifiers';
import { isPersonalTitle } from '../../language/names';
import { isFunctionWord } from '../../language/stop-words';
import type { WordForms } from '../../language/word-forms';
import { splitWords, splitWordsWithLetters, spokenWord } from '../../language/words';

/** A word of a search. */
export type QueryTerm = {
  readonly forms: WordForms;
  /**
   * Whether a record may lack it: function words, personal titles, initials and wishes, if other words
   * remain.
   */
  readonly isOptional: boolean;
  /** Whether it is a wish for a form (*novel*, *resep*): records that have it come first. */
  readonly isWish: boolean;
  /** Keys of similar names; they count only beside other words of the search. */
  readonly near: readonly string[];
};

/** One way to read a search; `corat coret` is also read as `coratcoret`, `umkm` also in full. */
export type Reading = readonly QueryTerm[];

/** A search as understood. */
export type ParsedQuery = {
  /** The reading as typed first, then the others. */
  readonly readings: readonly Reading[];
  /** The search with letters instead of numerals, for when those find nothing: *buku I Gusti Ngurah Rai*. */
  readonly withLetters: ParsedQuery | null;
  /** The whole text as an identifier without separators (ISBN, barcode), or null. */
  readonly identifier: string | null;
  /** The folded words, joined, to compare with whole titles. */
  readonly titleKey: string;
  /** The words without wishes, to compare with whole titles too; null if there are no wishes. */
  readonly core: Reading | null;
  /** Words in place of one that was dropped: a record that has some of them comes first. */
  readonly hints: Reading;
  /** The word before the comma of *Toer, Pramoedya*, or null. */
  readonly surname: string | null;
};

/** Labels of the next word, such as `isbn`; few records contain them. */
const LABELS = new Set(['isbn', 'issn', 'penerbit', 'pengarang']);
const LONGEST_TEXT = 200;
/** At most this many words of a search count, however many were pasted. */
export const MOST_WORDS = 16;

/** Cuts long text and splits it into words. */
export function queryWords(text: string): string[] {
  return splitWords(text.slice(0, LONGEST_TEXT)).slice(0, MOST_WORDS);
}

/** Like `queryWords` with single letters as letters; null if none was read as a Roman numeral. */
export function queryWordsWithLetters(text: string): string[] | null {
  const words = splitWordsWithLetters(text.slice(0, LONGEST_TEXT)).slice(0, MOST_WORDS);
  return words.join(' ') === queryWords(text).join(' ') ? null : words;
}

/** Returns the whole text as one number, or null. */
export function queryIdentifier(text: string): string | null {
  return asIdentifier(text.slice(0, LONGEST_TEXT));
}

/** Returns the surname of a name that was typed as catalogues write it, with a comma, or null. */
export function querySurname(text: string): string | null {
  const [, before = ''] =
    /^\s*([^\s,]+)\s*,\s*[^\s,]+(?:\s+[^\s,]+){0,3}\s*$/u.exec(text.slice(0, LONGEST_TEXT)) ?? [];
  const [surname, ...others] = queryWords(before);
  return surname === undefined || others.length > 0 || /\d/.test(surname) ? null : surname;
}

/** Builds a reading; words that may be missing are optional as long as a telling word remains. */
export function readWords(words: readonly string[], forms: (word: string) => WordForms): Reading {
  const mayBeMissing =
    [isLight, isIdle, (word: string) => isLight(word) && !isFormWord(word), () => false].find((test) =>
      words.some((word) => !test(word)),
    ) ?? isLight;
  return words.map((word) => ({
    forms: forms(word),
    isOptional: mayBeMissing(word),
    isWish: isTellingForm(word) && mayBeMissing(word),
    near: [],
  }));
}

/** The words a record must have. */
export function requiredTerms(reading: Reading): readonly QueryTerm[] {
  return reading.filter((term) => !term.isOptional);
}

/** The words of a search as it was typed. */
export function listSurfaces({ readings }: Pick<ParsedQuery, 'readings'>): string[] {
  return (readings[0] ?? []).map((term) => term.forms.surface);
}

/** Writes a search as people do. */
export function spokenQuery(query: Pick<ParsedQuery, 'readings'>): string {
  return listSurfaces(query).map(spokenWord).join(' ');
}

/** The reading without wishes; null when it has none. */
export function withoutWishes(reading: Reading): Reading | null {
  const rest = reading.filter(({ forms, isOptional }) => !isOptional || !isFormWord(forms.surface));
  return rest.length === reading.length ? null : rest;
}

function isLight(word: string): boolean {
  return (
    isFormWord(word) ||
    isFunctionWord(word) ||
    isPersonalTitle(word) ||
    /^[a-z]$/.test(word) ||
    LABELS.has(word)
  );
}

/** Tells whether a wish says nothing: in *buku resep* only *resep* must be there. */
function isIdle(word: string): boolean {
  return isLight(word) && !isTellingForm(word);
}
