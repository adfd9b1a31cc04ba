import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import { insertRows } from '../../../platform/db/write-rows';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { recordEvents } from '../../../platform/outbox/record-event';
import { addDays, toCivilDate, toInstant, toLocalTime } from '../../../shared/civil-date';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { invalid } from '../../../platform/validation/refusals';
import type { ShiftDeps } from '../sign-up/shift-deps';
import { whyNotPlan } from '../sign-up/shift-deps';
import { shiftChanged } from '../sign-up/shift.events';
import { say } from '../shift-words/say';
import type { SessionSlot } from './moved-sessions.queries';
import { slotOfSession } from './moved-sessions.queries';
import type { CheckedShift, NeedEntry, ShiftEntry } from './check-shift';
import { checkShift } from './check-shift';
import type { FittedShift } from './fit-shifts';
import { fitShifts } from './fit-shifts';
import { MOST_WEEKS } from './shift.terms';
import { needTable, shiftTable } from './shifts.queries';

/** A shift to make, once or on the same weekday for some weeks. */
export type MakeShiftsRequest = ShiftEntry & {
  readonly weeks?: number | null;
  /** Whether hours stay as they were entered, also where a period has hours of its own. */
  readonly keepsHours?: boolean | null;
  readonly idempotencyKey: string;
};

/** What was made, and what a period with hours of its own cut; a series has an id of its own. */
export type MadeShifts = {
  readonly shiftIds: readonly string[];
  readonly seriesId: string | null;
  readonly fitted: readonly FittedShift[];
};

/** Makes a shift, or one for each week. */
export function makeShifts(
  deps: ShiftDeps,
  actor: Actor,
  request: MakeShiftsRequest,
): Promise<Result<MadeShifts, Refusal>> {
  return withIdempotency(deps.db, idempotentRequest(deps, actor, 'createShifts', request), async (tx) => {
    const weeks = request.weeks ?? 1;
    if (!Number.isInteger(weeks) || weeks < 1 || weeks > MOST_WEEKS)
      return fail(invalid(['weeks'], say('shift.wrongWeeks', { most: MOST_WEEKS })));
    const forbidden = whyNotPlan(actor, request, ['audience']);
    if (forbidden) return fail(forbidden);
    const checked = await checkShift(deps, tx, request);
    if (!checked.ok) return checked;
    const seriesId = weeks === 1 ? null : deps.newId('shr', deps.clock.now());
    const entered = Array.from({ length: weeks }, (_, week) => laterBy(checked.value, week * 7));
    const asEntered = { shifts: entered, fitted: [] };
    const { shifts: wanted, fitted } = request.keepsHours === true ? asEntered : await fitShifts(tx, entered);
    const [lost] = fitted;
    if (wanted.length === 0)
      return fail(invalid(['startsAt'], say('shift.outsidePeriod', { period: lost?.period ?? '' })));
    return ok({ shiftIds: await writeShifts(deps, tx, actor, { wanted, seriesId }), seriesId, fitted });
  });
}

/** The same shift some days later, at the same time of day. */
export function laterBy(shift: CheckedShift, days: number): CheckedShift {
  return {
    ...shift,
    startsAt: movedBy(shift.startsAt, days),
    endsAt: movedBy(shift.endsAt, days),
    signUpFrom: shift.signUpFrom && movedBy(shift.signUpFrom, days),
    signUpUntil: shift.signUpUntil && movedBy(shift.signUpUntil, days),
  };
}

/** The same time of day some days later. */
export function movedBy(moment: Date, days: number): Date {
  return toInstant(addDays(toCivilDate(moment), days), toLocalTime(moment));
}

/** Writes shifts with what they need. */
export async function writeShifts(
  deps: ShiftDeps,
  tx: EntityManager,
  actor: Actor,
  { wanted, seriesId }: { readonly wanted: readonly CheckedShift[]; readonly seriesId: string | null },
): Promise<string[]> {
  const now = deps.clock.now();
  const ids = wanted.map(() => deps.newId('shf', now));
  const sessions = new Map<string, SessionSlot | null>();
  for (const { sessionId } of wanted)
    if (sessionId !== null) sessions.set(sessionId, await slotOfSession(tx, sessionId));
  const rows = wanted.map((shift, index) =>
    shiftTable.write({
      id: ids[index] ?? '',
      audience: shift.audience,
      titleIndonesian: shift.titleIndonesian,
      titleEnglish: shift.titleEnglish,
      branchId: shift.branchId,
      spaceId: roomOf(shift, sessions.get(shift.sessionId ?? '')),
      sessionId: shift.sessionId,
      sessionStartsAt: sessions.get(shift.sessionId ?? '')?.startsAt ?? null,
      sessionEndsAt: sessions.get(shift.sessionId ?? '')?.endsAt ?? null,
      place: shift.place,
      startsAt: shift.startsAt,
      endsAt: shift.endsAt,
      signUpFrom: shift.signUpFrom,
      signUpUntil: shift.signUpUntil,
      briefing: shift.briefing,
      status: 'OPEN',
      seriesId,
      createdAt: now,
      createdBy: toPrincipal(actor),
      isSample: false,
      version: 1,
    }),
  );
  await insertRows(tx, shiftTable.name, rows);
  await insertRows(
    tx,
    needTable.name,
    wanted.flatMap(({ needs }, index) =>
      needs.map((need, position) => needRow(deps, { need, position, shiftId: ids[index] ?? '', now })),
    ),
  );
  await recordEvents(tx, ids.map(shiftChanged), now);
  return ids;
}

/** A shift of an event is in the room of its date, unless it has a place of its own. */
function roomOf({ spaceId, place }: CheckedShift, session: SessionSlot | null | undefined): string | null {
  return session && place === null ? session.spaceId : spaceId;
}

function needRow(
  deps: ShiftDeps,
  {
    need,
    position,
    shiftId,
    now,
  }: { readonly need: NeedEntry; readonly position: number; readonly shiftId: string; readonly now: Date },
): Record<string, unknown> {
  return needTable.write({
    id: deps.newId('shn', now),
    shiftId,
    roleId: need.roleId ?? null,
    dutyPointId: need.dutyPointId ?? null,
    position,
    needed: need.needed ?? 1,
    taken: 0,
    lastQueueNumber: 0,
  });
}
