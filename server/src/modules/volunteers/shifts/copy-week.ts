import { createHash } from 'node:crypto';

import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import type { QueryRunner } from '../../../platform/db/table';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { groupBy } from '../../../platform/graphql/loader';
import { invalid, notFound } from '../../../platform/validation/refusals';
import { addDays, isCivilDate, toInstant, toWeekday } from '../../../shared/civil-date';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { peopleOfShifts } from '../sign-up/assignments.queries';
import { assignToShift } from '../sign-up/take-shift';
import type { ShiftDeps } from '../sign-up/shift-deps';
import { whyNotPlan } from '../sign-up/shift-deps';
import { say } from '../shift-words/say';
import type { CheckedShift } from './check-shift';
import type { FittedShift } from './fit-shifts';
import { fitShifts } from './fit-shifts';
import type { MadeShifts } from './make-shifts';
import { laterBy, movedBy, writeShifts } from './make-shifts';
import { pairPlaces, placesOf } from './pair-places';
import type { Shift } from './shift.entity';
import type { ShiftAudience } from './shift.terms';
import { lockBranch, needsOfShifts, shiftsBetween } from './shifts.queries';

/** Which week is copied to which; both by their Monday. */
export type CopyWeekRequest = {
  readonly branchId: string;
  readonly audience: ShiftAudience;
  readonly from: string;
  readonly to: string;
  /** Whether colleagues on the roster are put where they were, as far as they fit. */
  readonly keepsPeople?: boolean | null;
  readonly idempotencyKey: string;
};

/**
 * Copies the shifts of a week to another one, with what they need but without people; what was cancelled or belongs to
 * an event stays behind, and so does what the week has already: a repeat adds nothing, also one at the same moment. In
 * a period with hours of its own shifts are cut to them. On the roster colleagues may be put where they were, each in a
 * unit of its own and by the rule of all shifts; whoever does not fit leaves a gap.
 */
export async function copyShiftWeek(
  deps: ShiftDeps,
  actor: Actor,
  request: CopyWeekRequest,
): Promise<Result<MadeShifts, Refusal>> {
  const copied = await withIdempotency(
    deps.db,
    idempotentRequest(deps, actor, 'copyShiftWeek', request),
    async (tx) => {
      const refused = whyNotPlan(actor, request, ['audience']) ?? whyWrong(request);
      if (refused) return fail(refused);
      if (!(await lockBranch(deps.db, tx, request.branchId)))
        return fail(notFound(['branchId'], say('shift.branchNoun')));
      const there = new Set((await shiftsBetween(tx, weekOf(request, request.to))).map(nameAndTime));
      const last = await readWeek(tx, request);
      const { shifts, fitted } = await fitShifts(tx, last);
      const now = deps.clock.now();
      const wanted = shifts.filter(
        (shift) => shift.startsAt > now && !there.has(nameAndTime(withTitle(shift))),
      );
      if (wanted.length === 0 && there.size === 0) return fail(invalid(['from'], say('shift.nothingToCopy')));
      const shiftIds = await writeShifts(deps, tx, actor, { wanted, seriesId: null });
      return ok({ shiftIds, seriesId: null, fitted });
    },
  );
  if (copied.ok && request.keepsPeople === true && request.audience === 'STAFF')
    await keepPeople(deps, actor, { request, fitted: copied.value.fitted });
  return copied;
}

function whyWrong({ from, to }: CopyWeekRequest): Refusal | null {
  for (const [field, day] of [['from', from] as const, ['to', to] as const])
    if (!isCivilDate(day) || toWeekday(day) !== 1) return invalid([field], say('shift.notMonday'));
  return from === to ? invalid(['to'], say('shift.sameWeek')) : null;
}

function weekOf({ branchId, audience }: CopyWeekRequest, monday: string) {
  return { branchId, audience, from: toInstant(monday), to: toInstant(addDays(monday, 7)) };
}

/** Reads the shifts of a week that are copied: what was cancelled or belongs to an event stays behind. */
async function shiftsToCopy(db: QueryRunner, request: CopyWeekRequest): Promise<Shift[]> {
  const shifts = await shiftsBetween(db, weekOf(request, request.from));
  return shifts.filter((shift) => isOpen(shift) && shift.sessionId === null);
}

function isOpen({ status }: Shift): boolean {
  return status === 'OPEN';
}

/** Reads what a week needs as it would be in the other one. */
async function readWeek(tx: EntityManager, request: CopyWeekRequest): Promise<CheckedShift[]> {
  const shifts = await shiftsToCopy(tx, request);
  const ids = shifts.map(({ id }) => id);
  const needs = groupBy(ids, await needsOfShifts(tx, shifts), ({ shiftId }) => shiftId);
  const days = daysBetween(request);
  return shifts.map(({ title, ...shift }, index) =>
    laterBy(
      {
        ...shift,
        titleIndonesian: title.indonesian,
        titleEnglish: title.english,
        needs: needs[index] ?? [],
      },
      days,
    ),
  );
}

function withTitle({ titleIndonesian, startsAt }: CheckedShift) {
  return { title: { indonesian: titleIndonesian }, startsAt };
}

function nameAndTime({
  title,
  startsAt,
}: {
  readonly title: { readonly indonesian: string };
  readonly startsAt: Date;
}): string {
  return `${startsAt.toISOString()} ${title.indonesian}`;
}

async function keepPeople(
  deps: ShiftDeps,
  actor: Actor,
  { request, fitted }: { readonly request: CopyWeekRequest; readonly fitted: readonly FittedShift[] },
): Promise<void> {
  const last = await shiftsToCopy(deps.db, request);
  const next = (await shiftsBetween(deps.db, weekOf(request, request.to))).filter(isOpen);
  const needs = await needsOfShifts(deps.db, [...last, ...next]);
  const startsOf = startsAfterCopy(daysBetween(request), fitted);
  const target = pairPlaces(
    placesOf(last, needs, startsOf),
    placesOf(next, needs, ({ startsAt }) => [startsAt]),
  );
  for (const { staffId, needId } of await peopleOfShifts(deps.db, last)) {
    const to = target.get(needId);
    if (to === undefined || staffId === null) continue;
    const idempotencyKey = keyOfPlace(request.idempotencyKey, to, staffId);
    await assignToShift(deps, actor, { needId: to, staffId, idempotencyKey });
  }
}

/** One key for each person and place, so that a repeat of the copy doubles nobody and loses nobody. */
function keyOfPlace(...parts: readonly string[]): string {
  return createHash('sha256').update(parts.join(' ')).digest('hex');
}

/** Tells when a shift begins in the other week: where a period cut it, or at the same time of day. */
function startsAfterCopy(days: number, fitted: readonly FittedShift[]): (shift: Shift) => Date[] {
  return ({ title, startsAt }) => {
    const planned = movedBy(startsAt, days);
    // What a repeat gives again holds its moments as text.
    const cut = fitted.find(
      (one) => one.title === title.indonesian && new Date(one.startsAt).getTime() === planned.getTime(),
    );
    return cut?.fittedFrom ? [new Date(cut.fittedFrom), planned] : [planned];
  };
}

function daysBetween({ from, to }: CopyWeekRequest): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
