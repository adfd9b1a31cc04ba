import type { Actor } from '../../../platform/auth/actor';
import { isAllowed } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { fault } from '../../../platform/graphql/errors/faults';
import type { Member } from '../../members';
import { canSeeMember, memberById } from '../../members';

/** The member of a loan or a hold, for those who may see them: the member, the guardian of a child, staff. */
export async function visibleMember(context: Context, memberId: string | null): Promise<Member | null> {
  if (memberId === null || !(await canSeeMember(context, memberId))) return null;
  return context.loader(memberById).load(memberId);
}

/** Tells whether the caller may see what a member has, waits for and owes: staff need the right to see lending besides. */
export async function canSeeLending(context: Context, memberId: string): Promise<boolean> {
  const { actor } = context;
  if (actor.kind === 'staff' && !actor.permissions.has('circulation.read')) return false;
  return canSeeMember(context, memberId);
}

/** Shows a thing of a member to those who may see their lending; a thing of nobody to staff who may see any. */
export async function nullUnlessVisible<Thing extends { readonly memberId: string | null }>(
  context: Context,
  thing: Thing | null,
): Promise<Thing | null> {
  if (!thing) return null;
  if (thing.memberId === null) return isAllowed(context.actor, { staff: 'circulation.read' }) ? thing : null;
  return (await canSeeLending(context, thing.memberId)) ? thing : null;
}

/** Refuses an order by names to whoever may not see members: a cursor tells what rows are ordered by. */
export function assertMayOrder(actor: Actor, orderBy: { readonly field: string } | null | undefined): void {
  if (orderBy?.field !== 'MEMBER_NAME') return;
  if (actor.kind !== 'staff' || !actor.permissions.has('members.read'))
    throw fault('FORBIDDEN', 'Ordering by name asks for the right to see members.');
}
