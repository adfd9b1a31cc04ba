import type { CivilDate } from '../../../shared/civil-date';

/** Until this birthday a person is a child: needs a guardian, who sees what the child borrows (UU 35/2014: under 18). */
export const ADULT_AGE = 18;

/** Returns the age in whole years on a day; somebody born on 29 February has their birthday on 1 March in common years. */
export function ageOn(birthDate: CivilDate, day: CivilDate): number {
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return day.slice(5) >= birthDate.slice(5) ? years : years - 1;
}

/** Tells whether somebody is a child on a day; without a birth date nobody is taken for a child. */
export function isChildOn(birthDate: CivilDate | null, day: CivilDate): boolean {
  return birthDate !== null && ageOn(birthDate, day) < ADULT_AGE;
}
