import type { Actor } from '../../../platform/auth/actor';
import { isStaffAt } from '../sign-up/shift-deps';
import type { Shift, ShiftNeed } from './shift.entity';

/** A kind of work with the shift it belongs to. */
export type NeedOfShift = ShiftNeed & { readonly shift: Shift };

/** Tells whether the caller may see who is in a shift: all staff on the roster, else those of volunteers. */
export function seesPeople({ actor }: { readonly actor: Actor }, shift: Shift): boolean {
  if (shift.audience === 'STAFF') return actor.kind === 'staff' || actor.kind === 'system';
  return isStaffAt(actor, 'volunteers.read', shift.branchId);
}

/** Gives a shift back if the caller may see it: the roster is for staff. */
export function shiftIfVisible(context: { readonly actor: Actor }, shift: Shift | null): Shift | null {
  return shift && (shift.audience === 'VOLUNTEERS' || seesPeople(context, shift)) ? shift : null;
}
