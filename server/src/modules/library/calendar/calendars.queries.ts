import type { EntityManager } from 'typeorm';

import { mapSelection } from '../../../platform/db/map-selection';
import { writeSetting } from '../../../platform/db/setting';
import type { QueryRunner } from '../../../platform/db/table';
import { table } from '../../../platform/db/table';
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
import { OpeningSpanEntity } from '../branches/branch.entity';
import { CalendarEntryEntity } from './calendar-entry.entity';
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
/** Lists and screens look back this far. */
const DAYS_SHOWN_BACK = 40;

/** The table of entries, for writing. */
export const entryTable = table(CalendarEntryEntity);
const keptEntries = entryTable.pick('id', 'kind', 'branchId', 'fromDate', 'untilDate', 'name', 'spans');
const entries = mapSelection(keptEntries, ({ fromDate, untilDate, spans, ...entry }): CalendarEntry => ({
  ...entry,
  from: fromDate,
  to: untilDate,
  spans: spans ?? [],
}));
const closures = mapSelection(entries, ({ id, branchId, from, to, name }): BranchClosure => ({
  id,
  branchId,
  from,
  to,
  reason: name,
}));
const weeklySpans = table(OpeningSpanEntity).pick('branchId', 'weekday', 'opens', 'closes');

/** Reads all that is known of the hours of a branch from a day on, holidays of all branches included. */
export async function loadCalendarParts(
  tx: QueryRunner,
  branchId: string,
  from: CivilDate,
): Promise<CalendarParts> {
  const parts = await loadCalendarPartsOfBranches(tx, [branchId], from);
  return parts.get(branchId) ?? NO_PARTS;
}

/** Reads the calendars of several branches in two statements. */
export async function loadCalendarPartsOfBranches(
  tx: QueryRunner,
  branchIds: readonly string[],
  from: CivilDate,
): Promise<Map<string, CalendarParts>> {
  // MariaDB refuses an empty list; a library that has just begun has no branches.
  if (branchIds.length === 0) return new Map();
  const list = placeholders(branchIds);
  const spans = await weeklySpans.list(tx, `WHERE branch_id IN (${list}) ORDER BY weekday, opens`, branchIds);
  const found = await entries.list(
    tx,
    `WHERE (branch_id IN (${list}) OR branch_id IS NULL) AND until_date >= ? ORDER BY entered_at, id LIMIT ${MOST_ENTRIES}`,
    [...branchIds, from],
  );
  return new Map(
    branchIds.map((id) => [
      id,
      toParts(
        spans.filter((span) => span.branchId === id),
        found.filter((entry) => entry.branchId === null || entry.branchId === id),
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
export function closuresFrom(tx: QueryRunner, from: CivilDate): Promise<BranchClosure[]> {
  return closures.list(tx, "WHERE kind = 'CLOSURE' AND until_date >= ? ORDER BY from_date, id LIMIT 200", [
    from,
  ]);
}

/** What called something off by id, closures and hours of their own; null for one that was taken back. */
export const closureById = defineLoader<string, BranchClosure | null>('closureById', async ({ db }, ids) => {
  const found = await closures.list(db, `WHERE kind <> 'CLOSED_DAY' AND id IN (${placeholders(ids)})`, ids);
  return indexBy(ids, found, (closure) => closure.id);
});

/** Reads a closure; null if there is none. */
export function readClosure(tx: QueryRunner, id: string): Promise<BranchClosure | null> {
  return closures.first(tx, "WHERE kind = 'CLOSURE' AND id = ?", [id]);
}

/** Lists the entries of a branch, or of all branches, whose days lie in a span, first ones first. */
export function calendarEntries(
  tx: QueryRunner,
  { branchId, from, to }: { branchId: string | null; from: CivilDate; to: CivilDate },
): Promise<CalendarEntry[]> {
  const own = branchId === null ? '' : '(branch_id = ? OR branch_id IS NULL) AND ';
  return entries.list(
    tx,
    `WHERE ${own}until_date >= ? AND from_date <= ? ORDER BY from_date, id LIMIT ${MOST_LISTED}`,
    [...(branchId === null ? [] : [branchId]), from, to],
  );
}

/** Reads an entry; null if there is none. */
export function readCalendarEntry(tx: QueryRunner, id: string): Promise<CalendarEntry | null> {
  return entries.first(tx, 'WHERE id = ?', [id]);
}

/** Writes an entry inside the open unit and marks that calendars changed. */
export async function insertCalendarEntry(
  tx: EntityManager,
  deps: { readonly clock: Clock; readonly newId: NewId },
  entry: NewCalendarEntry,
): Promise<void> {
  await insertRows(tx, entryTable.name, [
    entryTable.write({
      id: entry.id,
      kind: entry.kind,
      branchId: entry.branchId,
      fromDate: entry.from,
      untilDate: entry.until,
      name: entry.name,
      spans: entry.spans ?? null,
      enteredBy: entry.by,
      enteredAt: deps.clock.now(),
    }),
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

function toParts(weekly: readonly OpeningSpan[], kept: readonly CalendarEntry[]): CalendarParts {
  const listKind = (kind: CalendarEntryKind): CalendarEntry[] => kept.filter((entry) => entry.kind === kind);
  return {
    weekly: weekly.map(({ weekday, opens, closes }) => ({ weekday, opens, closes })),
    closedDays: listKind('CLOSED_DAY').map(({ from, name }) => ({ day: from, name })),
    exceptionDays: listKind('EXCEPTION_DAY').map(({ id, name, from, spans }) => ({
      id,
      name,
      day: from,
      spans,
    })),
    periods: listKind('PERIOD').map(({ id, name, from, to, spans }) => ({
      id,
      name,
      from,
      until: to,
      spans,
    })),
    closures: listKind('CLOSURE').map(({ id, from, to, name }) => ({ id, from, until: to, reason: name })),
  };
}

/** SQL that counts whether the entry that took something gives days hours of their own, and is no closure. */
export function takenByHours(column: string): string {
  return `(SELECT COUNT(*) FROM calendar_entry k WHERE k.id = ${column} AND k.kind <> 'CLOSURE')`;
}
