import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toCivilDate } from '../../../shared/civil-date';
import type { MemberForLending } from '../../members';
import { isChildOn, lockMember } from '../../members';
import type { CirculationDeps } from '../deps';

/**
 * Locks a member for whom the caller may act: staff for anybody, a member for themselves and for children
 * they are guardian of; null otherwise.
 */
export async function lockMemberFor(
  deps: CirculationDeps,
  tx: EntityManager,
  actor: Actor,
  memberId: string,
): Promise<MemberForLending | null> {
  const member = await lockMember(deps, tx, memberId);
  if (!member || actor.kind === 'anonymous' || actor.kind === 'enrolling') return null;
  if (actor.kind !== 'member' || actor.memberId === member.id) return member;
  const isGuardian =
    member.guardianId === actor.memberId && isChildOn(member.birthDate, toCivilDate(deps.clock.now()));
  return isGuardian ? member : null;
}
