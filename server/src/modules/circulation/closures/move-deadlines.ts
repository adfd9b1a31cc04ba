import type { EntityManager } from 'typeorm';

import type { Refusal } from '../../../platform/graphql/errors/user-error';
import type { CivilDate } from '../../../shared/civil-date';
import { toCivilDate } from '../../../shared/civil-date';
import type { OpeningCalendar } from '../../../shared/opening-calendar';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import type { CalendarParts, ClosedDays, ClosureCounts, ClosureEffect } from '../../library';
import { branchCalendar, loadCalendarParts, shutDaysBy } from '../../library';
import {
  applyMoves,
  deadlinesAt,
  lockOpenDeadlines,
  deleteMoves,
  deleteMovesOfClosure,
  insertMoves,
  loadMoves,
  loadMovesOfOtherClosures,
} from './deadlines.queries';
import type { DeadlineMove, KeptMove } from './closure.rules';
import { movesByClosure, clampToOpenTime, decideDeadlineReturn } from './closure.rules';
import { refusal } from '../refusals/refusal.rules';
import type { CirculationDeps } from '../deps';
import { toWordedRefusal } from '../refusals/refusal-messages';

/**
 * Moves what is due on closed days to the next open day, and back: dates that somebody set since stay, and
 * nothing becomes due in the past.
 */
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
        await insertMoves(
          tx,
          moves.map((move) => ({ ...move, closureId: days.closureId })),
        );
      };
      return ok({ counts: countMoves(moves), calledOff: [], apply });
    },
    restore: async (tx, { closureId, now }) => {
      const { back, handed, forgotten } = await decideReturns({ db }, tx, { closureId, now });
      await applyMoves(tx, back);
      await deleteMovesOfClosure(tx, closureId);
      await deleteMoves(tx, forgotten);
      await insertMoves(tx, handed);
      return countMoves(back);
    },
  };
}

/** What ending a closure does to the deadlines it moved. */
type DeadlineReturns = {
  /** Deadlines that move back. */
  readonly back: readonly DeadlineMove[];
  /** Moves that another closure of the same days now answers for. */
  readonly handed: readonly KeptMove[];
  /** Moves of other closures that no longer hold. */
  readonly forgotten: readonly KeptMove[];
};

/** Locks the deadlines a closure moved and decides for each whether it moves back. */
async function decideReturns(
  { db }: Pick<CirculationDeps, 'db'>,
  tx: EntityManager,
  { closureId, now }: { closureId: string; now: Date },
): Promise<DeadlineReturns> {
  const moves = await loadMoves(tx, closureId);
  const deadlines = new Map(
    (await lockOpenDeadlines(db, tx, moves)).map((deadline) => [keyOf(deadline), deadline]),
  );
  const others = groupByDeadline(await loadMovesOfOtherClosures(tx, closureId));
  const calendars = calendarsFrom(tx, toCivilDate(now));
  const back: DeadlineMove[] = [];
  const handed: KeptMove[] = [];
  const forgotten: KeptMove[] = [];
  for (const move of moves) {
    const deadline = deadlines.get(keyOf(move));
    if (!deadline) continue;
    const { calendar, parts } = await calendars(deadline.branchId);
    const found = decideDeadlineReturn(move, {
      ends: deadline.ends,
      others: others.get(keyOf(move)) ?? [],
      stillClosedBy: (day) => closureOn(parts, { day, now, closureId }),
    });
    // Nothing moves into the past: what would end there ends when its branch closes next.
    if (found.back) back.push({ ...found.back, to: clampToOpenTime(found.back.to, now, calendar) });
    if (found.handed) handed.push(found.handed);
    forgotten.push(...found.forgotten);
  }
  return { back, handed, forgotten };
}

function groupByDeadline(moves: readonly KeptMove[]): ReadonlyMap<string, readonly KeptMove[]> {
  const groups = new Map<string, KeptMove[]>();
  for (const move of moves) groups.set(keyOf(move), [...(groups.get(keyOf(move)) ?? []), move]);
  return groups;
}

async function findMoves(
  { db }: Pick<CirculationDeps, 'db'>,
  tx: EntityManager,
  { branchId, days }: { branchId: string; days: ClosedDays },
): Promise<Result<readonly DeadlineMove[], Refusal>> {
  const { from, to } = days;
  const before = await loadCalendarParts(tx, branchId, from);
  const moved = movesByClosure(
    await deadlinesAt(db, tx, { branchId, from, to }),
    branchCalendar(before),
    branchCalendar(days.change(branchId, before)),
  );
  return moved.ok ? moved : fail(toWordedRefusal(refusal('NO_OPEN_DAYS', { needs: 'never' }), ['untilDate']));
}

/** Reads each branch's calendar from a day on, once. */
function calendarsFrom(
  tx: EntityManager,
  from: CivilDate,
): (branchId: string) => Promise<{ calendar: OpeningCalendar; parts: CalendarParts }> {
  const known = new Map<string, { calendar: OpeningCalendar; parts: CalendarParts }>();
  return async (branchId) => {
    const found = known.get(branchId);
    if (found) return found;
    const parts = await loadCalendarParts(tx, branchId, from);
    const read = { calendar: branchCalendar(parts), parts };
    known.set(branchId, read);
    return read;
  };
}

/**
 * Names another entry that closes a day from today on; a day that is over is closed by nobody who could give
 * it back.
 */
function closureOn(
  parts: CalendarParts,
  { day, now, closureId }: { day: CivilDate; now: Date; closureId: string },
): string | null {
  if (day < toCivilDate(now)) return null;
  const others = { ...parts, closures: parts.closures.filter(({ id }) => id !== closureId) };
  return shutDaysBy(others, { from: day, until: day })?.id ?? null;
}

function keyOf({ kind, id }: Pick<DeadlineMove, 'kind' | 'id'>): string {
  return `${kind} ${id}`;
}

function countMoves(moves: readonly DeadlineMove[]): Pick<ClosureCounts, 'loans' | 'holds'> {
  return {
    loans: moves.filter(({ kind }) => kind === 'loan').length,
    holds: moves.filter(({ kind }) => kind === 'hold').length,
  };
}
