import type { Actor } from '../../platform/auth/actor';
import { isAllowed } from '../../platform/graphql/access';

/** Tells whether somebody on staff may see volunteers, or it is the member themselves. */
export function canSeeVolunteer(actor: Actor, memberId: string): boolean {
  return isOwn(actor, memberId) || isAllowed(actor, { staff: 'volunteers.read' });
}

/**
 * Tells whether somebody may read what volunteers wrote, numbers of certificates and contacts of guardians: whoever
 * decides about them, or the member themselves. To see who volunteers is not enough.
 */
export function canReadAnswers(actor: Actor, memberId: string): boolean {
  return isOwn(actor, memberId) || isAllowed(actor, { staff: 'volunteers.write' });
}

function isOwn(actor: Actor, memberId: string): boolean {
  return actor.kind === 'member' && actor.memberId === memberId;
}
