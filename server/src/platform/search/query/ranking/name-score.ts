import type { WordForms } from '../../language/word-forms';
import { bestGrade, GRADE, gradeName } from './match-grade';
import type { QueryTerm, Reading } from '../reading/parsed-query';
import { requiredTerms } from '../reading/parsed-query';
import { coverage, optionalBonus, type QueryMeaning, TIER } from './tiers';

type Words = readonly WordForms[];

/**
 * Scores a search that is somebody's name: all words in one name. Initials may be missing, but tell Mira W.
 * from other Miras.
 */
export function scoreNames(reading: Reading, names: readonly Words[], meaning: QueryMeaning): number {
  const required = requiredTerms(reading);
  let best = 0;
  names.forEach((name, index) => {
    const grades = withOwnInitials(
      required.map((term) => bestGrade(term, name, gradeName)),
      name,
    );
    const worst = Math.min(...grades);
    if (worst === GRADE.none) {
      if (meaning === 'name' && isShorterForm(required, grades, name))
        best = Math.max(best, TIER.namesAlike * 100 - index);
      return;
    }
    const isWhole = name.every((part) => reading.some((term) => gradeName(term, part) > GRADE.none));
    best = Math.max(
      best,
      nameTier(worst, isWhole, meaning) * 100 + nameFine(reading, name, worst) + Math.max(0, 6 - index),
    );
  });
  return best;
}

/** The spelling that was typed stands before any other, however much of the name it is. */
const EXACT = 35;

function nameFine(reading: Reading, name: Words, worst: number): number {
  return (
    coverage(requiredTerms(reading).length, name.length) +
    optionalBonus(reading, name, gradeName) +
    (worst === GRADE.sound ? 8 : worst === GRADE.exact ? EXACT : 0)
  );
}

/** A name of at least two parts that the search holds entirely, with one more word. */
function isShorterForm(required: readonly QueryTerm[], grades: readonly number[], name: Words): boolean {
  const missing = grades.filter((grade) => grade === GRADE.none).length;
  return (
    missing === 1 &&
    name.length >= 2 &&
    name.every((part) => required.some((term) => gradeName(term, part) >= GRADE.spelling))
  );
}

function nameTier(worst: number, isWhole: boolean, meaning: QueryMeaning): number {
  if (worst <= GRADE.sound) return TIER.namesAlike;
  if (meaning === 'name') return isWhole ? TIER.wholeName : TIER.namesIfNameQuery;
  if (worst === GRADE.spelling) return TIER.namesRespelled;
  if (isWhole) return meaning === 'either' ? TIER.wholeNameIfEither : TIER.wholeNameIfTitleQuery;
  return TIER.names;
}

/**
 * The contributor who answers most of the words; words of two people do not make one name, and an initial
 * alone makes none.
 */
export function bestName(required: readonly QueryTerm[], names: readonly Words[]): readonly number[] {
  let best: readonly number[] = required.map(() => 0);
  let bestSum = 0;
  for (const name of names) {
    const grades = withoutLoneInitials(
      withOwnInitials(
        required.map((term) => bestGrade(term, name, gradeName)),
        name,
      ),
    );
    const sum = grades.reduce((total, grade) => total + grade, 0);
    if (sum > bestSum) [best, bestSum] = [grades, sum];
  }
  return best;
}

/** *Buku hamka* does not mean Fitriana H.: an initial counts beside another part of the same name only. */
export function withoutLoneInitials(grades: readonly number[]): readonly number[] {
  return Math.max(...grades) >= GRADE.sound
    ? grades
    : grades.map((grade) => (grade === GRADE.initial ? GRADE.none : grade));
}

/** One initial does not stand for two words: Michael S. Schneider is not Michael Stefanus Scott. */
function withOwnInitials(grades: readonly number[], name: Words): readonly number[] {
  let abbreviated = 0;
  for (const grade of grades) if (grade === GRADE.initial) abbreviated++;
  if (abbreviated < 2) return grades;
  const initials = name.filter(({ key }) => key.length === 1).length;
  // A typed initial that stands for a written part needs none.
  return initials === 0 || abbreviated <= initials
    ? grades
    : grades.map((grade) => (grade === GRADE.initial ? GRADE.none : grade));
}
