const YEAR_MS = 365.2425 * 86_400_000;

/** The age groups of the library. */
export type AgeBand = 'CHILD' | 'TEEN' | 'ADULT' | 'ELDER';

/** Gives the age group of somebody on a day, as statistics count them; null without a date of birth. */
export function ageBandOn(birthDate: string | null, today: Date): AgeBand | null {
  if (birthDate === null) return null;
  const age = Math.floor((today.getTime() - Date.parse(birthDate)) / YEAR_MS);
  if (age < 13) return 'CHILD';
  if (age < 18) return 'TEEN';
  return age < 60 ? 'ADULT' : 'ELDER';
}
