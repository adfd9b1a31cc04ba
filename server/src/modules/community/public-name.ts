import type { CivilDate } from '../../shared/civil-date';
import { isChildOn } from '../members';

/**
 * Gives the name that stands in public beside something a member made: the first word of it, for adults who
 * want that. Whoever is under 18 today, or of unknown age, has no name in public, whatever was chosen before.
 */
export function toPublicName(
  { name, birthDate }: { readonly name: string; readonly birthDate: CivilDate | null },
  isNamed: boolean,
  today: CivilDate,
): string | null {
  if (!isNamed || birthDate === null || isChildOn(birthDate, today)) return null;
  return name.trim().split(/\s+/)[0] ?? null;
}
