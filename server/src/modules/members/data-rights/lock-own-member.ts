import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toCivilDate } from '../../../shared/civil-date';
import type { MemberEntity } from '../profile/member.entity';
import { isChildOn } from '../shared/age.rules';
import { lockedMember } from '../shared/lock-member';
import type { MemberDeps } from '../deps';

/** A member who signed in. */
export type MemberActor = Actor & { readonly kind: 'member' };

/** Locks the caller's own row, or that of a child they answer for; null for anybody else. */
export async function lockOwnMember(
  deps: Pick<MemberDeps, 'db' | 'clock'>,
  tx: EntityManager,
  actor: MemberActor,
  memberId: string | null,
): Promise<MemberEntity | null> {
  const member = await lockedMember(deps, tx, memberId ?? actor.memberId);
  if (!member || member.id === actor.memberId) return member;
  const isGuardian =
    member.guardianId === actor.memberId && isChildOn(member.birthDate, toCivilDate(deps.clock.now()));
  return isGuardian ? member : null;
}
