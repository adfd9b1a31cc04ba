import { isPersonalTitle } from '../../language/names';
import type { WordForms } from '../../language/word-forms';
import type { QueryTerm } from '../reading/parsed-query';

/** How well a word answers a word of the search, from not at all to exactly as written. */
export const GRADE = { none: 0, near: 1, initial: 2, sound: 3, root: 4, spelling: 5, exact: 6 } as const;

/** Grades a word of a title, subject or other text. */
export function gradeWord(term: QueryTerm, word: WordForms): number {
  const { forms } = term;
  if (word.surface === forms.surface) return GRADE.exact;
  if (word.key === forms.key) return GRADE.spelling;
  if (word.root === forms.root || word.key === forms.root || word.root === forms.key) return GRADE.root;
  return word.expansion.includes(forms.root) || word.expansion.includes(forms.key) ? GRADE.root : GRADE.none;
}

/** Grades a part of a name: roots do not count, sounds, initials and near spellings do. */
export function gradeName(term: QueryTerm, part: WordForms): number {
  const { forms } = term;
  if (part.surface === forms.surface) return GRADE.exact;
  if (part.key === forms.key) return GRADE.spelling;
  if (part.sound !== null && part.sound === forms.sound) return GRADE.sound;
  if (isInitialOf(part.key, forms.key) || isInitialOf(forms.key, part.key)) return GRADE.initial;
  return term.near.includes(part.key) ? GRADE.near : GRADE.none;
}

/** Best grade of a term among words; names are graded by `gradeName`. */
export function bestGrade(
  term: QueryTerm,
  words: readonly WordForms[],
  grade: (term: QueryTerm, word: WordForms) => number,
): number {
  let best: number = GRADE.none;
  for (const word of words) best = Math.max(best, grade(term, word));
  return best;
}

/** Parts of a name without titles such as Prof. or S.Pd.; all parts if nothing else remains. */
export function headingParts(name: readonly WordForms[]): readonly WordForms[] {
  const parts = name.filter((part) => !isPersonalTitle(part.surface));
  return parts.length > 0 ? parts : name;
}

function isInitialOf(initial: string, word: string): boolean {
  return initial.length === 1 && word.length > 1 && word.startsWith(initial);
}
