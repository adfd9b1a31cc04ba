/** How registrations and offices write the sex: `L` (laki-laki) or `P` (perempuan). */
export type SexLetter = 'L' | 'P';

const LETTERS: Readonly<Record<string, SexLetter>> = { MALE: 'L', FEMALE: 'P' };

/** Gives the letter for what a library card says; null where it says nothing. */
export function sexLetter(onCard: string | null): SexLetter | null {
  return onCard === null ? null : (LETTERS[onCard] ?? null);
}
