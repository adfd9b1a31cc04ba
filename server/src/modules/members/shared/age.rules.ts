import type { CivilDate } from '../../../shared/civil-date';
import { ageOn } from '../../../shared/civil-date';

/**
 * Until this birthday a person is a child: needs a guardian, who sees what the child borrows (UU 35/2014:
 * under 18).
 */
export const ADULT_AGE = 18;

/** Tells whether somebody is a child on a day; without a birth date nobody is taken for a child. */
export function isChildOn(birthDate: CivilDate | null, day: CivilDate): boolean {
  return birthDate !== null && ageOn(birthDate, day) < ADULT_AGE;
}

/**
 * Tells whether somebody may not act on their own: a child, or whoever has a guardian and no birth date. A guardian
 * alone says nothing: the line stays when a child grows up.
 */
export function isMinorOn(
  { birthDate, guardianId }: { readonly birthDate: CivilDate | null; readonly guardianId: string | null },
  day: CivilDate,
): boolean {
  return birthDate === null ? guardianId !== null : isChildOn(birthDate, day);
}

/** The birthday of whoever is no child any more on a day: who was born later is one. */
export function childrenBornAfter(day: CivilDate): CivilDate {
  return `${Number(day.slice(0, 4)) - ADULT_AGE}${day.slice(4)}`;
}
