import { readSetting, writeSetting } from '../../../platform/db/setting';
import { insertRows } from '../../../platform/db/write-rows';
import { ok } from '../../../shared/result';
import { entryTable, markCalendarChanged } from './calendars.queries';
import { NATIONAL_HOLIDAYS } from './national-holidays';
import type { LibraryDeps } from '../branches/save-branch';

/** Names the last day up to which holidays were entered. */
const ENTERED = 'library.holidays-entered-until';

/**
 * Enters the national holidays and cuti bersama that a version brings, once: one that a library removes stays
 * removed.
 */
export async function enterHolidays(deps: LibraryDeps): Promise<void> {
  const until = (await readSetting(deps.db, ENTERED)) ?? '';
  const fresh = NATIONAL_HOLIDAYS.filter(({ day }) => day > until);
  const last = fresh
    .map(({ day }) => day)
    .sort()
    .at(-1);
  if (last === undefined) return;
  await deps.db.transaction(async (tx) => {
    const now = deps.clock.now();
    const entries = fresh.map(({ day, indonesian }) => ({
      id: deps.newId('cal', now),
      kind: 'CLOSED_DAY' as const,
      branchId: null,
      fromDate: day,
      untilDate: day,
      name: indonesian,
      spans: null,
      enteredBy: 'system:holidays',
      enteredAt: now,
    }));
    await insertRows(tx, entryTable.name, entries.map(entryTable.write));
    await writeSetting(tx, ENTERED, last);
    await markCalendarChanged(tx, deps);
    return ok(null);
  });
}
