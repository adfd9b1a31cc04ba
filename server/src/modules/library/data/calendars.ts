import type { EntityManager } from 'typeorm';

import { writeSetting } from '../../../platform/db/setting';
import type { CivilDate } from '../../../shared/civil-date';
import type { Clock } from '../../../shared/clock';
import type { NewId } from '../../../shared/id';
import type { CalendarParts } from '../domain/calendar';
import type { OpeningSpan } from '../domain/opening-hours';
import type { CalendarEntryKind } from './calendar-entry.entity';

/** The setting that changes with every change of hours and calendars, so that every process knows when what it keeps is old. */
export const CALENDAR_VERSION = 'library.calendar-version';

type SpanRow = { readonly weekday: number; readonly opens: string; readonly closes: string };
type EntryRow = { readonly id: string; readonly kind: CalendarEntryKind; readonly from_date: string; readonly until_date: string; readonly name: string; readonly spans: string | null };

const MOST_ENTRIES = 2_000;

/** Reads all that is known of the hours of a branch from a day on, holidays of all branches included. */
export async function calendarPartsOf(tx: Pick<EntityManager, 'query'>, branchId: string, from: CivilDate): Promise<CalendarParts> {
  const weekly = await tx.query<SpanRow[]>('SELECT weekday, opens, closes FROM opening_span WHERE branch_id = ? ORDER BY weekday, opens', [branchId]);
  const sql = `SELECT id, kind, from_date, until_date, name, spans FROM calendar_entry WHERE (branch_id = ? OR branch_id IS NULL) AND until_date >= ?
    ORDER BY entered_at, id LIMIT ${MOST_ENTRIES}`;
  const entries = await tx.query<EntryRow[]>(sql, [branchId, from]);
  const of = (kind: CalendarEntryKind): EntryRow[] => entries.filter((entry) => entry.kind === kind);
  return {
    weekly: weekly.map(({ weekday, opens, closes }) => ({ weekday, opens, closes })),
    closedDays: of('CLOSED_DAY').map((entry) => ({ day: entry.from_date, name: entry.name })),
    exceptionDays: of('EXCEPTION_DAY').map((entry) => ({ day: entry.from_date, spans: spansOf(entry) })),
    periods: of('PERIOD').map((entry) => ({ name: entry.name, from: entry.from_date, until: entry.until_date, spans: spansOf(entry) })),
    closures: of('CLOSURE').map((entry) => ({ id: entry.id, from: entry.from_date, until: entry.until_date, reason: entry.name })),
  };
}

/** Marks inside the open unit that hours or calendars changed. */
export async function markCalendarChanged(tx: EntityManager, deps: { readonly clock: Clock; readonly newId: NewId }): Promise<void> {
  await writeSetting(tx, CALENDAR_VERSION, deps.newId('ver', deps.clock.now()));
}

function spansOf(entry: EntryRow): OpeningSpan[] {
  return entry.spans === null ? [] : (JSON.parse(entry.spans) as OpeningSpan[]);
}
