import type { Actor } from '../../platform/auth/actor';
import { holdsAt } from '../../platform/auth/rights';
import { isAllowed } from '../../platform/graphql/access';
import type { Consultation } from './bookings/consultation.entity';

/** Tells whether the actor is staff that sees consultations at some branch. */
export function canReadConsultations(actor: Actor): boolean {
  return isAllowed(actor, { staff: 'consultations.read' });
}

/**
 * Tells whether the actor may see a consultation: its member, and staff with the right at its branch; nobody
 * else.
 */
export function canSeeConsultation(
  actor: Actor,
  { memberId, branchId }: Pick<Consultation, 'memberId' | 'branchId'>,
): boolean {
  if (actor.kind === 'staff') return holdsAt(actor, 'consultations.read', branchId);
  return actor.kind === 'member' && memberId === actor.memberId;
}

/** Tells whether the actor reads what staff noted for themselves. */
export function canReadNotes(actor: Actor, { branchId }: Pick<Consultation, 'branchId'>): boolean {
  return actor.kind === 'staff' && holdsAt(actor, 'consultations.notes', branchId);
}
