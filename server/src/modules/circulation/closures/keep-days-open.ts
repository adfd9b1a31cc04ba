import type { EntityManager } from 'typeorm';

import type { CivilDate } from '../../../shared/civil-date';
import { addDays, toCivilDate } from '../../../shared/civil-date';
import type { OpeningCalendar } from '../../../shared/opening-calendar';
import { ok } from '../../../shared/result';
import type { DeadlineWithCell } from './deadlines.queries';
import { applyMoves, deadlineIdsOnDays, listBranchIds, lockDeadlines } from './deadlines.queries';
import { movesByClosure } from './closure.rules';
import { toDueDay } from '../due-dates/due-date.rules';
import { ruleBook } from '../rules/rule-matrix.rules';
import type { CirculationDeps } from '../deps';
import type { Policies } from '../rules/policy-cache';

/** Longer than a loan usually lasts; what is due later is looked at when its time comes nearer. */
const DAYS_AHEAD = 120;
const AT_ONCE = 500;

/**
 * Moves due dates and last shelf days that are still to come and fall on a day which was closed since: a
 * holiday was entered, Ramadan has other hours. Nobody is late for a day on which nobody could come. Where
 * the rules let a loan be due on a closed day it stays. Safe to repeat; reads so many at once and returns how
 * many moved.
 */
export async function moveDeadlinesOffClosedDays(
  deps: CirculationDeps,
  atOnce: number = AT_ONCE,
): Promise<number> {
  const today = toCivilDate(deps.clock.now());
  const branchIds = await listBranchIds(deps.db);
  const policies = await deps.policies.current(deps.db.read);
  let moved = 0;
  for (const branchId of branchIds) {
    const days = closedDaysOf(await policies.calendarOf(branchId), today);
    if (days.length > 0) moved += await keepDaysOpenAt(deps, { branchId, today, days, atOnce });
  }
  return moved;
}

type Found = { readonly loanIds: readonly string[]; readonly holdIds: readonly string[] };

/** Goes on from page to page, one unit each: what may stay where it is must not hide what may not. */
async function keepDaysOpenAt(
  deps: CirculationDeps,
  {
    branchId,
    today,
    days,
    atOnce,
  }: { branchId: string; today: CivilDate; days: readonly CivilDate[]; atOnce: number },
): Promise<number> {
  let moved = 0;
  for (let after = { loanId: '', holdId: '' }; ;) {
    const found = await deadlineIdsOnDays(deps.db, { branchId, days, after, most: atOnce });
    if (found.loanIds.length + found.holdIds.length === 0) return moved;
    const result = await deps.db.transaction(async (tx) =>
      ok(await move(deps, tx, { branchId, today, found })),
    );
    if (result.ok) moved += result.value;
    after = { loanId: found.loanIds.at(-1) ?? after.loanId, holdId: found.holdIds.at(-1) ?? after.holdId };
  }
}

async function move(
  deps: CirculationDeps,
  tx: EntityManager,
  { branchId, today, found }: { branchId: string; today: CivilDate; found: Found },
): Promise<number> {
  const policies = await deps.policies.current(tx);
  const calendar = await policies.calendarOf(branchId);
  const { loans, holds } = await lockDeadlines(deps.db, tx, found);
  const toCome = [...loans.filter((loan) => mustBeOpen(policies, loan)), ...holds].filter(
    ({ ends }) => toDueDay(ends) >= today,
  );
  const moves = movesByClosure(toCome, ALWAYS_OPEN(calendar), calendar);
  if (!moves.ok) return 0;
  await applyMoves(tx, moves.value);
  return moves.value.length;
}

function closedDaysOf(calendar: OpeningCalendar, today: CivilDate): CivilDate[] {
  return Array.from({ length: DAYS_AHEAD }, (_, index) => addDays(today, index)).filter(
    (day) => !calendar.isOpenDay(day),
  );
}

function mustBeOpen({ rules }: Policies, { branchId, category, materialType }: DeadlineWithCell): boolean {
  return (
    ruleBook(rules, { branch: branchId, category, materialType }).valueOf('dueDateMode') !== 'calendarDays'
  );
}

/** Whatever day it is, it was open when it was set. */
const ALWAYS_OPEN = (calendar: OpeningCalendar): OpeningCalendar => ({ ...calendar, isOpenDay: () => true });
