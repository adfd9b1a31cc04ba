import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import { insertRows } from '../../../platform/db/write-rows';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { cleanLine } from '../../../platform/validation/clean-text';
import { invalid, notFound, required, toErrors, tooLong } from '../../../platform/validation/refusals';
import { addDays, toCivilDate, toInstant } from '../../../shared/civil-date';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { isOwnCard } from '../duty/card-links.queries';
import { changeAssignment, lockAssignment, readAssignment } from '../sign-up/assignments.queries';
import { lockPerson } from '../sign-up/people';
import type { ShiftAssignment } from '../sign-up/shift-assignment.entity';
import type { ShiftDeps } from '../sign-up/shift-deps';
import { SHIFT_NOUNS, whyNotPlan } from '../sign-up/shift-deps';
import { readShift } from '../shifts/shifts.queries';
import { say } from '../shift-words/say';
import { signedMinutesBetween, signOffTable } from './hours.queries';

/** One line of the list of hours. */
export type SignOffLine = {
  readonly assignmentId: string;
  readonly minutes: number;
  /** Why hours that were signed off already are corrected. */
  readonly reason?: string | null;
};

const MOST_LINES = 100;
const MOST_MINUTES = 24 * 60;
const LONGEST_REASON = 300;

/**
 * Signs off hours, all lines or none. Nobody signs off their own; a day has 24 hours, over all shifts of a
 * person; a correction says why, and what it corrects stays.
 */
export function signOffHours(
  deps: ShiftDeps,
  actor: Actor,
  request: { readonly lines: readonly SignOffLine[]; readonly idempotencyKey: string },
): Promise<Result<{ assignmentIds: readonly string[] }, Refusal>> {
  return withIdempotency(deps.db, idempotentRequest(deps, actor, 'signOffHours', request), async (tx) => {
    const { lines } = request;
    if (lines.length === 0) return fail(required(['lines'], say('hours.none')));
    if (lines.length > MOST_LINES)
      return fail(invalid(['lines'], say('hours.tooMany', { most: MOST_LINES })));
    const refusals: Refusal[] = [];
    const order = lines.map((line, index) => ({ line, index }));
    for (const { line, index } of order.sort((one, other) =>
      one.line.assignmentId < other.line.assignmentId ? -1 : 1,
    ))
      refusals.push(...(await signOffOne(deps, tx, actor, { line, path: ['lines', String(index)] })));
    const errors = toErrors(refusals);
    return errors ? fail(...errors) : ok({ assignmentIds: lines.map(({ assignmentId }) => assignmentId) });
  });
}

async function signOffOne(
  deps: ShiftDeps,
  tx: EntityManager,
  actor: Actor,
  { line, path }: { readonly line: SignOffLine; readonly path: readonly string[] },
): Promise<Refusal[]> {
  const seen = await readAssignment(tx, line.assignmentId);
  if (!seen) return [notFound([...path, 'assignmentId'], SHIFT_NOUNS.assignment)];
  if (await isOwn(tx, actor, seen)) return [invalid([...path, 'assignmentId'], say('hours.own'))];
  await lockPerson(deps, tx, seen);
  const assignment = await lockAssignment(deps.db, tx, line.assignmentId);
  if (!assignment) return [notFound([...path, 'assignmentId'], SHIFT_NOUNS.assignment)];
  const shift = await readShift(tx, assignment.shiftId);
  const forbidden = shift && whyNotPlan(actor, shift, [...path, 'assignmentId']);
  if (forbidden) return [forbidden];
  const reason = cleanLine(line.reason);
  const refusal = await whyNot(deps, tx, { assignment, line, reason, path });
  if (refusal) return [refusal];
  if (assignment.minutes === line.minutes) return [];
  await write(deps, tx, actor, { assignment, minutes: line.minutes, reason });
  return [];
}

/**
 * Whoever signs off is never who worked, also behind a card that is or was their own: a link that ended is known for 400
 * days, so taking it away before the shift, or before signing up for it, does not help.
 */
async function isOwn(tx: EntityManager, actor: Actor, assignment: ShiftAssignment): Promise<boolean> {
  if (actor.kind !== 'staff') return false;
  if (assignment.staffId === actor.staffId) return true;
  return isOwnCard(tx, actor, { memberId: assignment.memberId, since: new Date(0) });
}

async function whyNot(
  deps: ShiftDeps,
  tx: EntityManager,
  asked: {
    readonly assignment: ShiftAssignment;
    readonly line: SignOffLine;
    readonly reason: string | null;
    readonly path: readonly string[];
  },
): Promise<Refusal | null> {
  const { assignment, line, reason, path } = asked;
  const field = [...path, 'minutes'];
  if (assignment.status !== 'CONFIRMED') return invalid([...path, 'assignmentId'], say('hours.notConfirmed'));
  if (assignment.endsAt > deps.clock.now()) return invalid([...path, 'assignmentId'], say('hours.notOver'));
  if (!Number.isInteger(line.minutes) || line.minutes < 0 || line.minutes > MOST_MINUTES)
    return invalid(field, say('hours.wrongMinutes'));
  if (reason !== null && reason.length > LONGEST_REASON) return tooLong([...path, 'reason'], LONGEST_REASON);
  const isCorrection = assignment.signedOffAt !== null && assignment.minutes !== line.minutes;
  if (isCorrection && reason === null) return required([...path, 'reason'], say('hours.correctionReason'));
  const day = toCivilDate(assignment.startsAt);
  const others = await signedMinutesBetween(tx, {
    assignment,
    from: toInstant(day),
    to: toInstant(addDays(day, 1)),
  });
  return others + line.minutes > MOST_MINUTES ? invalid(field, say('hours.dayTooLong')) : null;
}

async function write(
  deps: ShiftDeps,
  tx: EntityManager,
  actor: Actor,
  asked: {
    readonly assignment: ShiftAssignment;
    readonly minutes: number;
    readonly reason: string | null;
  },
): Promise<void> {
  const { assignment, minutes, reason } = asked;
  const now = deps.clock.now();
  const signedBy = toPrincipal(actor);
  await insertRows(tx, signOffTable.name, [
    signOffTable.write({
      id: deps.newId('shg', now),
      assignmentId: assignment.id,
      minutes,
      reason,
      signedAt: now,
      signedBy,
    }),
  ]);
  await changeAssignment(tx, assignment.id, {
    minutes,
    signedOffAt: now,
    signedOffBy: signedBy,
    version: assignment.version + 1,
  });
}
