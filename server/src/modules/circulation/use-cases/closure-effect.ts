import type { EntityManager } from 'typeorm';

import type { Refusal } from '../../../platform/graphql/user-error';
import { civilDateOf } from '../../../shared/civil-date';
import type { OpeningCalendar } from '../../../shared/opening-calendar';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import type { CalendarParts, ClosedDays, ClosureCounts, ClosureEffect } from '../../library';
import { branchCalendar, calendarPartsOf } from '../../library';
import { applyMoves, deadlinesAt, deadlinesOf, forgetMoves, keepMoves, movesOf } from '../data/deadlines';
import type { DeadlineMove } from '../domain/closure';
import { movesBack, movesByClosure, notBefore } from '../domain/closure';
import { refusal } from '../domain/refusal';
import type { CirculationDeps } from './circulation-deps';
import { inWords } from './refusal-words';

/** Moves what is due on closed days to the next open day, and back: dates that somebody set since stay, and nothing becomes due in the past. */
export function createDeadlineEffect({ db }: Pick<CirculationDeps, 'db'>): ClosureEffect {
  return {
    findReach: async (tx, days) => {
      const moves: DeadlineMove[] = [];
      for (const branchId of days.branchIds) {
        const moved = await findMoves({ db }, tx, { branchId, days });
        if (!moved.ok) return moved;
        moves.push(...moved.value);
      }
      const apply = async (): Promise<void> => {
        await applyMoves(tx, moves);
        await keepMoves(tx, days.closureId, moves);
      };
      return ok({ counts: countMoves(moves), calledOff: [], apply });
    },
    restore: async (tx, { closureId, now }) => {
      const moves = await movesOf(tx, closureId);
      const deadlines = await deadlinesOf(db, tx, moves);
      const branchOf = new Map(deadlines.map(({ kind, id, branchId }) => [`${kind} ${id}`, branchId]));
      const back = await moveFairly(tx, movesBack(moves, deadlines), { now, branchOf: ({ kind, id }) => branchOf.get(`${kind} ${id}`) ?? '' });
      await applyMoves(tx, back);
      await forgetMoves(tx, closureId);
      return countMoves(back);
    },
  };
}

async function findMoves({ db }: Pick<CirculationDeps, 'db'>, tx: EntityManager, { branchId, days }: { branchId: string; days: ClosedDays }): Promise<Result<readonly DeadlineMove[], Refusal>> {
  const { closureId, from, to, reason } = days;
  const before: CalendarParts = await calendarPartsOf(tx, branchId, from);
  const after: CalendarParts = { ...before, closures: [...before.closures, { id: closureId, from, until: to, reason }] };
  const moved = movesByClosure(await deadlinesAt(db, tx, { branchId, from, to }), branchCalendar(before), branchCalendar(after));
  return moved.ok ? moved : fail(inWords(refusal('NO_OPEN_DAYS', { needs: 'never' }), ['to']));
}

/** Moves nothing into the past: what would end there ends when its branch closes next. */
async function moveFairly(tx: EntityManager, moves: readonly DeadlineMove[], { now, branchOf }: { now: Date; branchOf: (move: DeadlineMove) => string }): Promise<DeadlineMove[]> {
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

function countMoves(moves: readonly DeadlineMove[]): Pick<ClosureCounts, 'loans' | 'holds'> {
  return { loans: moves.filter(({ kind }) => kind === 'loan').length, holds: moves.filter(({ kind }) => kind === 'hold').length };
}
