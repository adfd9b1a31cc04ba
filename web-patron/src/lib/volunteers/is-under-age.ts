const ADULT = 18;

/** Tells whether somebody born on a day is under 18 on another; without a day the library says so itself. */
export function isUnderAge(birthDate: string | null, today: string): boolean {
  if (birthDate === null) return false;
  return `${Number(birthDate.slice(0, 4)) + ADULT}${birthDate.slice(4)}` > today;
}
