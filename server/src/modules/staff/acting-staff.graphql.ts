import type { Actor } from '../../platform/auth/actor';
import { fault } from '../../platform/graphql/errors/faults';

/** Narrows the caller to staff, as the field's access promises. */
export function actingStaff(actor: Actor): Actor & { kind: 'staff' } {
  if (actor.kind === 'staff') return actor;
  throw fault('FORBIDDEN', 'Only staff may do this.');
}

/** Narrows the caller to staff, also to those who must set up their second factor first. */
export function enrollingStaff(actor: Actor): Actor & { kind: 'staff' | 'enrolling' } {
  if (actor.kind === 'staff' || actor.kind === 'enrolling') return actor;
  throw fault('FORBIDDEN', 'Only staff may do this.');
}
