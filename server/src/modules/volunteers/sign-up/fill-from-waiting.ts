import { recordEvents } from '../../../platform/outbox/record-event';
import type { Result } from '../../../shared/result';
import { ok } from '../../../shared/result';
import { endOfferIfFull } from '../offers/offers.queries';
import { lockShift, readNeed, takeSeat } from '../shifts/shifts.queries';
import { changeAssignment, needsToFill, readAssignment, waitingFor } from './assignments.queries';
import { lockPerson } from './people';
import { decidePlace } from './place-in-shift';
import type { ShiftAssignment } from './shift-assignment.entity';
import type { ShiftDeps } from './shift-deps';
import { shiftChanged } from './shift.events';

/**
 * Gives free places to those who wait, first ones first, each in a unit of its own, because a person is locked
 * before the shift. Whoever does not fit any more stays where they are in the line and is passed over.
 */
export async function fillFromWaiting(deps: ShiftDeps, needIds: readonly string[]): Promise<number> {
  let given = 0;
  for (const needId of needIds)
    for (const waiting of await waitingFor(deps.db, needId)) {
      const need = await readNeed(deps.db, needId);
      if (!need || need.taken >= need.needed) break;
      if (await giveFreePlace(deps, waiting)) given++;
    }
  return given;
}

/** Serves the waiting lists of shifts to come; what a process could not end after its act is made up here. */
export async function fillAllShifts(deps: ShiftDeps): Promise<number> {
  return fillFromWaiting(deps, await needsToFill(deps.db, deps.clock.now()));
}

async function giveFreePlace(deps: ShiftDeps, waiting: ShiftAssignment): Promise<boolean> {
  const given = await deps.db.transaction(async (tx): Promise<Result<{ isGiven: boolean }, never>> => {
    const person = await lockPerson(deps, tx, waiting);
    const shift = person && (await lockShift(deps.db, tx, waiting.shiftId));
    const now = await readAssignment(tx, waiting.id);
    const need = await readNeed(tx, waiting.needId);
    if (!person || !shift || !need || now?.status !== 'WAITING') return ok({ isGiven: false });
    if (shift.status !== 'OPEN' || shift.startsAt <= deps.clock.now()) return ok({ isGiven: false });
    const placing = { person, shift, need, isOwnAct: false, overrideReason: null };
    if ((await decidePlace(deps, tx, placing)).length > 0) return ok({ isGiven: false });
    if (!(await takeSeat(tx, need.id))) return ok({ isGiven: false });
    const moment = deps.clock.now();
    await endOfferIfFull(tx, need.id, moment);
    await changeAssignment(tx, now.id, {
      status: 'CONFIRMED',
      confirmedAt: moment,
      version: now.version + 1,
    });
    await recordEvents(tx, [shiftChanged(shift.id)], moment);
    return ok({ isGiven: true });
  });
  return given.ok && given.value.isGiven;
}
