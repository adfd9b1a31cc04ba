import type { Actor } from '../../platform/auth/actor';
import { isAllowed } from '../../platform/graphql/access';
import type { Context } from '../../platform/graphql/context';
import { toCivilDate } from '../../shared/civil-date';
import { memberById } from './profile/members.queries';
import { isChildOn } from './shared/age.rules';

/** Tells whether the actor is staff that may read members. */
export function canReadMembers(actor: Actor): boolean {
  return isAllowed(actor, { staff: 'members.read' });
}

/**
 * Tells whether the caller may see a member: the member, the guardian of a child, staff that may read
 * members; nobody else.
 */
export async function canSeeMember(
  context: Pick<Context, 'actor' | 'clock' | 'loader'>,
  memberId: string,
): Promise<boolean> {
  const { actor } = context;
  if (actor.kind !== 'member') return canReadMembers(actor);
  if (actor.memberId === memberId) return true;
  const member = await context.loader(memberById).load(memberId);
  return (
    member !== null &&
    member.guardianId === actor.memberId &&
    isChildOn(member.birthDate, toCivilDate(context.clock.now()))
  );
}
