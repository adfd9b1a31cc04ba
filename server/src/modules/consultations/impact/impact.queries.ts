import { sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import { addDays, toInstant } from '../../../shared/civil-date';
import type { CountedGroup } from '../../../shared/small-groups';
import { hideSmallCount, hideSmallGroups } from '../../../shared/small-groups';
import type { ImpactDays } from './impact-period.rules';

/** How many were reached, by whom and where; groups that are too small have no count. */
export type Reach = {
  readonly heldCount: number;
  readonly noShowCount: number;
  readonly cancelledCount: number;
  readonly peopleCount: number | null;
  readonly hourCount: number;
  readonly mentorCount: number;
  readonly bySector: readonly CountedGroup[];
  readonly byKelurahan: readonly CountedGroup[];
  readonly byTopic: readonly CountedGroup[];
  readonly byStage: readonly CountedGroup[];
  readonly bySex: readonly CountedGroup[];
  readonly byMentorKind: readonly CountedGroup[];
};

/** Which days are counted and the fewest people that may be told apart. */
export type Counting = { readonly days: ImpactDays; readonly smallest: number };

type Count = number | string;
type Totals = {
  held: Count;
  no_show: Count;
  cancelled: Count;
  people: Count;
  minutes: Count | null;
  mentors: Count;
};

/** Somebody who was forgotten counts as one person for each consultation. */
const PERSON = 'COUNT(DISTINCT COALESCE(c.member_id, c.id))';
/** Stands for what nobody said. */
const UNKNOWN = 'UNKNOWN';
const MOST_GROUPS = 200;
const GROUPS = {
  bySector: 'c.sector',
  byKelurahan: 'c.kelurahan_code',
  byTopic: 'c.topic',
  byStage: 'c.stage',
  bySex: 'c.sex',
  byMentorKind: 'm.kind',
} as const;

/** Counts consultations that took place, and who was there. */
export async function loadReach(db: Database, { days, smallest }: Counting): Promise<Reach> {
  const span = toSqlSpan(days);
  const [totals] = await db.query<Totals>(
    `SELECT SUM(CASE WHEN c.status = 'DONE' THEN 1 ELSE 0 END) AS held, SUM(CASE WHEN c.status = 'NO_SHOW' THEN 1 ELSE 0 END) AS no_show, SUM(CASE WHEN c.status = 'CANCELLED' THEN 1 ELSE 0 END) AS cancelled,
      COUNT(DISTINCT CASE WHEN c.status = 'DONE' THEN COALESCE(c.member_id, c.id) END) AS people, COUNT(DISTINCT CASE WHEN c.status = 'DONE' THEN c.mentor_id END) AS mentors, ${minutesIn(db)} AS minutes
     FROM consultation c WHERE c.starts_at >= ? AND c.starts_at < ?`,
    span,
  );
  const groups = Object.fromEntries(
    await Promise.all(
      Object.entries(GROUPS).map(
        async ([name, column]) => [name, await groupsBy(db, column, { span, smallest })] as const,
      ),
    ),
  ) as Record<keyof typeof GROUPS, CountedGroup[]>;
  const number = (count: Count | null | undefined): number => Number(count ?? 0);
  return {
    heldCount: number(totals?.held),
    noShowCount: number(totals?.no_show),
    cancelledCount: number(totals?.cancelled),
    peopleCount: hideSmallCount(number(totals?.people), smallest),
    hourCount: Math.round(number(totals?.minutes) / 60),
    mentorCount: number(totals?.mentors),
    ...groups,
  };
}

async function groupsBy(
  db: Database,
  column: string,
  { span, smallest }: { span: readonly string[]; smallest: number },
): Promise<CountedGroup[]> {
  const sql = `SELECT ${column} AS value, ${PERSON} AS people FROM consultation c JOIN mentor m ON m.id = c.mentor_id WHERE c.starts_at >= ? AND c.starts_at < ? AND c.status = 'DONE' GROUP BY ${column} ORDER BY people DESC, value LIMIT ${MOST_GROUPS}`;
  const rows = await db.query<{ value: string | null; people: Count }>(sql, span);
  const groups = hideSmallGroups(
    rows.map(({ value, people }) => ({ value: value ?? UNKNOWN, count: Number(people) })),
    smallest,
  );
  // Hidden ones stand last and by name: their order must not tell which is larger.
  return [
    ...groups.filter(({ count }) => count !== null),
    ...groups
      .filter(({ count }) => count === null)
      .sort((one, other) => one.value.localeCompare(other.value)),
  ];
}

/** The first instant of the first day and the first one after the last day, for SQL. */
export function toSqlSpan({ from, until }: ImpactDays): readonly string[] {
  return [sqlInstant(toInstant(from)), sqlInstant(toInstant(addDays(until, 1)))];
}

function minutesIn(db: Database): string {
  const minutes = db.isSqlite
    ? "(strftime('%s', c.ends_at) - strftime('%s', c.starts_at)) / 60"
    : 'TIMESTAMPDIFF(MINUTE, c.starts_at, c.ends_at)';
  return `SUM(CASE WHEN c.status = 'DONE' THEN ${minutes} ELSE 0 END)`;
}
