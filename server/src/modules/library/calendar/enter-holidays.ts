import { sqlInstant } from '../../../platform/db/columns';
import { readSetting, writeSetting } from '../../../platform/db/setting';
import { insertRows } from '../../../platform/db/write-rows';
import { ok } from '../../../shared/result';
import { markCalendarChanged } from './calendars.queries';
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
    await insertRows(
      tx,
      'calendar_entry',
      fresh.map(({ day, indonesian }) => ({
        id: deps.newId('cal', now),
        kind: 'CLOSED_DAY',
        branch_id: null,
        from_date: day,
        until_date: day,
        name: indonesian,
        spans: null,
        entered_by: 'system:holidays',
        entered_at: sqlInstant(now),
      })),
    );
    await writeSetting(tx, ENTERED, last);
    await markCalendarChanged(tx, deps);
    return ok(null);
  });
}
