const ADULT_AGE = 18;

/** Tells whether somebody born on a day is a child today; a date that is still being typed is nobody's. */
export function isChild(birthDate: string, today: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(birthDate) || birthDate > today) return false;
  const years = Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return (today.slice(5) >= birthDate.slice(5) ? years : years - 1) < ADULT_AGE;
}
