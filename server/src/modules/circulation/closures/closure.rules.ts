import type { CivilDate } from '../../../shared/civil-date';
import type { NoOpenDays, OpeningCalendar } from '../../../shared/opening-calendar';
import { firstDayToCome } from '../../../shared/opening-calendar';
import type { Result } from '../../../shared/result';
import { ok } from '../../../shared/result';
import type { Due } from '../due-dates/due-date.rules';
import { toDueDay, toDueInstant } from '../due-dates/due-date.rules';

/** Something that ends at a time at a branch: a loan, or a hold on the shelf. */
export type Deadline = { readonly kind: 'loan' | 'hold'; readonly id: string; readonly ends: Due };

/** One deadline that a closure moves; kept, so that the closure can be taken back. */
export type DeadlineMove = {
  readonly kind: Deadline['kind'];
  readonly id: string;
  readonly from: Due;
  readonly to: Due;
};

/**
 * Computes which deadlines a closure moves and where to: those that fall on a day which was open before and
 * is not any more, to the next day that is open after it; an hour to its opening. Deadlines on days that were
 * closed anyway were set so on purpose and stay. Refuses the closure as a whole when no open day follows.
 */
export function movesByClosure(
  deadlines: readonly Deadline[],
  before: OpeningCalendar,
  after: OpeningCalendar,
): Result<readonly DeadlineMove[], NoOpenDays> {
  const moves: DeadlineMove[] = [];
  for (const { kind, id, ends } of deadlines) {
    const day = toDueDay(ends);
    if (!before.isOpenDay(day) || after.isOpenDay(day)) continue;
    const found = movedDue(ends, after);
    if (!found.ok) return found;
    moves.push({ kind, id, from: ends, to: found.value });
  }
  return ok(moves);
}

/** A move and the closure that keeps it. */
export type KeptMove = DeadlineMove & { readonly closureId: string };

/**
 * What taking a closure back does to one deadline: it moves, or another closure keeps the move from now on;
 * moves of other closures that no longer hold are forgotten.
 */
export type DeadlineReturn = {
  readonly back: DeadlineMove | null;
  readonly handed: KeptMove | null;
  readonly forgotten: readonly KeptMove[];
};

/**
 * What is known of a deadline whose closure is taken back: when it ends now, what other closures did to it,
 * and which other closure still closes a day to come.
 */
export type ReturnFacts = {
  readonly ends: Due;
  readonly others: readonly KeptMove[];
  readonly stillClosedBy: (day: CivilDate) => string | null;
};

const STAYS: DeadlineReturn = { back: null, handed: null, forgotten: [] };

/**
 * Computes what taking a closure back does to a deadline that it moved. Where somebody set another since, it
 * stays. Else it returns to where it was, past what later closures did to it; where another closure still
 * closes that day it stays, and returns when that one is taken back.
 */
export function decideDeadlineReturn(
  move: DeadlineMove,
  { ends, others, stillClosedBy }: ReturnFacts,
): DeadlineReturn {
  const later = movesAfter(move, others);
  if (!isSame(ends, (later.at(-1) ?? move).to)) return STAYS;
  const [next] = later;
  const closedBy = stillClosedBy(toDueDay(move.from));
  if (closedBy === null)
    return { back: { ...move, from: ends, to: move.from }, handed: null, forgotten: later };
  return next
    ? { back: null, handed: { ...next, from: move.from }, forgotten: [next] }
    : { back: null, handed: { ...move, closureId: closedBy }, forgotten: [] };
}

/** Follows a deadline from closure to closure: each began where the one before had put it. */
function movesAfter(move: DeadlineMove, others: readonly KeptMove[]): KeptMove[] {
  const next = others.find((other) => isSame(other.from, move.to));
  return next
    ? [
        next,
        ...movesAfter(
          next,
          others.filter((other) => other !== next),
        ),
      ]
    : [];
}

/**
 * Gives a deadline that can still be kept: one that is over, or whose day has closed, ends when the branch
 * closes next; where it never opens again it stays.
 */
export function clampToOpenTime(ends: Due, now: Date, calendar: OpeningCalendar): Due {
  const first = firstDayToCome(calendar, now);
  if (ends.kind === 'day' ? ends.on >= first : ends.at > now) return ends;
  const day = calendar.openDayOnOrAfter(first);
  if (!day.ok) return ends;
  return ends.kind === 'day'
    ? { kind: 'day', on: day.value }
    : { kind: 'hour', at: calendar.closingOf(day.value) ?? ends.at };
}

function movedDue(due: Due, calendar: OpeningCalendar): Result<Due, NoOpenDays> {
  if (due.kind === 'day') {
    const day = calendar.openDayOnOrAfter(due.on);
    return day.ok ? ok({ kind: 'day', on: day.value }) : day;
  }
  const opening = calendar.nextOpeningAfter(due.at);
  return opening.ok ? ok({ kind: 'hour', at: opening.value }) : opening;
}

function isSame(one: Due, other: Due): boolean {
  return one.kind === other.kind && toDueInstant(one).getTime() === toDueInstant(other).getTime();
}
