/** How offices write the sex: `L` (laki-laki) or `P` (perempuan). */
const LETTERS: Readonly<Record<string, 'L' | 'P'>> = { MALE: 'L', FEMALE: 'P' };

/** Gives the letter that offices write for a sex; empty where nobody said it. */
export function toSexLetter(sex: string | null): 'L' | 'P' | '' {
  return sex === null ? '' : (LETTERS[sex] ?? '');
}
