import { ageOn } from '@pustaka/web-shared/format/civil-date.ts';

/** Gives the age of somebody born on the typed day; null while it is still being typed, or lies ahead. */
export function ageOfTyped(birthDate: string, today: string): number | null {
  return /^\d{4}-\d{2}-\d{2}$/.test(birthDate) && birthDate <= today ? ageOn(birthDate, today) : null;
}
