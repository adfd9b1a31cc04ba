import type { EntityManager } from 'typeorm';

import { sqlInstant } from '../../../platform/db/columns';
import { writeSetting } from '../../../platform/db/setting';
import { deleteRows, insertRows } from '../../../platform/db/write-rows';
import { placeholders } from '../../../platform/db/placeholders';
import { defineLoader, indexBy } from '../../../platform/graphql/loader';
import type { CivilDate } from '../../../shared/civil-date';
import { addDays } from '../../../shared/civil-date';
import type { Clock } from '../../../shared/clock';
import type { NewId } from '../../../shared/id';
import type { OpeningCalendar } from '../../../shared/opening-calendar';
import type { CalendarParts } from './calendar.rules';
import { branchCalendar } from './calendar.rules';
import type { OpeningSpan } from '../branches/opening-hours.rules';
import type { CalendarEntryKind } from './calendar-entry.entity';

/**
 * The setting that changes with every change of hours and calendars, so that every process knows when what it
 * keeps is old.
 */
export const CALENDAR_VERSION = 'library.calendar-version';

/**
 * The setting that whoever closes a branch and whoever plans something on its days write first, so that one
 * waits for the other.
 */
const CALENDAR_LOCK = 'library.calendar-lock';

type SpanRow = {
  readonly branch_id: string;
  readonly weekday: number;
  readonly opens: string;
  readonly closes: string;
};
type EntryRow = {
  readonly id: string;
  readonly kind: CalendarEntryKind;
  readonly branch_id: string | null;
  readonly from_date: string;
  readonly until_date: string;
  readonly name: string;
  readonly spans: string | null;
};
type Reader = Pick<EntityManager, 'query'>;

/** A closure as kept; without a branch it is of all. */
export type BranchClosure = {
  readonly id: string;
  readonly branchId: string | null;
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly reason: string;
};

/** An entry to be written. */
export type NewCalendarEntry = {
  readonly id: string;
  readonly kind: CalendarEntryKind;
  readonly branchId: string | null;
  readonly from: CivilDate;
  readonly until: CivilDate;
  readonly name: string;
  readonly by: string;
  /** Hours of an exception day or a period; their weekdays count for a period only. */
  readonly spans?: readonly OpeningSpan[] | null;
};

/** An entry as screens list it; without a branch it is of all. */
export type CalendarEntry = {
  readonly id: string;
  readonly kind: CalendarEntryKind;
  readonly branchId: string | null;
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly name: string;
  readonly spans: readonly OpeningSpan[];
};

const MOST_ENTRIES = 5_000;
const MOST_LISTED = 300;
const ENTRY_COLUMNS = 'id, kind, branch_id, from_date, until_date, name, spans';
/** Lists and screens look back this far. */
const DAYS_SHOWN_BACK = 40;

/** Reads all that is known of the hours of a branch from a day on, holidays of all branches included. */
export async function loadCalendarParts(
  tx: Reader,
  branchId: string,
  from: CivilDate,
): Promise<CalendarParts> {
  const parts = await loadCalendarPartsOfBranches(tx, [branchId], from);
  return parts.get(branchId) ?? NO_PARTS;
}

/** Reads the calendars of several branches in two statements. */
export async function loadCalendarPartsOfBranches(
  tx: Reader,
  branchIds: readonly string[],
  from: CivilDate,
): Promise<Map<string, CalendarParts>> {
  const list = placeholders(branchIds);
  const spans = await tx.query<SpanRow[]>(
    `SELECT branch_id, weekday, opens, closes FROM opening_span WHERE branch_id IN (${list}) ORDER BY weekday, opens`,
    [...branchIds],
  );
  const sql = `SELECT ${ENTRY_COLUMNS} FROM calendar_entry WHERE (branch_id IN (${list}) OR branch_id IS NULL) AND until_date >= ? ORDER BY entered_at, id LIMIT ${MOST_ENTRIES}`;
  const entries = await tx.query<EntryRow[]>(sql, [...branchIds, from]);
  return new Map(
    branchIds.map((id) => [
      id,
      partsFrom(
        spans.filter((span) => span.branch_id === id),
        entries.filter((entry) => entry.branch_id === null || entry.branch_id === id),
      ),
    ]),
  );
}

/** Calendars by `branchId day` as JSON, from some weeks before the day. */
export const calendarByBranch = defineLoader<string, OpeningCalendar>(
  'calendarByBranch',
  async ({ db }, keys) => {
    const asked = keys.map((key) => JSON.parse(key) as [branchId: string, today: CivilDate]);
    const from = addDays(asked.map(([, today]) => today).sort()[0] ?? '', -DAYS_SHOWN_BACK);
    const parts = await loadCalendarPartsOfBranches(
      db.read,
      [...new Set(asked.map(([branchId]) => branchId))],
      from,
    );
    return asked.map(([branchId]) => branchCalendar(parts.get(branchId) ?? NO_PARTS));
  },
);

/** Lists closures that end on a day or later, first ones first. */
export async function closuresFrom(tx: Reader, from: CivilDate): Promise<BranchClosure[]> {
  const rows = await tx.query<EntryRow[]>(
    `SELECT ${ENTRY_COLUMNS} FROM calendar_entry WHERE kind = 'CLOSURE' AND until_date >= ? ORDER BY from_date, id LIMIT 200`,
    [from],
  );
  return rows.map(toClosure);
}

/** Closures by id; null for one that was taken back. */
export const closureById = defineLoader<string, BranchClosure | null>('closureById', async ({ db }, ids) => {
  const rows = await db.query<EntryRow>(
    `SELECT ${ENTRY_COLUMNS} FROM calendar_entry WHERE kind = 'CLOSURE' AND id IN (${placeholders(ids)})`,
    ids,
  );
  return indexBy(ids, rows.map(toClosure), (closure) => closure.id);
});

