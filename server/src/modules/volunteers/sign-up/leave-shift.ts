import type { Actor } from '../../../platform/auth/actor';
import { readSetting } from '../../../platform/db/setting';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { recordEvents } from '../../../platform/outbox/record-event';
import { InputValidator } from '../../../platform/validation/input-validator';
import { notFound, toErrors } from '../../../platform/validation/refusals';
import { durationText } from './shift-refusals';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import type { Shift } from '../shifts/shift.entity';
import { lockShift } from '../shifts/shifts.queries';
import { say } from '../shift-words/say';
import { lockAssignment, readAssignment } from './assignments.queries';
import { closeAssignment, whyNotTakeOut } from './close-assignment';
import { fillFromWaiting } from './fill-from-waiting';
import { SHIFT_RULES_SETTING } from './place-in-shift';
import type { ShiftAssignment } from './shift-assignment.entity';
import type { ShiftDeps } from './shift-deps';
import { SHIFT_NOUNS, whyNotPlan } from './shift-deps';
import { readShiftRules } from './shift-rules.rules';
import { shiftChanged } from './shift.events';

const LONGEST_REASON = 300;
const MINUTE = 60_000;

/** Who is to leave a shift. */
export type LeaveRequest = {
  readonly id: string;
  readonly reason?: string | null;
  readonly idempotencyKey: string;
};

/** Who left which shift. */
export type Left = { readonly assignmentId: string; readonly shiftId: string; readonly needId: string };

/**
 * Takes somebody out of a shift, and gives the place to whoever waits. Members do so for themselves until some
 * hours before; after that staff must know, so they call. Whoever waits leaves at any time. A repeat changes nothing.
 */
export async function leaveShift(
  deps: ShiftDeps,
  actor: Actor,
  request: LeaveRequest,
): Promise<Result<Left, Refusal>> {
  const result = await withIdempotency(
    deps.db,
    idempotentRequest(deps, actor, 'leaveShift', request),
    async (tx) => {
      const seen = await readAssignment(tx, request.id);
      const shift = seen && (await lockShift(deps.db, tx, seen.shiftId));
      const assignment = shift && (await lockAssignment(deps.db, tx, request.id));
      if (!shift || !assignment || !isTheirs(actor, assignment))
        return fail(notFound(['id'], SHIFT_NOUNS.assignment));
      const left = { assignmentId: assignment.id, shiftId: shift.id, needId: assignment.needId };
      if (assignment.openKey === null) return ok(left);
      const forbidden = whyNotPlan(actor, shift, ['id']);
      const kept = forbidden ?? whyNotTakeOut(assignment, ['id']);
      if (kept) return fail(kept);
      const form = new InputValidator([]);
      const reason = form.line(request.reason, LONGEST_REASON, 'reason');
      const errors = toErrors(form.refusals);
      if (errors) return fail(...errors);
      const cancelMinutes = readShiftRules(await readSetting(tx, SHIFT_RULES_SETTING))[shift.audience]
        .cancelMinutes;
      const late = actor.kind === 'member' ? whyNotLeave(deps, { shift, assignment, cancelMinutes }) : null;
      if (late) return fail(late);
      // Why a colleague is out of the roster is written nowhere.
      const told = shift.audience === 'STAFF' ? null : reason;
      await closeAssignment(deps, tx, actor, { assignment, reason: told });
      await recordEvents(tx, [shiftChanged(shift.id)], deps.clock.now());
      return ok(left);
    },
  );
  if (result.ok) await fillFromWaiting(deps, [result.value.needId]);
  return result;
}

function isTheirs(actor: Actor, { memberId }: ShiftAssignment): boolean {
  return actor.kind !== 'member' || memberId === actor.memberId;
}

function whyNotLeave(
  deps: ShiftDeps,
  asked: {
    readonly shift: Shift;
    readonly assignment: ShiftAssignment;
    readonly cancelMinutes: number;
  },
): Refusal | null {
  const { shift, assignment, cancelMinutes } = asked;
  if (assignment.status === 'WAITING') return null;
  const last = shift.startsAt.getTime() - cancelMinutes * MINUTE;
  if (deps.clock.now().getTime() < last) return null;
  return {
    code: 'NOT_ALLOWED',
    field: ['id'],
    message: say('shift.tooLateToLeave', { time: durationText(cancelMinutes) }),
  };
}
