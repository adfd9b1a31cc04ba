import type { EntityManager } from 'typeorm';

import { readInstant, sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import { table } from '../../../platform/db/table';
import { insertRows } from '../../../platform/db/write-rows';
import { addDays, toCivilDate, toInstant } from '../../../shared/civil-date';
import { SummaryDayEntity } from './summary.entity';
import type { DaySpan, Summary } from './summary.terms';

/** A row of a summary, by the names of its columns. */
export type SummaryRow = Readonly<Record<string, string | number | null>>;

const summaryDays = table(SummaryDayEntity);
/** Days of a register that was copied wrongly must not make the counting walk through centuries. */
const EARLIEST = '2000-01-01';

/** What is known about how far the counting has come. */
export type CountingState = {
  /** The last day that will not be counted again; null before the first. */
  readonly frozenThrough: string | null;
  readonly countedAt: Date | null;
  readonly firstDay: string | null;
};

/** Reads how far the counting has come, in one statement. */
export async function readCountingState(db: {
  query: (sql: string, values: unknown[]) => Promise<unknown>;
}): Promise<CountingState> {
  const [row] = (await db.query(
    `SELECT (SELECT day FROM summary_day WHERE is_frozen = 1 ORDER BY day DESC LIMIT 1) AS frozen_through,
       (SELECT counted_at FROM summary_day ORDER BY day DESC LIMIT 1) AS counted_at,
       (SELECT day FROM summary_day ORDER BY day LIMIT 1) AS first_day`,
    [],
  )) as readonly {
    frozen_through: string | null;
    counted_at: Date | string | null;
    first_day: string | null;
  }[];
  return {
    frozenThrough: row?.frozen_through ?? null,
    countedAt: row?.counted_at == null ? null : readInstant(row.counted_at),
    firstDay: row?.first_day ?? null,
  };
}

/** Finds when all open days were last counted: only then is the first of them; null if never. */
export async function findLastWholeCount(db: Database): Promise<Date | null> {
  const open = await summaryDays.first(db, 'WHERE is_frozen = 0 ORDER BY day LIMIT 1', []);
  return open?.countedAt ?? null;
}

/** Finds the first day on which anything happened that is counted; null in an empty library. */
export async function findFirstFact(db: Database): Promise<string | null> {
  const rows = await db.query<{ day: string | Date | null; is_moment: number }>(
    `SELECT MIN(checked_out_at) AS day, 1 AS is_moment FROM loan WHERE status <> 'VOIDED'
     UNION ALL SELECT MIN(occurred_at), 1 FROM account_entry
     UNION ALL SELECT MIN(visited_on), 0 FROM visit
     UNION ALL SELECT MIN(visited_on), 0 FROM visit_group
     UNION ALL SELECT MIN(counted_on), 0 FROM space_count
     UNION ALL SELECT MIN(registered_on), 0 FROM member`,
  );
  const days = rows.flatMap(({ day, is_moment: isMoment }) =>
    day === null ? [] : [Number(isMoment) === 1 ? toDay(day) : String(day).slice(0, 10)],
  );
  const first = days.sort()[0];
  return first === undefined ? null : first < EARLIEST ? EARLIEST : first;
}

function toDay(moment: string | Date): string {
  return toCivilDate(moment instanceof Date ? moment : new Date(`${moment.replace(' ', 'T').slice(0, 23)}Z`));
}

/** Counts the facts of a span anew. */
export async function countFacts(
  db: Database,
  summary: Summary,
  { at, ...span }: DaySpan & { readonly at: Date },
): Promise<SummaryRow[]> {
  const { sql, values } = summary.facts(span, db.isSqlite, at);
  return (await db.query<Record<string, unknown>>(sql, [...values])).map((row) => toSummaryRow(summary, row));
}

/** Lists the rows of a summary from a period until before another. */
export async function listSummary(
  db: { query: (sql: string, values: string[]) => Promise<unknown> },
  summary: Summary,
  { from, to }: DaySpan,
): Promise<SummaryRow[]> {
  const columns = [...summary.keys, ...summary.counts].join(', ');
  const rows = (await db.query(
    `SELECT ${columns} FROM ${summary.table} WHERE ${summary.period} >= ? AND ${summary.period} < ?`,
    [from, to],
  )) as Record<string, unknown>[];
  return rows.map((row) => toSummaryRow(summary, row));
}

function toSummaryRow({ keys, counts }: Summary, row: Record<string, unknown>): SummaryRow {
  return Object.fromEntries([
    ...keys.map((key) => [key, key.endsWith('_hour') ? Number(row[key]) : String(row[key])] as const),
    ...counts.map((name) => [name, row[name] === null ? null : Number(row[name])] as const),
  ]);
}

/** Replaces the rows of one day or month. */
export async function replacePeriod(
  tx: EntityManager,
  { table: name, period }: Summary,
  value: string,
  rows: readonly SummaryRow[],
): Promise<void> {
  await tx.query(`DELETE FROM ${name} WHERE ${period} = ?`, [value]);
  await insertRows(tx, name, rows);
}

/** Notes that the days of a span were counted. */
export async function markCounted(
  tx: EntityManager,
  { from, to }: DaySpan,
  { at, freezeBefore }: { readonly at: Date; readonly freezeBefore: string },
): Promise<void> {
  await tx.query('DELETE FROM summary_day WHERE day >= ? AND day < ?', [from, to]);
  const rows: Record<string, unknown>[] = [];
  for (let day = from; day < to; day = addDays(day, 1))
    rows.push({ day, counted_at: sqlInstant(at), is_frozen: Number(day < freezeBefore) });
  await insertRows(tx, 'summary_day', rows);
}

/** Notes the last month in which members borrowed or came in, as far as loans and visits still tell. */
export async function noteLastSeen(tx: EntityManager, isSqlite: boolean, since: string): Promise<void> {
  const month = isSqlite
    ? "SUBSTR(datetime(checked_out_at, '+7 hours'), 1, 7)"
    : "DATE_FORMAT(checked_out_at + INTERVAL 7 HOUR, '%Y-%m')";
  const seen = `SELECT member_id, MAX(month) AS last_month FROM (
      SELECT member_id, ${month} AS month FROM loan WHERE checked_out_at >= ? AND member_id IS NOT NULL AND status <> 'VOIDED'
      UNION ALL SELECT member_id, SUBSTR(visited_on, 1, 7) AS month FROM visit WHERE visited_on >= ? AND member_id IS NOT NULL) f GROUP BY member_id`;
  await tx.query(
    isSqlite
      ? `INSERT INTO member_last_seen (member_id, last_month) SELECT member_id, last_month FROM (${seen}) s WHERE 1 ON CONFLICT (member_id) DO UPDATE SET last_month = MAX(last_month, excluded.last_month)`
      : `INSERT INTO member_last_seen (member_id, last_month) SELECT member_id, last_month FROM (${seen}) s ON DUPLICATE KEY UPDATE last_month = GREATEST(member_last_seen.last_month, VALUES(last_month))`,
    [sqlInstant(toInstant(since)), since],
  );
}
