import { sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import type { CountedGroup } from '../../../shared/small-groups';
import type { ProgrammeKind } from '../events/event.terms';
import { grouped } from './figures.queries';

/** Which sessions are counted: begun from a moment until before another, at a branch or anywhere. */
export type StatisticsSpan = { readonly from: Date; readonly until: Date; readonly branchId: string | null };

/** What was held and how many came: attendances count a person once for each session. */
export type HeldFigures = {
  readonly eventCount: number;
  readonly sessionCount: number;
  readonly attendanceCount: number;
};

/** What the programmes of a span came to. */
export type ProgrammeStatistics = HeldFigures & {
  readonly registeredCount: number;
  readonly noShowCount: number;
  readonly walkInCount: number;
  /** How many of the sessions are made-up sample data: a library that has left its sample has none. */
  readonly sampleSessionCount: number;
  readonly byKind: readonly (HeldFigures & { readonly kind: ProgrammeKind })[];
  readonly byMonth: readonly (HeldFigures & { readonly month: string })[];
  readonly byAgeBand: readonly CountedGroup[];
  readonly bySex: readonly CountedGroup[];
  readonly byKelurahan: readonly CountedGroup[];
};

type Counted = number | string | null;
type Held = { event_id: string; kind: ProgrammeKind; month: string; sessions: Counted; samples: Counted };
type Came = {
  kind: ProgrammeKind;
  month: string;
  age_band: string | null;
  sex: string | null;
  kelurahan_code: string | null;
  registered: Counted;
  attended: Counted;
  stayed_away: Counted;
};

const MOST_GROUPS = 50_000;
const MONTH = 'SUBSTR(s.from_date, 1, 7)';

/**
 * Counts the sessions that were held in a span and who came; groups of fewer than five people are not told
 * apart.
 */
export async function programmeStatistics(db: Database, span: StatisticsSpan): Promise<ProgrammeStatistics> {
  const where = `s.starts_at >= ? AND s.starts_at < ? AND s.status = 'SCHEDULED' AND e.status IN ('PUBLISHED', 'DONE') AND e.is_template = 0${span.branchId === null ? '' : ' AND e.branch_id = ?'}`;
  const values = [
    sqlInstant(span.from),
    sqlInstant(span.until),
    ...(span.branchId === null ? [] : [span.branchId]),
  ];
  const held = await db.query<Held>(
    `SELECT e.id AS event_id, e.kind, ${MONTH} AS month, COUNT(*) AS sessions, SUM(e.is_sample) AS samples FROM event_session s JOIN event e ON e.id = s.event_id WHERE ${where} GROUP BY e.id, e.kind, ${MONTH} LIMIT ${MOST_GROUPS}`,
    values,
  );
  const people = await db.query<Came>(
    `SELECT e.kind, ${MONTH} AS month, p.age_band, p.sex, p.kelurahan_code, SUM(p.seats) AS registered, SUM(COALESCE(l.attended_count, 0)) AS attended,
       SUM(CASE WHEN l.status = 'NO_SHOW' AND l.attended_count IS NULL THEN p.seats ELSE 0 END) AS stayed_away
     FROM event_session s JOIN event e ON e.id = s.event_id JOIN event_place l ON l.session_id = s.id JOIN registered_person p ON p.id = l.person_id JOIN registration r ON r.id = l.registration_id
     WHERE ${where} AND r.status = 'CONFIRMED' AND l.status <> 'CANCELLED' GROUP BY e.kind, ${MONTH}, p.age_band, p.sex, p.kelurahan_code LIMIT ${MOST_GROUPS}`,
    values,
  );
  const heads = await db.query<Came>(
    `SELECT e.kind, ${MONTH} AS month, h.age_band, h.sex, NULL AS kelurahan_code, 0 AS registered, SUM(h.head_count) AS attended, 0 AS stayed_away
     FROM event_session s JOIN event e ON e.id = s.event_id JOIN head_count h ON h.session_id = s.id WHERE ${where} GROUP BY e.kind, ${MONTH}, h.age_band, h.sex LIMIT ${MOST_GROUPS}`,
    values,
  );
  return summed(held, people, heads);
}

function summed(held: readonly Held[], people: readonly Came[], heads: readonly Came[]): ProgrammeStatistics {
  const came = [...people, ...heads];
  const counted = (rows: readonly Came[]) =>
    rows.map((row) => ({ ...row, count: Number(row.attended ?? 0) }));
  return {
    ...heldFigures(held, came),
    registeredCount: sum(people, ({ registered }) => registered),
    noShowCount: sum(people, ({ stayed_away: stayed }) => stayed),
    walkInCount: sum(heads, ({ attended }) => attended),
    sampleSessionCount: sum(held, ({ samples }) => samples),
    byKind: valuesOf(held, ({ kind }) => kind).map((kind) => ({
      kind,
      ...heldFigures(
        held.filter((row) => row.kind === kind),
        came.filter((row) => row.kind === kind),
      ),
    })),
    byMonth: valuesOf(held, ({ month }) => month).map((month) => ({
      month,
      ...heldFigures(
        held.filter((row) => row.month === month),
        came.filter((row) => row.month === month),
      ),
    })),
    byAgeBand: grouped(counted(came), ({ age_band: band }) => band),
    bySex: grouped(counted(came), ({ sex }) => sex),
    byKelurahan: grouped(counted(people), ({ kelurahan_code: code }) => code),
  };
}

function heldFigures(held: readonly Held[], came: readonly Came[]): HeldFigures {
  return {
    eventCount: new Set(held.map(({ event_id: id }) => id)).size,
    sessionCount: sum(held, ({ sessions }) => sessions),
    attendanceCount: sum(came, ({ attended }) => attended),
  };
}

function valuesOf<Value extends string>(held: readonly Held[], valueOf: (row: Held) => Value): Value[] {
  return [...new Set(held.map(valueOf))].sort();
}

function sum<Row>(rows: readonly Row[], numberOf: (row: Row) => Counted): number {
  return rows.reduce((total, row) => total + Number(numberOf(row) ?? 0), 0);
}

/** What was held for an audience; an event for several counts under each. */
export type AudienceFigures = {
  readonly audience: string;
  readonly eventCount: number;
  readonly attendanceCount: number;
};

/** Counts the events of a span and who came to them, by audience. */
export async function attendanceByAudience(db: Database, span: StatisticsSpan): Promise<AudienceFigures[]> {
  const where = `s.starts_at >= ? AND s.starts_at < ? AND s.status = 'SCHEDULED' AND e.status IN ('PUBLISHED', 'DONE') AND e.is_template = 0${span.branchId === null ? '' : ' AND e.branch_id = ?'}`;
  const values = [
    sqlInstant(span.from),
    sqlInstant(span.until),
    ...(span.branchId === null ? [] : [span.branchId]),
  ];
  const rows = await db.query<{ audience: string; events: Counted; people: Counted }>(
    `SELECT a.audience, COUNT(DISTINCT f.event_id) AS events, SUM(f.people) AS people FROM (
       SELECT s.event_id, 0 AS people FROM event_session s JOIN event e ON e.id = s.event_id WHERE ${where}
       UNION ALL SELECT s.event_id, SUM(COALESCE(l.attended_count, 0)) AS people FROM event_session s JOIN event e ON e.id = s.event_id JOIN event_place l ON l.session_id = s.id JOIN registration r ON r.id = l.registration_id WHERE ${where} AND r.status = 'CONFIRMED' AND l.status <> 'CANCELLED' GROUP BY s.event_id
       UNION ALL SELECT s.event_id, SUM(h.head_count) AS people FROM event_session s JOIN event e ON e.id = s.event_id JOIN head_count h ON h.session_id = s.id WHERE ${where} GROUP BY s.event_id) f
     JOIN event_audience a ON a.event_id = f.event_id GROUP BY a.audience LIMIT 100`,
    [...values, ...values, ...values],
  );
  return rows.map(({ audience, events, people }) => ({
    audience,
    eventCount: Number(events),
    attendanceCount: Number(people),
  }));
}

/** What was held of a programme. */
export type ProgrammeFigures = HeldFigures & { readonly programmeId: string };

/** Counts events, sessions and who came by programme; events of no programme are left out. */
export async function figuresByProgramme(db: Database, span: StatisticsSpan): Promise<ProgrammeFigures[]> {
  const where = `s.starts_at >= ? AND s.starts_at < ? AND s.status = 'SCHEDULED' AND e.status IN ('PUBLISHED', 'DONE') AND e.is_template = 0 AND e.programme_id IS NOT NULL${span.branchId === null ? '' : ' AND e.branch_id = ?'}`;
  const values = [
    sqlInstant(span.from),
    sqlInstant(span.until),
    ...(span.branchId === null ? [] : [span.branchId]),
  ];
  const rows = await db.query<{ programme_id: string; events: Counted; sessions: Counted; people: Counted }>(
    `SELECT f.programme_id, COUNT(DISTINCT f.event_id) AS events, SUM(f.sessions) AS sessions, SUM(f.people) AS people FROM (
       SELECT e.programme_id, s.event_id, 1 AS sessions, 0 AS people FROM event_session s JOIN event e ON e.id = s.event_id WHERE ${where}
       UNION ALL SELECT e.programme_id, s.event_id, 0 AS sessions, COALESCE(l.attended_count, 0) AS people FROM event_session s JOIN event e ON e.id = s.event_id JOIN event_place l ON l.session_id = s.id JOIN registration r ON r.id = l.registration_id WHERE ${where} AND r.status = 'CONFIRMED' AND l.status <> 'CANCELLED'
       UNION ALL SELECT e.programme_id, s.event_id, 0 AS sessions, h.head_count AS people FROM event_session s JOIN event e ON e.id = s.event_id JOIN head_count h ON h.session_id = s.id WHERE ${where}) f
     GROUP BY f.programme_id LIMIT 1000`,
    [...values, ...values, ...values],
  );
  return rows.map((row) => ({
    programmeId: row.programme_id,
    eventCount: Number(row.events),
    sessionCount: Number(row.sessions),
    attendanceCount: Number(row.people),
  }));
}
