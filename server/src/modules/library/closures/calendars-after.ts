import type { EntityManager } from 'typeorm';

import type { OpeningCalendar } from '../../../shared/opening-calendar';
import { branchCalendar } from '../calendar/calendar.rules';
import { loadCalendarPartsOfBranches } from '../calendar/calendars.queries';
import type { ClosedDays } from './closure-effects';

/** The calendars of branches as they will be with a closure that is not written yet. */
export async function calendarsAfter(
  tx: EntityManager,
  days: ClosedDays,
): Promise<ReadonlyMap<string, OpeningCalendar>> {
  const parts = await loadCalendarPartsOfBranches(tx, days.branchIds, days.from);
  return new Map([...parts].map(([id, one]) => [id, branchCalendar(days.change(id, one))]));
}
