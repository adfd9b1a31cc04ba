import type { Actor } from '../../../platform/auth/actor';
import type { ShiftAssignment } from '../sign-up/shift-assignment.entity';
import type { Asked } from './offers.queries';

/** The caller as somebody who offers or is asked; null for programs. */
export function askedOf(actor: Actor): Asked | null {
  if (actor.kind === 'member') return { memberId: actor.memberId };
  return actor.kind === 'staff' ? { staffId: actor.staffId } : null;
}

/** Tells whether a place in a shift is that of the caller. */
export function isOwnAssignment(actor: Actor, { memberId, staffId }: ShiftAssignment): boolean {
  if (actor.kind === 'member') return memberId === actor.memberId;
  return actor.kind === 'staff' && staffId === actor.staffId;
}
