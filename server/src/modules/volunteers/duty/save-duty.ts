import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import { insertRows, updateRow } from '../../../platform/db/write-rows';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { recordEvents } from '../../../platform/outbox/record-event';
import { InputValidator } from '../../../platform/validation/input-validator';
import { invalid, notFound, toErrors } from '../../../platform/validation/refusals';
import { addDays, isCivilDate, toInstant } from '../../../shared/civil-date';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { lockShift } from '../shifts/shifts.queries';
import { closeAssignment } from '../sign-up/close-assignment';
import { fillFromWaiting } from '../sign-up/fill-from-waiting';
import { lockPerson } from '../sign-up/people';
import { readAssignment } from '../sign-up/assignments.queries';
import type { ShiftDeps } from '../sign-up/shift-deps';
import { SHIFT_NOUNS, whyNotPlan } from '../sign-up/shift-deps';
import { shiftChanged } from '../sign-up/shift.events';
import { say } from '../shift-words/say';
import {
  branchOfColleague,
  absenceTable,
  dutyOfStaff,
  dutyPointsOf,
  dutyPointTable,
  lockAbsence,
  lockDutyPoint,
} from './duty.queries';

const LONGEST_NAME = 120;
const MOST_DAYS = 366;

/** A service point as somebody enters it; without `id` a new one. */
export type DutyPointEntry = {
  readonly id?: string | null;
  readonly branchId: string;
  readonly name: string;
  readonly nameEnglish?: string | null;
  readonly isActive?: boolean | null;
  readonly idempotencyKey: string;
};

/** Makes a service point, or changes its names and whether it is used. One that shifts name stays. */
export function saveDutyPoint(
  deps: ShiftDeps,
  actor: Actor,
  entry: DutyPointEntry,
): Promise<Result<{ dutyPointId: string; branchId: string }, Refusal>> {
  return withIdempotency(deps.db, idempotentRequest(deps, actor, 'saveDutyPoint', entry), async (tx) => {
    const form = new InputValidator([]);
    const nameIndonesian = form.requiredLine(
      entry.name,
      { longest: LONGEST_NAME, what: say('duty.pointName') },
      'name',
    );
    const nameEnglish = form.line(entry.nameEnglish, LONGEST_NAME, 'nameEnglish');
    const refusals = toErrors(form.refusals);
    if (refusals) return fail(...refusals);
    const isActive = entry.isActive ?? true;
    const { branchId } = entry;
    if (entry.id != null) {
      const point = await lockDutyPoint(deps.db, tx, entry.id);
      if (point?.branchId !== branchId) return fail(notFound(['id'], SHIFT_NOUNS.dutyPoint));
      const changes = { nameIndonesian, nameEnglish, isActive, version: point.version + 1 };
      await updateRow(tx, dutyPointTable.name, point.id, dutyPointTable.write(changes));
      return ok({ dutyPointId: point.id, branchId });
    }
    const id = deps.newId('dtp', deps.clock.now());
    const position = (await dutyPointsOf(tx, branchId)).length;
    const row = {
      id,
      branchId,
      nameIndonesian,
      nameEnglish,
      isActive,
      position,
      isSample: false,
      version: 1,
    };
    await insertRows(tx, dutyPointTable.name, [dutyPointTable.write(row)]);
    return ok({ dutyPointId: id, branchId });
  });
}

/** From when until when a colleague is absent. */
export type AbsenceRequest = {
  readonly staffId: string;
  readonly fromDate: string;
  readonly untilDate: string;
  readonly idempotencyKey: string;
};

/** What an absence freed: the kinds of work that now lack somebody. */
export type Absent = { readonly absenceId: string; readonly freedNeedIds: readonly string[] };

/**
 * Notes that a colleague is absent, never why, and takes them out of what they have on these days: each place is
 * free for whoever stands in.
 */
export async function recordAbsence(
  deps: ShiftDeps,
  actor: Actor,
  request: AbsenceRequest,
): Promise<Result<Absent, Refusal>> {
  const result = await withIdempotency(
    deps.db,
    idempotentRequest(deps, actor, 'recordAbsence', request),
    async (tx) => {
      const { staffId, fromDate, untilDate } = request;
      if (!isCivilDate(fromDate) || !isCivilDate(untilDate) || untilDate < fromDate)
        return fail(invalid(['untilDate'], say('duty.wrongDays')));
      if (addDays(fromDate, MOST_DAYS) < untilDate)
        return fail(invalid(['untilDate'], say('duty.wrongDays')));
      if (!(await lockPerson(deps, tx, { staffId }))) return fail(notFound(['staffId'], SHIFT_NOUNS.staff));
      const forbidden = await whyNotRoster(tx, actor, { staffId, field: ['staffId'] });
      if (forbidden) return fail(forbidden);
      const now = deps.clock.now();
      const absenceId = deps.newId('sab', now);
      const row = { id: absenceId, staffId, fromDate, untilDate, createdAt: now };
      await insertRows(tx, absenceTable.name, [
        absenceTable.write({ ...row, createdBy: toPrincipal(actor), endedAt: null }),
      ]);
      const span = { from: toInstant(fromDate), to: toInstant(addDays(untilDate, 1)) };
      const freedNeedIds: string[] = [];
      for (const { id, shiftId } of await dutyOfStaff(tx, { staffId, ...span, now })) {
        await lockShift(deps.db, tx, shiftId);
        const assignment = await readAssignment(tx, id);
        if (assignment === null || assignment.openKey === null) continue;
        await closeAssignment(deps, tx, actor, { assignment, reason: say('refused.ABSENT').ID });
        if (assignment.status === 'CONFIRMED') freedNeedIds.push(assignment.needId);
        await recordEvents(tx, [shiftChanged(shiftId)], now);
      }
      return ok({ absenceId, freedNeedIds });
    },
  );
  if (result.ok) await fillFromWaiting(deps, result.value.freedNeedIds);
  return result;
}

/** Takes days of absence back; who stood in meanwhile stays. A repeat changes nothing. */
export function endAbsence(
  deps: ShiftDeps,
  actor: Actor,
  request: { readonly id: string; readonly idempotencyKey: string },
): Promise<Result<{ absenceId: string }, Refusal>> {
  return withIdempotency(deps.db, idempotentRequest(deps, actor, 'endAbsence', request), async (tx) => {
    const absence = await lockAbsence(deps.db, tx, request.id);
    if (!absence) return fail(notFound(['id'], say('duty.absence')));
    const forbidden = await whyNotRoster(tx, actor, { staffId: absence.staffId, field: ['id'] });
    if (forbidden) return fail(forbidden);
    if (absence.endedAt === null)
      await updateRow(tx, absenceTable.name, absence.id, absenceTable.write({ endedAt: deps.clock.now() }));
    return ok({ absenceId: absence.id });
  });
}

/** The roster of a colleague is kept by whoever keeps that of their branch. */
async function whyNotRoster(
  tx: EntityManager,
  actor: Actor,
  { staffId, field }: { readonly staffId: string; readonly field: readonly string[] },
): Promise<Refusal | null> {
  const branchId = await branchOfColleague(tx, staffId);
  return whyNotPlan(actor, { audience: 'STAFF', branchId: branchId ?? '' }, field);
}
