import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { runOnce } from '../../../platform/db/idempotency';
import { requestOf } from '../../../platform/db/request';
import type { Refusal } from '../../../platform/graphql/user-error';
import type { CivilDate } from '../../../shared/civil-date';
import { civilDateOf } from '../../../shared/civil-date';
import type { OpeningCalendar } from '../../../shared/opening-calendar';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import type { BranchClosure } from '../../library';
import { branchCalendar, calendarPartsOf, calendarPartsOfAll, deleteCalendarEntry, endCalendarEntry, readClosure } from '../../library';
import { applyMoves, deadlinesOf, forgetMoves, movesOf } from '../data/deadlines';
import type { DeadlineMove } from '../domain/closure';
import { lastDayShut, movesBack, notBefore } from '../domain/closure';
import type { CirculationDeps } from './circulation-deps';
import type { ClosureOutcome } from './close-branch';
import { counted } from './close-branch';
import { thingUnknown } from './refusal-words';

/**
 * Takes a closure back: dates return to where they were, unless somebody set others since. Days of it that are over were
 * closed and stay so: what was due on them is due when the branch closes next, and nobody is late for them.
 */
export function reopenBranch(deps: CirculationDeps, actor: Actor, request: { closureId: string; idempotencyKey?: string | null }): Promise<Result<ClosureOutcome, Refusal>> {
  return runOnce(deps.db, requestOf(deps, actor, 'reopenBranch', request), async (tx) => {
    const now = deps.clock.now();
    const closure = await readClosure(tx, request.closureId);
    if (!closure) return fail(thingUnknown(['closureId']));
    const lastShut = lastDayShut(now, await calendarsWithout(tx, closure, civilDateOf(now)));
    if (closure.to <= lastShut) return fail(OVER);
    const moves = await movesOf(tx, closure.id);
    const deadlines = await deadlinesOf(deps.db, tx, moves);
    if (closure.from <= lastShut) await endCalendarEntry(tx, deps, { id: closure.id, until: lastShut });
    else await deleteCalendarEntry(tx, deps, closure.id);
    const branchOf = new Map(deadlines.map(({ kind, id, branchId }) => [`${kind} ${id}`, branchId]));
    const back = await fairly(tx, movesBack(moves, deadlines), { now, branchOf: ({ kind, id }) => branchOf.get(`${kind} ${id}`) ?? '' });
    await applyMoves(tx, back);
    await forgetMoves(tx, closure.id);
    return ok({ closureId: closure.id, ...counted(back) });
  });
}

/** Reads the calendars of the branches that a closure shuts, as they are without it. */
async function calendarsWithout(tx: EntityManager, closure: BranchClosure, today: CivilDate): Promise<OpeningCalendar[]> {
  const branches = closure.branchId === null ? (await tx.query<{ id: string }[]>('SELECT id FROM branch ORDER BY id LIMIT 500')).map(({ id }) => id) : [closure.branchId];
  const parts = await calendarPartsOfAll(tx, branches, today);
  return [...parts.values()].map((one) => branchCalendar({ ...one, closures: one.closures.filter(({ id }) => id !== closure.id) }));
}

/** Moves nothing into the past: what would end there ends when its branch closes next. */
async function fairly(tx: EntityManager, moves: readonly DeadlineMove[], { now, branchOf }: { now: Date; branchOf: (move: DeadlineMove) => string }): Promise<DeadlineMove[]> {
  const calendars = new Map<string, OpeningCalendar>();
  const fair: DeadlineMove[] = [];
  for (const move of moves) {
    const branchId = branchOf(move);
    const calendar = calendars.get(branchId) ?? branchCalendar(await calendarPartsOf(tx, branchId, civilDateOf(now)));
    calendars.set(branchId, calendar);
    fair.push({ ...move, to: notBefore(move.to, now, calendar) });
  }
  return fair;
}

const OVER: Refusal = {
  code: 'NOT_ALLOWED', field: ['closureId'],
  message: { ID: 'Penutupan ini sudah lewat: hari-hari itu memang tutup, jadi tidak ada yang perlu dicabut.', EN: 'This closure is over: the branch was closed on those days, so there is nothing to take back.' },
};
