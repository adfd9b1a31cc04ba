import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import { recordEvents } from '../../../platform/outbox/record-event';
import type { MergedPair } from '../../../platform/personal-data/personal-table';
import { overlap } from '../../../shared/time-span';
import { lockShift } from '../shifts/shifts.queries';
import {
  changeAssignment,
  openAssignmentOf,
  openAssignmentsOfMember,
  readAssignment,
} from './assignments.queries';
import { closeAssignment } from './close-assignment';
import type { ShiftAssignment } from './shift-assignment.entity';
import type { ShiftDeps } from './shift-deps';
import { shiftChanged } from './shift.events';

type Merge = MergedPair & { readonly actor: Actor };

/**
 * Places of an ending card go over to the one that stays; both are locked. Where both are in a shift, the one who has a
 * place, came, or has hours stays; where both have shifts to come at the same time, the one of the card that stays is
 * enough: one person is in one place.
 */
export async function joinCards(deps: ShiftDeps, tx: EntityManager, merge: Merge): Promise<void> {
  for (const seen of inOrderOfShifts(await openAssignmentsOfMember(tx, merge.mergedId))) {
    await lockShift(deps.db, tx, seen.shiftId);
    const going = await readAssignment(tx, seen.id);
    if (going === null || going.openKey === null) continue;
    await joinOne(deps, tx, { going, merge });
    await recordEvents(tx, [shiftChanged(seen.shiftId)], deps.clock.now());
  }
}

async function joinOne(
  deps: ShiftDeps,
  tx: EntityManager,
  { going, merge: { keptId, actor } }: { readonly going: ShiftAssignment; readonly merge: Merge },
): Promise<void> {
  const kept = await openAssignmentOf(deps.db, tx, { shiftId: going.shiftId, key: keptId });
  const loser = kept && weightOf(going) > weightOf(kept) ? kept : going;
  const isTaken = kept !== null || (await isBusyElsewhere(deps, tx, { going, keptId }));
  if (isTaken) await closeAssignment(deps, tx, actor, { assignment: loser, reason: null });
  if (!isTaken || loser !== going)
    await changeAssignment(tx, going.id, { openKey: keptId, version: going.version + 1 });
}

/** Whoever has hours stands before who came, who has a place, and who waits. */
function weightOf({ status, checkedInAt, minutes }: ShiftAssignment): number {
  return (status === 'CONFIRMED' ? 1 : 0) + (checkedInAt === null ? 0 : 2) + (minutes === null ? 0 : 4);
}

async function isBusyElsewhere(
  deps: ShiftDeps,
  tx: EntityManager,
  { going, keptId }: { readonly going: ShiftAssignment; readonly keptId: string },
): Promise<boolean> {
  if (going.status !== 'CONFIRMED' || going.startsAt <= deps.clock.now()) return false;
  const held = await openAssignmentsOfMember(tx, keptId);
  return held.some((one) => one.status === 'CONFIRMED' && overlap(one, going));
}

/**
 * Ends what a member, who is locked and to be forgotten, still has to come. What is over keeps its place and its hours;
 * the job that serves waiting lists gives the other places on.
 */
export async function endAllOf(deps: ShiftDeps, tx: EntityManager, memberId: string): Promise<void> {
  const actor: Actor = { kind: 'system', name: 'erasure' };
  const now = deps.clock.now();
  for (const seen of inOrderOfShifts(await openAssignmentsOfMember(tx, memberId))) {
    await lockShift(deps.db, tx, seen.shiftId);
    const assignment = await readAssignment(tx, seen.id);
    if (assignment === null || assignment.openKey === null) continue;
    if (assignment.endsAt > now) await closeAssignment(deps, tx, actor, { assignment, reason: null });
    else {
      const closed = { openKey: null, closedAt: now, closedBy: toPrincipal(actor) };
      await changeAssignment(tx, assignment.id, { ...closed, version: assignment.version + 1 });
    }
    await recordEvents(tx, [shiftChanged(seen.shiftId)], now);
  }
}

/** Shifts are locked in the order of their ids, so that two acts never wait for each other. */
function inOrderOfShifts(assignments: readonly ShiftAssignment[]): readonly ShiftAssignment[] {
  return assignments.toSorted((one, other) => (one.shiftId < other.shiftId ? -1 : 1));
}
