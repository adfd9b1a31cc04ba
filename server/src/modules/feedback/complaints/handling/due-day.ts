import type { EntityManager } from 'typeorm';

import type { CivilDate } from '../../../../shared/civil-date';
import { addDays, toCivilDate } from '../../../../shared/civil-date';
import type { OpeningCalendar } from '../../../../shared/opening-calendar';
import { branchCalendar, loadCalendarParts } from '../../../library';
import type { CaseClock } from '../case.terms';
import { CLOCK_DAYS } from '../case.terms';
import { toDueDay } from '../case.rules';
import { findAnswerDays } from '../../standards/service-standards.queries';
import { findMainBranch } from '../cases.queries';

/** Loads the calendar whose open days are the working days of a case. */
export async function loadWorkingDays(
  tx: EntityManager,
  branchId: string | null,
  from: CivilDate,
): Promise<OpeningCalendar> {
  const counting = branchId ?? (await findMainBranch(tx)) ?? '';
  return branchCalendar(await loadCalendarParts(tx, counting, from));
}

/**
 * Finds the last day for an answer: within the working days that the standard in force of its service says, else by
 * the clock of the case.
 */
export async function findDueDay(
  tx: EntityManager,
  {
    branchId,
    standardId,
    clock,
    since,
  }: {
    readonly branchId: string | null;
    readonly standardId: string | null;
    readonly clock: CaseClock;
    readonly since: Date;
  },
): Promise<CivilDate> {
  const from = toCivilDate(since);
  const calendar = await loadWorkingDays(tx, branchId, from);
  const promised = standardId === null ? null : await findAnswerDays(tx, standardId);
  const days = promised ?? CLOCK_DAYS[clock];
  return toDueDay(calendar, { days, from, fallback: addDays(from, days) });
}
