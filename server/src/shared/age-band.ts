import type { CivilDate } from './civil-date';
import { ageOn } from './civil-date';

/** Age groups for statistics: they stay with a loan when the person is gone. */
export type AgeBand = 'CHILD' | 'TEEN' | 'ADULT' | 'ELDER';

/**
 * Gives the age group on a day; null when the date of birth is unknown. Children to 12, teens to 17, elders
 * from 60 (UU 13/1998).
 */
export function ageBandOn(birthDate: CivilDate | null, today: CivilDate): AgeBand | null {
  if (birthDate === null) return null;
  const age = ageOn(birthDate, today);
  if (age < 13) return 'CHILD';
  if (age < 18) return 'TEEN';
  return age < 60 ? 'ADULT' : 'ELDER';
}
