import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { recordEvents } from '../../../platform/outbox/record-event';
import { invalid, notFound } from '../../../platform/validation/refusals';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { findCardBearer } from '../../members';
import type { HelperSource } from '../../programmes';
import { changeAssignment, lockAssignment } from '../sign-up/assignments.queries';
import type { ShiftDeps } from '../sign-up/shift-deps';
import { SHIFT_NOUNS, whyNotPlan } from '../sign-up/shift-deps';
import { lacksSafeguard } from '../sign-up/leave-unfit-shifts';
import { readShift } from '../shifts/shifts.queries';
import { shiftChanged } from '../sign-up/shift.events';
import { say } from '../shift-words/say';
import { placeAtBranch, placeAtSession } from './arrivals.queries';

const HOUR = 3_600_000;
/** One comes at most so long before a shift. */
const BEFORE_MS = 2 * HOUR;
/** So long after a shift it can still be noted that somebody was there. */
const AFTER_MS = 24 * HOUR;

/** Whose arrival is noted: by the assignment, or by the card that was scanned at a branch. */
export type ArrivalRequest = {
  readonly id?: string | null;
  readonly code?: string | null;
  readonly branchId?: string | null;
  readonly idempotencyKey: string;
};

/** Notes that somebody came to their shift; a second scan changes nothing. */
export function checkInToShift(
  deps: ShiftDeps,
  actor: Actor,
  request: ArrivalRequest,
): Promise<Result<{ assignmentId: string }, Refusal>> {
  return withIdempotency(deps.db, idempotentRequest(deps, actor, 'checkInToShift', request), async (tx) => {
    const now = deps.clock.now();
    const found = await findPlace(deps, request);
    if (!found.ok) return found;
    const assignment = await lockAssignment(deps.db, tx, found.value.id);
    if (!assignment) return fail(notFound(['id'], SHIFT_NOUNS.assignment));
    if (assignment.status !== 'CONFIRMED') return fail(invalid(['id'], say('attendance.notConfirmed')));
    const { startsAt, endsAt } = assignment;
    if (now.getTime() < startsAt.getTime() - BEFORE_MS || now.getTime() > endsAt.getTime() + AFTER_MS)
      return fail(invalid(['id'], say('attendance.notOpen')));
    if (await lacksSafeguard(tx, assignment)) return fail(invalid(['id'], say('attendance.noSafeguard')));
    const shift = await readShift(tx, assignment.shiftId);
    const forbidden = shift && whyNotPlan(actor, shift, ['id']);
    if (forbidden) return fail(forbidden);
    if (assignment.checkedInAt === null) {
      await changeAssignment(tx, assignment.id, {
        checkedInAt: now,
        checkedInBy: toPrincipal(actor),
        version: assignment.version + 1,
      });
      await recordEvents(tx, [shiftChanged(assignment.shiftId)], now);
    }
    return ok({ assignmentId: assignment.id });
  });
}

async function findPlace(
  deps: ShiftDeps,
  { id, code, branchId }: ArrivalRequest,
): Promise<Result<{ id: string }, Refusal>> {
  if (id != null) return ok({ id });
  const now = deps.clock.now();
  const memberId = code == null ? null : await findCardBearer(deps.db, code.trim(), now);
  if (memberId === null) return fail(invalid(['code'], say('attendance.unknownCard')));
  const found = await placeAtBranch(deps.db, {
    memberId,
    branchId: branchId ?? '',
    from: new Date(now.getTime() - AFTER_MS),
    to: new Date(now.getTime() + BEFORE_MS),
  });
  return found === null ? fail(invalid(['code'], say('attendance.notConfirmed'))) : ok({ id: found });
}

/**
 * Volunteers of a session come in at the door of its guests, by the same card: in the list that a phone kept
 * without a connection too.
 */
export const arriveAtSession: HelperSource = async (tx, { sessionId, memberId, at, by }) => {
  const found = await placeAtSession(tx, { sessionId, memberId });
  if (found === null || (await lacksSafeguard(tx, found))) return null;
  if (found.checkedInAt !== null) return found.checkedInAt;
  await changeAssignment(tx, found.id, { checkedInAt: at, checkedInBy: by, version: found.version + 1 });
  return at;
};
