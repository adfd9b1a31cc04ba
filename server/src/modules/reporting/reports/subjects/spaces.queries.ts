import type { Database } from '../../../../platform/db/database';
import type { Audience, SpaceSource } from '../../summaries/summary.terms';
import type { FigureSpan } from './figures.queries';

/** Which days, which branch or all, which space or all. */
export type SpaceSpan = FigureSpan & { readonly spaceId: string | null };

/** How long people were in spaces on a day at an hour, in minutes of all together. */
export type SpaceHourFigure = {
  readonly source: SpaceSource;
  readonly day: string;
  readonly hour: string;
  readonly minutes: number;
};

/** What a space was used for in all hours of a span. */
export type SpaceFigure = {
  readonly spaceId: string;
  readonly source: SpaceSource;
  readonly minutes: number;
  /** At how many hours: of what was counted, how often somebody looked. */
  readonly times: number;
  /** Minutes of the fullest hour. */
  readonly most: number;
};

type Row = {
  readonly source: SpaceSource;
  readonly minutes: number | string;
};

function within({ from, to, branchId, spaceId }: SpaceSpan): { sql: string; values: string[] } {
  const branch = branchId === null ? '' : ' AND branch_id = ?';
  const space = spaceId === null ? '' : ' AND space_id = ?';
  return {
    sql: `day >= ? AND day < ?${branch}${space}`,
    values: [from, to, ...(branchId === null ? [] : [branchId]), ...(spaceId === null ? [] : [spaceId])],
  };
}

/** Sums the use of spaces by day and hour. */
export async function sumSpaceHours(db: Database, span: SpaceSpan): Promise<SpaceHourFigure[]> {
  const { sql, values } = within(span);
  const rows = await db.query<Row & { day: string; hour: number | string }>(
    `SELECT source, day, use_hour AS hour, SUM(person_minutes) AS minutes FROM space_hour WHERE ${sql} GROUP BY source, day, use_hour`,
    values,
  );
  return rows.map(({ source, day, hour, minutes }) => ({
    source,
    day,
    hour: String(hour),
    minutes: Number(minutes),
  }));
}

/** Sums the use of each space. */
export async function sumSpaces(db: Database, span: SpaceSpan): Promise<SpaceFigure[]> {
  const { sql, values } = within(span);
  const rows = await db.query<Row & { space_id: string; times: number | string; most: number | string }>(
    `SELECT space_id, source, SUM(person_minutes) AS minutes, COUNT(*) AS times, MAX(person_minutes) AS most FROM space_hour WHERE ${sql} GROUP BY space_id, source`,
    values,
  );
  return rows.map((row) => ({
    spaceId: row.space_id,
    source: row.source,
    minutes: Number(row.minutes),
    times: Number(row.times),
    most: Number(row.most),
  }));
}

/** How often somebody of a group used something in some months. */
export type AudienceFigure = {
  readonly source: 'VISIT' | 'BOOKING' | 'COMPUTER';
  readonly audience: Audience;
  readonly code: string;
  readonly count: number;
};

/** Sums uses of some months by age group and by category. */
export async function sumAudience(
  db: Database,
  { firstMonth, lastMonth, branchId }: { firstMonth: string; lastMonth: string; branchId: string | null },
): Promise<AudienceFigure[]> {
  const rows = await db.query<
    Pick<AudienceFigure, 'source' | 'audience'> & { code: string; total: number | string }
  >(
    `SELECT source, audience, audience_code AS code, SUM(use_count) AS total FROM audience_month WHERE month >= ? AND month <= ?${branchId === null ? '' : ' AND branch_id = ?'} GROUP BY source, audience, audience_code`,
    [firstMonth, lastMonth, ...(branchId === null ? [] : [branchId])],
  );
  return rows.map(({ source, audience, code, total }) => ({ source, audience, code, count: Number(total) }));
}
