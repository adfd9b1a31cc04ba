import type { Message } from '../../../platform/i18n/message';
import { longDayText } from '../../../shared/day-text';
import type { VolunteerRole } from '../roles/role.entity';
import { say } from '../words/say';
import type { Unfitness } from './role-fitness.rules';

/** Says why somebody may not take shifts of a role, and what to do about it. */
export function unfitnessMessage(
  { name, minAge }: Pick<VolunteerRole, 'name' | 'minAge'>,
  { code, kind, validUntil = '' }: Unfitness,
): Message {
  const role = { ID: name.indonesian, EN: name.english ?? name.indonesian };
  const check = kind === undefined ? '' : say(`kind.${kind}`);
  switch (code) {
    case 'TOO_YOUNG':
      return say('unfit.TOO_YOUNG', { role, age: minAge ?? 0 });
    case 'CHECK_MISSING':
      return say('unfit.CHECK_MISSING', { role, check });
    case 'CHECK_EXPIRED':
      return say('unfit.CHECK_EXPIRED', {
        role,
        check,
        day: { ID: longDayText(validUntil, 'ID'), EN: longDayText(validUntil, 'EN') },
      });
    default:
      return say(`unfit.${code}`, { role });
  }
}
