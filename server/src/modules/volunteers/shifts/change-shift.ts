import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { recordEvents } from '../../../platform/outbox/record-event';
import { InputValidator } from '../../../platform/validation/input-validator';
import { invalid, notFound, toErrors } from '../../../platform/validation/refusals';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { endOfferIfFull, endOfferOf } from '../offers/offers.queries';
import { endGroupPlacesOf } from '../groups/end-group-places';
import { openAssignmentsOf } from '../sign-up/assignments.queries';
import { closeAssignment, whyNotTakeOut } from '../sign-up/close-assignment';
import { fillFromWaiting } from '../sign-up/fill-from-waiting';
import type { ShiftDeps } from '../sign-up/shift-deps';
import { SHIFT_NOUNS, whyNotPlan } from '../sign-up/shift-deps';
import { shiftChanged } from '../sign-up/shift.events';
import { lockNeed } from '../sign-up/take-shift';
import { say } from '../shift-words/say';
import { isNeeded } from './check-shift';
import type { Shift } from './shift.entity';
import { MOST_NEEDED } from './shift.terms';
import { changeNeeded, changeShift, lockShift, needsOfShifts, shiftsOffWithEvents } from './shifts.queries';

const LONGEST_REASON = 300;

/** Which shift is cancelled, and why. */
export type CancelShiftRequest = {
  readonly id: string;
  readonly reason: string;
  readonly idempotencyKey: string;
};

/** Cancels a shift: everybody in it is told, with the reason. A repeat changes nothing. */
export function cancelShift(
  deps: ShiftDeps,
  actor: Actor,
  request: CancelShiftRequest,
): Promise<Result<{ shiftId: string }, Refusal>> {
  return withIdempotency(deps.db, idempotentRequest(deps, actor, 'cancelShift', request), async (tx) => {
    const shift = await lockShift(deps.db, tx, request.id);
    if (!shift) return fail(notFound(['id'], SHIFT_NOUNS.shift));
    const forbidden = whyNotPlan(actor, shift, ['id']);
    if (forbidden) return fail(forbidden);
    const form = new InputValidator([]);
    const reason = form.requiredLine(
      request.reason,
      { longest: LONGEST_REASON, what: say('shift.cancelReason') },
      'reason',
    );
    const refusals = toErrors(form.refusals);
    if (refusals) return fail(...refusals);
    if (shift.status === 'CANCELLED') return ok({ shiftId: shift.id });
    const people = await openAssignmentsOf(deps.db, tx, shift.id);
    if (people.some((assignment) => whyNotTakeOut(assignment, ['id']) !== null))
      return fail({ code: 'NOT_ALLOWED', field: ['id'], message: say('hours.signedOff') });
    await endShift(deps, tx, actor, { shift, reason });
    return ok({ shiftId: shift.id });
  });
}

/** Ends the shifts of dates of events that were cancelled, or whose event was cancelled or postponed. */
export async function endShiftsOfEvents(deps: ShiftDeps): Promise<number> {
  let ended = 0;
  for (const { id, isPostponed } of await shiftsOffWithEvents(deps.db, deps.clock.now())) {
    const done = await deps.db.transaction(async (tx) => {
      const shift = await lockShift(deps.db, tx, id);
      if (shift?.status !== 'OPEN') return ok({ count: 0 });
      const actor: Actor = { kind: 'system', name: 'shifts' };
      const reason = say(isPostponed ? 'shift.eventPostponed' : 'shift.eventOff').ID;
      await endShift(deps, tx, actor, { shift, reason });
      return ok({ count: 1 });
    });
    if (done.ok) ended += done.value.count;
  }
  return ended;
}

async function endShift(
  deps: ShiftDeps,
  tx: EntityManager,
  actor: Actor,
  { shift, reason }: { readonly shift: Shift; readonly reason: string },
): Promise<void> {
  const now = deps.clock.now();
  await changeShift(tx, shift.id, {
    status: 'CANCELLED',
    cancelledAt: now,
    cancelledBy: toPrincipal(actor),
    cancelReason: reason,
    version: shift.version + 1,
  });
  for (const assignment of await openAssignmentsOf(deps.db, tx, shift.id))
    await closeAssignment(deps, tx, actor, { assignment, reason });
  for (const need of await needsOfShifts(tx, [shift])) await endOfferOf(tx, need.id, now);
  await endGroupPlacesOf(deps, tx, actor, shift.id);
  await recordEvents(tx, [shiftChanged(shift.id)], now);
}

/** How many are needed from now on. */
export type ChangeNeedRequest = {
  readonly needId: string;
  readonly needed: number;
  readonly idempotencyKey: string;
};

/** Changes how many are needed, never below those who have a place; who waits gets what became free. */
export async function changeShiftNeed(
  deps: ShiftDeps,
  actor: Actor,
  request: ChangeNeedRequest,
): Promise<Result<{ shiftId: string; needId: string }, Refusal>> {
  const result = await withIdempotency(
    deps.db,
    idempotentRequest(deps, actor, 'changeShiftNeed', request),
    async (tx) => {
      const found = await lockNeed(deps, tx, request.needId);
      if (!found) return fail(notFound(['needId'], SHIFT_NOUNS.need));
      const { shift, need } = found;
      const forbidden = whyNotPlan(actor, shift, ['needId']);
      if (forbidden) return fail(forbidden);
      if (!isNeeded(request.needed))
        return fail(invalid(['needed'], say('shift.wrongNeeded', { most: MOST_NEEDED })));
      if (request.needed < need.taken)
        return fail(invalid(['needed'], say('shift.belowTaken', { taken: need.taken })));
      if (shift.status === 'CANCELLED') return fail(invalid(['needId'], say('shift.alreadyCancelled')));
      await changeNeeded(tx, need.id, request.needed);
      await endOfferIfFull(tx, need.id, deps.clock.now());
      await changeShift(tx, shift.id, { version: shift.version + 1 });
      await recordEvents(tx, [shiftChanged(shift.id)], deps.clock.now());
      return ok({ shiftId: shift.id, needId: need.id });
    },
  );
  if (result.ok) await fillFromWaiting(deps, [result.value.needId]);
  return result;
}
