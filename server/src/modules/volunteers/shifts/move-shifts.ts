import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { recordEvents } from '../../../platform/outbox/record-event';
import { ok } from '../../../shared/result';
import type { TimeSpan } from '../../../shared/time-span';
import { moveOffersOf } from '../offers/offers.queries';
import { say } from '../shift-words/say';
import { changeAssignment, openAssignmentsOf, readAssignment } from '../sign-up/assignments.queries';
import { closeAssignment } from '../sign-up/close-assignment';
import { fillFromWaiting } from '../sign-up/fill-from-waiting';
import { lockPerson } from '../sign-up/people';
import { decidePlace } from '../sign-up/place-in-shift';
import type { ShiftAssignment } from '../sign-up/shift-assignment.entity';
import type { ShiftDeps } from '../sign-up/shift-deps';
import { shiftChanged } from '../sign-up/shift.events';
import type { SessionSlot } from './moved-sessions.queries';
import { shiftsToCheck, shiftsToMove, slotOfSession } from './moved-sessions.queries';
import type { Shift } from './shift.entity';
import { changeShift, lockShift, needsOfShifts, readNeed, readShift } from './shifts.queries';

const SYSTEM: Actor = { kind: 'system', name: 'shifts' };

/**
 * Moves shifts with the dates of their events: they begin and end as long before and after as they were planned, in the
 * same room.
 * Whoever no longer fits at the new time is out, with a letter, and the place goes to those who wait; the others are
 * told. Each shift and each person is a unit of its own; what a process could not end is made up at the next time.
 */
export async function moveShiftsWithEvents(deps: ShiftDeps): Promise<number> {
  let moved = 0;
  for (const id of await shiftsToMove(deps.db, deps.clock.now())) if (await moveShift(deps, id)) moved++;
  for (const id of await shiftsToCheck(deps.db, deps.clock.now())) await checkPeople(deps, id);
  return moved;
}

async function moveShift(deps: ShiftDeps, id: string): Promise<boolean> {
  const done = await deps.db.transaction(async (tx) => {
    const shift = await lockShift(deps.db, tx, id);
    if (shift?.status !== 'OPEN' || shift.sessionId === null) return ok({ isMoved: false });
    const session = await slotOfSession(tx, shift.sessionId);
    if (!session) return ok({ isMoved: false });
    const known = { sessionStartsAt: session.startsAt, sessionEndsAt: session.endsAt };
    const span = movedSpan(shift, session);
    const spaceId = shift.place === null ? session.spaceId : shift.spaceId;
    if (span === null && spaceId === shift.spaceId) {
      await changeShift(tx, id, known);
      return ok({ isMoved: false });
    }
    await writeMove(deps, tx, { shift, span: span ?? shift, spaceId, known });
    return ok({ isMoved: true });
  });
  return done.ok && done.value.isMoved;
}

/** The span of a shift at the new time of its date; null where it stays, or was never compared. */
function movedSpan(shift: Shift, session: SessionSlot): TimeSpan | null {
  const { sessionStartsAt, sessionEndsAt } = shift;
  if (sessionStartsAt === null || sessionEndsAt === null) return null;
  const later = session.startsAt.getTime() - sessionStartsAt.getTime();
  const longer = session.endsAt.getTime() - sessionEndsAt.getTime();
  if (later === 0 && longer === 0) return null;
  const startsAt = new Date(shift.startsAt.getTime() + later);
  const endsAt = new Date(shift.endsAt.getTime() + longer);
  return { startsAt, endsAt: endsAt > startsAt ? endsAt : new Date(shift.endsAt.getTime() + later) };
}

type Move = {
  readonly shift: Shift;
  readonly span: TimeSpan;
  readonly spaceId: string | null;
  readonly known: Pick<Shift, 'sessionStartsAt' | 'sessionEndsAt'>;
};

async function writeMove(
  deps: ShiftDeps,
  tx: EntityManager,
  { shift, span: { startsAt, endsAt }, spaceId, known }: Move,
): Promise<void> {
  const span = { startsAt, endsAt };
  const now = deps.clock.now();
  const later = span.startsAt.getTime() - shift.startsAt.getTime();
  const alsoLater = (moment: Date | null): Date | null => moment && new Date(moment.getTime() + later);
  await changeShift(tx, shift.id, {
    ...span,
    ...known,
    spaceId,
    signUpFrom: alsoLater(shift.signUpFrom),
    signUpUntil: alsoLater(shift.signUpUntil),
    movedAt: now,
    moveCount: shift.moveCount + 1,
    version: shift.version + 1,
  });
  for (const { id, version } of await openAssignmentsOf(deps.db, tx, shift.id))
    await changeAssignment(tx, id, { ...span, version: version + 1 });
  await moveOffersOf(tx, shift.id, span.startsAt);
  await recordEvents(tx, [shiftChanged(shift.id)], now);
}

async function checkPeople(deps: ShiftDeps, id: string): Promise<void> {
  const shift = await readShift(deps.db, id);
  if (!shift) return;
  const people = await deps.db.transaction(async (tx) => ok(await openAssignmentsOf(deps.db, tx, id)));
  for (const assignment of people.ok ? people.value : []) await leaveIfUnfit(deps, assignment);
  await deps.db.transaction(async (tx) => {
    await lockShift(deps.db, tx, id);
    return ok(await changeShift(tx, id, { checkedCount: shift.moveCount }));
  });
  await fillFromWaiting(
    deps,
    (await needsOfShifts(deps.db, [shift])).map((need) => need.id),
  );
}

/** What staff let pass before stays passed; everything else that speaks against somebody now ends their place. */
async function leaveIfUnfit(deps: ShiftDeps, seen: ShiftAssignment): Promise<void> {
  if (seen.status !== 'CONFIRMED') return;
  await deps.db.transaction(async (tx) => {
    const person = await lockPerson(deps, tx, seen);
    const shift = await lockShift(deps.db, tx, seen.shiftId);
    const [assignment, need] = [await readAssignment(tx, seen.id), await readNeed(tx, seen.needId)];
    if (!person || !shift || !need || assignment?.status !== 'CONFIRMED') return ok(null);
    const placing = { person, shift, need, isOwnAct: false, overrideReason: null };
    const passed = assignment.overridden?.split(',') ?? [];
    const against = (await decidePlace(deps, tx, placing)).filter(({ reason }) => !passed.includes(reason));
    if (against.length === 0) return ok(null);
    await closeAssignment(deps, tx, SYSTEM, { assignment, reason: say('shift.movedAway').ID });
    await recordEvents(tx, [shiftChanged(shift.id)], deps.clock.now());
    return ok(null);
  });
}
