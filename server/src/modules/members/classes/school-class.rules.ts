/**
 * What becomes of a class when a school year begins: it moves up, its pupils leave the school, or nobody can
 * tell.
 */
export type NextClass =
  | { readonly kind: 'MOVES'; readonly to: string }
  | { readonly kind: 'LEAVES' }
  | { readonly kind: 'UNREADABLE' };

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
const HIGHEST = 12;
const ARABIC = /^(\d{1,2})(?!\d)(.*)$/;
/**
 * A group after a Roman number is one letter, or begins after a space or sign: `VIIA`, `XI IPA 2`, but not
 * `IPA 2`.
 */
const ROMAN_CLASS = /^(XII|XI|X|IX|VIII|VII|VI|V|IV|III|II|I)((?:[A-H]?\d{0,2}|[\s.\-/].*))$/i;

/**
 * Returns what a class becomes after the summer in a school that ends with a grade: `7A` → `8A`, `XI IPA 2` →
 * `XII IPA 2`.
 */
export function nextClass(schoolClass: string, lastGrade: number): NextClass {
  const read = readClass(schoolClass.trim());
  if (read === null) return { kind: 'UNREADABLE' };
  const { grade, group, isRoman } = read;
  if (grade >= lastGrade) return { kind: 'LEAVES' };
  return { kind: 'MOVES', to: `${isRoman ? (ROMAN[grade] ?? '') : grade + 1}${group}` };
}

function readClass(text: string): { grade: number; group: string; isRoman: boolean } | null {
  const [, digits, after = ''] = ARABIC.exec(text) ?? [];
  if (digits !== undefined)
    return Number(digits) >= 1 && Number(digits) <= HIGHEST
      ? { grade: Number(digits), group: after, isRoman: false }
      : null;
  const [, roman, group = ''] = ROMAN_CLASS.exec(text) ?? [];
  return roman === undefined ? null : { grade: ROMAN.indexOf(roman.toUpperCase()) + 1, group, isRoman: true };
}
