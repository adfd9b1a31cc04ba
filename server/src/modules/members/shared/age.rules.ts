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

/** The birthday of whoever is no child any more on a day: who was born later is one. */
export function childrenBornAfter(day: CivilDate): CivilDate {
  return `${Number(day.slice(0, 4)) - ADULT_AGE}${day.slice(4)}`;
}
