import type { Actor } from '../../../platform/auth/actor';
import type { Permission } from '../../../platform/auth/permission.terms';
import { holdsAt } from '../../../platform/auth/rights';
import type { Database } from '../../../platform/db/database';
import type { Clock } from '../../../shared/clock';
import type { newId } from '../../../shared/id';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import type { ShiftAudience } from '../shifts/shift.terms';
import { say } from '../shift-words/say';
import type { BusySources } from './busy-sources';

/** What shifts need: the database, the clock, ids, and what people are busy with elsewhere. */
export type ShiftDeps = {
  readonly db: Database;
  readonly clock: Clock;
  readonly newId: typeof newId;
  readonly busy: BusySources;
};

/** What things are called in refusals. */
export const SHIFT_NOUNS = {
  shift: say('shift.noun'),
  need: say('shift.needNoun'),
  member: say('shift.memberNoun'),
  staff: say('shift.staffNoun'),
  dutyPoint: say('shift.dutyPointNoun'),
  assignment: say('shift.assignmentNoun'),
};

/** Tells whether the caller is staff with a right at a branch, or the program itself. */
export function isStaffAt(actor: Actor, right: Permission, branchId: string): boolean {
  return actor.kind === 'system' || (actor.kind === 'staff' && holdsAt(actor, right, branchId));
}

/** Why the caller may not plan such a shift; null if they may. The roster of staff needs another right. */
export function whyNotPlan(
  actor: Actor,
  { audience, branchId }: { readonly audience: ShiftAudience; readonly branchId: string },
  field: readonly string[],
): Refusal | null {
  if (audience !== 'STAFF' || actor.kind === 'member' || isStaffAt(actor, 'duty.write', branchId))
    return null;
  return { code: 'NOT_ALLOWED', field, message: say('duty.notAllowed') };
}
