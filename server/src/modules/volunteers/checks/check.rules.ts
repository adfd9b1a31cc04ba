import type { CivilDate } from '../../../shared/civil-date';
import { addDays } from '../../../shared/civil-date';
import { EXPIRING_DAYS } from '../volunteer.terms';

/** Whether a check holds on a day. */
export type CheckState = 'VALID' | 'EXPIRING' | 'EXPIRED';

/** Tells whether a check holds on a day, and whether it ends soon after. */
export function checkState(validUntil: CivilDate | null, day: CivilDate): CheckState {
  if (validUntil === null) return 'VALID';
  if (validUntil < day) return 'EXPIRED';
  return validUntil <= addDays(day, EXPIRING_DAYS) ? 'EXPIRING' : 'VALID';
}
