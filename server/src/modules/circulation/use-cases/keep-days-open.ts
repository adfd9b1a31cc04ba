import type { EntityManager } from 'typeorm';

import type { CivilDate } from '../../../shared/civil-date';
import { addDays, civilDateOf } from '../../../shared/civil-date';
import type { OpeningCalendar } from '../../../shared/opening-calendar';
import { ok } from '../../../shared/result';
import type { DeadlineWithCell } from '../data/deadlines';
import { applyMoves, deadlineIdsOnDays, lockDeadlines } from '../data/deadlines';
import { movesByClosure } from '../domain/closure';
import { dueDayOf } from '../domain/due';
import { ruleBook } from '../domain/rule-matrix';
import type { CirculationDeps } from './circulation-deps';
import type { Policies } from './policies';

/** Longer than a loan usually lasts; what is due later is looked at when its time comes nearer. */
const DAYS_AHEAD = 120;
const AT_ONCE = 500;

/**
 * Moves due dates and last shelf days that are still to come and fall on a day which was closed since: a holiday was entered,
 * Ramadan has other hours. Nobody is late for a day on which nobody could come. Where the rules let a loan be due on a closed
 * day it stays. Safe to repeat; returns how many moved.
 */
export async function keepDaysOpen(deps: CirculationDeps): Promise<number> {
  const today = civilDateOf(deps.clock.now());
  const branches = await deps.db.query<{ id: string }>('SELECT id FROM branch ORDER BY id LIMIT 500');
  const policies = await deps.policies.current(deps.db.read);
  let moved = 0;
  for (const { id: branchId } of branches) {
    const days = closedDaysOf(await policies.calendarOf(branchId), today);
    const found = days.length === 0 ? NOTHING : await deadlineIdsOnDays(deps.db, { branchId, days, most: AT_ONCE });
    if (found.loanIds.length + found.holdIds.length === 0) continue;
    const result = await deps.db.transaction(async (tx) => ok(await move(deps, tx, { branchId, today, found })));
    if (result.ok) moved += result.value;
  }
  return moved;
}

type Found = { readonly loanIds: readonly string[]; readonly holdIds: readonly string[] };

const NOTHING: Found = { loanIds: [], holdIds: [] };

async function move(deps: CirculationDeps, tx: EntityManager, { branchId, today, found }: { branchId: string; today: CivilDate; found: Found }): Promise<number> {
  const policies = await deps.policies.current(tx);
  const calendar = await policies.calendarOf(branchId);
  const { loans, holds } = await lockDeadlines(deps.db, tx, found);
  const toCome = [...loans.filter((loan) => mustBeOpen(policies, loan)), ...holds].filter(({ ends }) => dueDayOf(ends) >= today);
  const moves = movesByClosure(toCome, ALWAYS_OPEN(calendar), calendar);
  if (!moves.ok) return 0;
  await applyMoves(tx, moves.value);
  return moves.value.length;
}

function closedDaysOf(calendar: OpeningCalendar, today: CivilDate): CivilDate[] {
  return Array.from({ length: DAYS_AHEAD }, (_, index) => addDays(today, index)).filter((day) => !calendar.isOpenDay(day));
}

function mustBeOpen({ rules }: Policies, { branchId, category, materialType }: DeadlineWithCell): boolean {
  return ruleBook(rules, { branch: branchId, category, materialType }).valueOf('dueDateMode') !== 'calendarDays';
}

/** Whatever day it is, it was open when it was set. */
const ALWAYS_OPEN = (calendar: OpeningCalendar): OpeningCalendar => ({ ...calendar, isOpenDay: () => true });
