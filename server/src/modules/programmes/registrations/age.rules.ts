import type { AgeBand } from '../../../shared/age-band';
import type { CivilDate } from '../../../shared/civil-date';
import { ageOn } from '../../../shared/civil-date';

/** What is wrong with the age of somebody for an event. */
export type AgeProblem = 'UNKNOWN' | 'TOO_YOUNG' | 'TOO_OLD';

/**
 * Checks an age on the day of a session; somebody who comes along is not asked. Null when nothing is wrong.
 */
export function ageProblem(
  rule: { readonly ageFrom: number | null; readonly ageTo: number | null },
  person: { readonly birthDate: CivilDate | null; readonly isCompanion: boolean },
  day: CivilDate,
): AgeProblem | null {
  if (person.isCompanion || (rule.ageFrom === null && rule.ageTo === null)) return null;
  if (person.birthDate === null) return 'UNKNOWN';
  const age = ageOn(person.birthDate, day);
  if (rule.ageFrom !== null && age < rule.ageFrom) return 'TOO_YOUNG';
  return rule.ageTo !== null && age > rule.ageTo ? 'TOO_OLD' : null;
}

/** Age groups as papers for offices write them. */
export const AGE_WORDS: Readonly<Record<AgeBand, string>> = {
  CHILD: 'sampai 12',
  TEEN: '13–17',
  ADULT: '18–59',
  ELDER: '60 ke atas',
};
