import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import type { Database } from '../../../platform/db/database';
import type { QueryRunner } from '../../../platform/db/table';
import { recordEvents } from '../../../platform/outbox/record-event';
import type { Clock } from '../../../shared/clock';
import { whyNotInRole } from '../people/role-fitness';
import { lockShift, readNeed } from '../shifts/shifts.queries';
import { say } from '../shift-words/say';
import { openAssignmentsOfMember, readAssignment } from './assignments.queries';
import { closeAssignment } from './close-assignment';
import type { ShiftAssignment } from './shift-assignment.entity';
import { shiftChanged } from './shift.events';

/**
 * Takes a member, who is locked, out of shifts to come that they may no longer take: the agreement was taken back, a
 * role ended, a check is gone. What staff let pass with a reason stays, except what has no override. The job that
 * serves waiting lists gives the places on.
 */
export async function leaveUnfitShifts(
  { db, clock }: { readonly db: Database; readonly clock: Clock },
  tx: EntityManager,
  actor: Actor,
  memberId: string,
): Promise<void> {
  const now = clock.now();
  const open = (await openAssignmentsOfMember(tx, memberId)).filter(({ startsAt }) => startsAt > now);
  for (const { id, shiftId } of open.toSorted((one, other) => (one.shiftId < other.shiftId ? -1 : 1))) {
    await lockShift(db, tx, shiftId);
    const assignment = await readAssignment(tx, id);
    if (assignment === null || assignment.openKey === null) continue;
    const unfit = await unfitnessFor(tx, assignment);
    const isLetPass = assignment.overrideReason !== null;
    if (!unfit.some(({ isOverridable }) => !isOverridable || !isLetPass)) continue;
    await closeAssignment({ clock }, tx, actor, { assignment, reason: say('refused.noLonger').ID });
    await recordEvents(tx, [shiftChanged(shiftId)], now);
  }
}

/** Tells whether somebody may not be in their shift, whatever staff would say: a safeguard is missing. */
export async function lacksSafeguard(db: QueryRunner, assignment: ShiftAssignment): Promise<boolean> {
  return (await unfitnessFor(db, assignment)).some(({ isOverridable }) => !isOverridable);
}

async function unfitnessFor(
  db: QueryRunner,
  { memberId, needId, startsAt, endsAt }: ShiftAssignment,
): Promise<readonly { readonly isOverridable: boolean }[]> {
  const need = await readNeed(db, needId);
  if (memberId === null || need === null || need.roleId === null) return [];
  const asked = { memberIds: [memberId], roleId: need.roleId, from: startsAt, until: endsAt };
  return (await whyNotInRole(db, asked)).get(memberId) ?? [];
}