/** Reads a closure; null if there is none. */
export async function readClosure(tx: Reader, id: string): Promise<BranchClosure | null> {
  const [row] = await tx.query<EntryRow[]>(
    `SELECT ${ENTRY_COLUMNS} FROM calendar_entry WHERE kind = 'CLOSURE' AND id = ?`,
    [id],
  );
  return row ? toClosure(row) : null;
}

/** Lists the entries of a branch, or of all branches, whose days lie in a span, first ones first. */
export async function calendarEntries(
  tx: Reader,
  { branchId, from, to }: { branchId: string | null; from: CivilDate; to: CivilDate },
): Promise<CalendarEntry[]> {
  const own = branchId === null ? '' : '(branch_id = ? OR branch_id IS NULL) AND ';
  const rows = await tx.query<EntryRow[]>(
    `SELECT ${ENTRY_COLUMNS} FROM calendar_entry WHERE ${own}until_date >= ? AND from_date <= ? ORDER BY from_date, id LIMIT ${MOST_LISTED}`,
    [...(branchId === null ? [] : [branchId]), from, to],
  );
  return rows.map(toEntry);
}

/** Reads an entry; null if there is none. */
export async function readCalendarEntry(tx: Reader, id: string): Promise<CalendarEntry | null> {
  const [row] = await tx.query<EntryRow[]>(`SELECT ${ENTRY_COLUMNS} FROM calendar_entry WHERE id = ?`, [id]);
  return row ? toEntry(row) : null;
}

/** Writes an entry inside the open unit and marks that calendars changed. */
export async function insertCalendarEntry(
  tx: EntityManager,
  deps: { readonly clock: Clock; readonly newId: NewId },
  entry: NewCalendarEntry,
): Promise<void> {
  await insertRows(tx, 'calendar_entry', [
    {
      id: entry.id,
      kind: entry.kind,
      branch_id: entry.branchId,
      from_date: entry.from,
      until_date: entry.until,
      name: entry.name,
      spans: entry.spans ? JSON.stringify(entry.spans) : null,
      entered_by: entry.by,
      entered_at: sqlInstant(deps.clock.now()),
    },
  ]);
  await markCalendarChanged(tx, deps);
}

/** Removes an entry inside the open unit and marks that calendars changed. */
export async function deleteCalendarEntry(
  tx: EntityManager,
  deps: { readonly clock: Clock; readonly newId: NewId },
  id: string,
): Promise<void> {
  await deleteRows(tx, 'calendar_entry', 'id', [id]);
  await markCalendarChanged(tx, deps);
}

/** Ends an entry on an earlier day inside the open unit and marks that calendars changed. */
export async function endCalendarEntry(
  tx: EntityManager,
  deps: { readonly clock: Clock; readonly newId: NewId },
  { id, until }: { id: string; until: CivilDate },
): Promise<void> {
  await tx.query('UPDATE calendar_entry SET until_date = ? WHERE id = ?', [until, id]);
  await markCalendarChanged(tx, deps);
}

/**
 * Locks closures until the unit ends: whoever closes a branch, takes that back, or plans something on its
 * days comes one after the other. It comes before every other lock but that of a member. A row that is
 * written is locked even where it was missing.
 */
export async function lockCalendars(
  tx: EntityManager,
  deps: { readonly clock: Clock; readonly newId: NewId },
): Promise<void> {
  await writeSetting(tx, CALENDAR_LOCK, deps.newId('ver', deps.clock.now()));
}

/** Marks inside the open unit that hours or calendars changed. */
export async function markCalendarChanged(
  tx: EntityManager,
  deps: { readonly clock: Clock; readonly newId: NewId },
): Promise<void> {
  await writeSetting(tx, CALENDAR_VERSION, deps.newId('ver', deps.clock.now()));
}

const NO_PARTS: CalendarParts = { weekly: [], closedDays: [], exceptionDays: [], periods: [], closures: [] };

function partsFrom(spans: readonly SpanRow[], entries: readonly EntryRow[]): CalendarParts {
  const of = (kind: CalendarEntryKind): EntryRow[] => entries.filter((entry) => entry.kind === kind);
  return {
    weekly: spans.map(({ weekday, opens, closes }) => ({ weekday, opens, closes })),
    closedDays: of('CLOSED_DAY').map((entry) => ({ day: entry.from_date, name: entry.name })),
    exceptionDays: of('EXCEPTION_DAY').map((entry) => ({ day: entry.from_date, spans: spansOf(entry) })),
    periods: of('PERIOD').map((entry) => ({
      name: entry.name,
      from: entry.from_date,
      until: entry.until_date,
      spans: spansOf(entry),
    })),
    closures: of('CLOSURE').map((entry) => ({
      id: entry.id,
      from: entry.from_date,
      until: entry.until_date,
      reason: entry.name,
    })),
  };
}

function toClosure(row: EntryRow): BranchClosure {
  return { id: row.id, branchId: row.branch_id, from: row.from_date, to: row.until_date, reason: row.name };
}

function toEntry(row: EntryRow): CalendarEntry {
  return {
    id: row.id,
    kind: row.kind,
    branchId: row.branch_id,
    from: row.from_date,
    to: row.until_date,
    name: row.name,
    spans: spansOf(row),
  };
}

function spansOf(entry: EntryRow): OpeningSpan[] {
  return entry.spans === null ? [] : (JSON.parse(entry.spans) as OpeningSpan[]);
}
