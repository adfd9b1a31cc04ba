import type { Database } from '../../../platform/db/database';
import { addDays, toWeekday } from '../../../shared/civil-date';
import { allBranches, branchCalendar, loadCalendarParts } from '../../library';

/** A page that could not leave on its day leaves within a week, or not at all. */
const DAYS_CAUGHT_UP = 6;
const LAST_WORKING_WEEKDAY = 5;

/**
 * Finds the month whose page is due on a day: the one before, from the first working day of a month on. A
 * working day is one from Monday to Friday on which the first branch is open.
 */
export async function findDueMonth(db: Database, today: string): Promise<string | null> {
  const first = `${today.slice(0, 7)}-01`;
  const [branch] = await allBranches(db);
  const calendar =
    branch === undefined ? null : branchCalendar(await loadCalendarParts(db.read, branch.id, first));
  const isWorkingDay = (day: string): boolean =>
    toWeekday(day) <= LAST_WORKING_WEEKDAY && calendar?.isOpenDay(day) !== false;
  let due = first;
  while (!isWorkingDay(due) && due < today) due = addDays(due, 1);
  const isDue = isWorkingDay(due) && today >= due && today <= addDays(due, DAYS_CAUGHT_UP);
  return isDue ? addDays(first, -1).slice(0, 7) : null;
}
