import type { CivilDate } from '../../../shared/civil-date';

/** How a membership stands today; the gravest reason wins. */
export type MemberStanding = 'ACTIVE' | 'PROVISIONAL' | 'EXPIRED' | 'BLOCKED';

/** Works out the standing from the facts of a member. */
export function standingOn(
  day: CivilDate,
  member: { readonly expiresOn: CivilDate; readonly isProvisional: boolean },
  hasOpenBlock: boolean,
): MemberStanding {
  if (hasOpenBlock) return 'BLOCKED';
  if (member.expiresOn < day) return 'EXPIRED';
  return member.isProvisional ? 'PROVISIONAL' : 'ACTIVE';
}
