import type { WordForms } from '../../language/word-forms';
import { bestGrade, GRADE, gradeWord } from './match-grade';
import type { Reading } from '../reading/parsed-query';

/** Tiers of relevance; a higher tier always stands first, a finer score (0–99) decides within. */
export const TIER = {
  identifier: 95,
  wholeTitle: 90,
  wholeTitleRespelled: 88,
  wholeName: 80,
  namesIfNameQuery: 78,
  wholeNameIfEither: 77,
  titleStart: 76,
  titleStartRespelled: 72,
  titlePhrase: 70,
  titleWords: 66,
  wholeNameIfTitleQuery: 64,
  titleAndNames: 55,
  titleRespelled: 50,
  namesRespelled: 48,
  titleAndNamesRespelled: 45,
  titleRoots: 40,
  titleAndNamesRoots: 38,
  namesAlike: 35,
  topics: 30,
  names: 29,
  anywhere: 20,
  partly: 8,
  notes: 5,
} as const;

/**
 * Whether a search asks for a person (`tohari`), for a title (`kita`), or may do either (`hamka` wrote books
 * and is in titles).
 */
export type QueryMeaning = 'name' | 'either' | 'title';

/**
 * How much of a text a search covers: four steps only, so that availability and popularity still decide
 * between titles of about the same length.
 */
export function coverage(matched: number, length: number): number {
  const share = matched / Math.max(1, length);
  return share >= 0.99 ? 40 : share >= 0.5 ? 30 : share >= 0.25 ? 20 : 10;
}

/**
 * More for a word of form that a title or subject has: *resep kue*. Not so much that another tier is reached.
 */
const WISH_GRANTED = 30;
const MOST_FINE = 99;

/** Adds to a fine score what a word of form brings. */
export function withWishes(fine: number, reading: Reading, words: () => readonly WordForms[]): number {
  return reading.some(({ isWish }) => isWish) &&
    hasAny(
      reading.filter(({ isWish }) => isWish),
      words(),
    )
    ? Math.min(MOST_FINE, fine + WISH_GRANTED)
    : fine;
}

/** Tells whether any of some words is there. */
export function hasAny(terms: Reading, words: readonly WordForms[]): boolean {
  return terms.some((term) => bestGrade(term, words, gradeWord) > GRADE.none);
}

/** A little more for function words, titles and initials that are there although they might be missing. */
export function optionalBonus(
  reading: Reading,
  words: readonly WordForms[],
  grade: typeof gradeWord,
): number {
  const grades = reading
    .filter((term) => term.isOptional && !term.isWish)
    .map((term) => bestGrade(term, words, grade));
  return Math.min(
    12,
    grades.reduce((sum, found) => sum + (found === GRADE.exact ? 4 : found > GRADE.none ? 3 : 0), 0),
  );
}
