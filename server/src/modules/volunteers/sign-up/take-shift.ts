import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { InputValidator } from '../../../platform/validation/input-validator';
import { notFound, required, toErrors } from '../../../platform/validation/refusals';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import type { Shift, ShiftNeed } from '../shifts/shift.entity';
import { lockShift, readNeed } from '../shifts/shifts.queries';
import { say } from '../shift-words/say';
import { closeAssignment, whyNotTakeOut } from './close-assignment';
import { fillFromWaiting } from './fill-from-waiting';
import { readAssignment } from './assignments.queries';
import type { Person } from './people';
import { lockPerson } from './people';
import type { Placed } from './place-in-shift';
import { placeInShift } from './place-in-shift';
import type { ShiftDeps } from './shift-deps';
import { isStaffAt, SHIFT_NOUNS, whyNotPlan } from './shift-deps';

const LONGEST_REASON = 200;

/** Signs a member up for a kind of work of a shift; whoever finds all places taken waits in order. */
export async function signUpForShift(
  deps: ShiftDeps,
  memberId: string,
  request: { readonly needId: string; readonly idempotencyKey: string },
): Promise<Result<Placed, Refusal>> {
  const actor: Actor = { kind: 'member', memberId, sessionId: '' };
  const result = await withIdempotency(
    deps.db,
    idempotentRequest(deps, actor, 'signUpForShift', request),
    async (tx) => {
      const person = await lockPerson(deps, tx, { memberId });
      if (!person) return fail(notFound([], SHIFT_NOUNS.member));
      const found = await lockNeed(deps, tx, request.needId);
      if (found?.shift.audience !== 'VOLUNTEERS') return fail(notFound(['needId'], SHIFT_NOUNS.shift));
      return placeInShift(deps, tx, actor, { person, ...found, isOwnAct: true, overrideReason: null });
    },
  );
  // Whoever waits before somebody who fits no longer must not keep them from a free place.
  if (result.ok && result.value.status === 'WAITING') await fillFromWaiting(deps, [result.value.needId]);
  return result;
}

/** Whom staff put into a shift. */
export type AssignRequest = {
  readonly needId: string;
  readonly memberId?: string | null;
  readonly staffId?: string | null;
  readonly overrideReason?: string | null;
  readonly idempotencyKey: string;
};

/** Puts somebody into a shift; who waits for it gets the place at once. With the right and a reason rules are passed. */
export function assignToShift(
  deps: ShiftDeps,
  actor: Actor,
  request: AssignRequest,
): Promise<Result<Placed, Refusal>> {
  return withIdempotency(deps.db, idempotentRequest(deps, actor, 'assignToShift', request), async (tx) => {
    const person = await lockPerson(deps, tx, request);
    if (!person)
      return fail(
        request.staffId == null
          ? notFound(['memberId'], SHIFT_NOUNS.member)
          : notFound(['staffId'], SHIFT_NOUNS.staff),
      );
    const found = await lockNeed(deps, tx, request.needId);
    if (!found || !isFor(found.shift, person)) return fail(notFound(['needId'], SHIFT_NOUNS.shift));
    const forbidden = whyNotPlan(actor, found.shift, ['needId']);
    if (forbidden) return fail(forbidden);
    const reason = readReason(actor, found.shift, request.overrideReason);
    if (!reason.ok) return reason;
    return placeInShift(deps, tx, actor, {
      person,
      ...found,
      isOwnAct: false,
      overrideReason: reason.value.overrideReason,
    });
  });
}

/** Where staff move somebody to. */
export type MoveRequest = {
  readonly id: string;
  readonly needId: string;
  readonly overrideReason?: string | null;
  readonly idempotencyKey: string;
};

/** Moves somebody to another shift or another kind of work; refused, they stay where they are. */
export async function moveInShifts(
  deps: ShiftDeps,
  actor: Actor,
  request: MoveRequest,
): Promise<Result<Placed, Refusal>> {
  let left: string | null = null;
  const result = await withIdempotency(
    deps.db,
    idempotentRequest(deps, actor, 'moveInShifts', request),
    async (tx) => {
      const seen = await readAssignment(tx, request.id);
      const person = seen && (await lockPerson(deps, tx, seen));
      if (!seen || !person) return fail(notFound(['id'], SHIFT_NOUNS.assignment));
      const target = await readNeed(tx, request.needId);
      if (!target) return fail(notFound(['needId'], SHIFT_NOUNS.shift));
      const shifts = new Map<string, Shift | null>();
      for (const id of [...new Set([seen.shiftId, target.shiftId])].sort())
        shifts.set(id, await lockShift(deps.db, tx, id));
      const instead = await readAssignment(tx, request.id);
      const [need, shift] = [await readNeed(tx, target.id), shifts.get(target.shiftId)];
      if (!instead || instead.openKey === null) return fail(notFound(['id'], SHIFT_NOUNS.assignment));
      if (!need || !shift || !isFor(shift, person)) return fail(notFound(['needId'], SHIFT_NOUNS.shift));
      const forbidden = whyNotPlan(actor, shift, ['needId']);
      const kept = forbidden ?? whyNotTakeOut(instead, ['id']);
      if (kept) return fail(kept);
      const reason = readReason(actor, shift, request.overrideReason);
      if (!reason.ok) return reason;
      left = instead.needId;
      await closeAssignment(deps, tx, actor, { assignment: instead, reason: say('shift.moved').ID });
      return placeInShift(deps, tx, actor, {
        person,
        shift,
        need,
        isOwnAct: false,
        overrideReason: reason.value.overrideReason,
      });
    },
  );
  if (result.ok && left !== null) await fillFromWaiting(deps, [left]);
  return result;
}

/** Volunteers take shifts of volunteers, colleagues those of the roster. */
function isFor({ audience }: Shift, { key, staffId }: Person): boolean {
  return (audience === 'STAFF') === (key === staffId);
}

/** Locks the shift of a kind of work, and reads both under the lock. */
export async function lockNeed(
  deps: ShiftDeps,
  tx: EntityManager,
  needId: string,
): Promise<{ shift: Shift; need: ShiftNeed } | null> {
  const seen = await readNeed(tx, needId);
  const shift = seen && (await lockShift(deps.db, tx, seen.shiftId));
  const need = shift && (await readNeed(tx, needId));
  return shift && need ? { shift, need } : null;
}

/** Reads why rules are passed; another right is needed for it than for the roster itself. */
function readReason(
  actor: Actor,
  shift: Shift,
  reason: string | null | undefined,
): Result<{ overrideReason: string | null }, Refusal> {
  const form = new InputValidator([]);
  const overrideReason = form.line(reason, LONGEST_REASON, 'overrideReason');
  if (reason != null && overrideReason === null)
    form.refuse((field) => required(field, say('shift.overrideReason')), 'overrideReason');
  if (overrideReason !== null && !isStaffAt(actor, 'shifts.override', shift.branchId))
    form.refuse(
      (field) => ({ code: 'NOT_ALLOWED', field, message: say('shift.noOverride') }),
      'overrideReason',
    );
  const refusals = toErrors(form.refusals);
  return refusals ? fail(...refusals) : ok({ overrideReason });
}
