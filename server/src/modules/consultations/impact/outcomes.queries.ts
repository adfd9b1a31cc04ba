import type { Database } from '../../../platform/db/database';
import type { CountedGroup } from '../../../shared/small-groups';
import { hideSmallCount, hideSmallGroups } from '../../../shared/small-groups';
import type { TurnoverBand } from '../consultation.terms';
import type { ObtainedPermit } from '../outcomes/follow-up.rules';
import { FOLLOW_UP_DAYS, OBTAINED_PERMITS, turnoverChange } from '../outcomes/follow-up.rules';
import type { Counting } from './impact.queries';
import { toSqlSpan } from './impact.queries';

/** What had come of consultations some days later; figures of too few people are null. */
export type Outcome = {
  readonly days: number;
  readonly askedCount: number;
  readonly answeredCount: number | null;
  readonly permitCount: number | null;
  readonly byPermit: readonly CountedGroup[];
  readonly turnover: readonly CountedGroup[];
  /** How many more people work in the businesses that told it both times. */
  readonly newJobCount: number | null;
};
/** How many trainings for small businesses there were, and who came. */
export type Training = {
  readonly eventCount: number;
  readonly sessionCount: number;
  readonly participantCount: number | null;
  readonly bySex: readonly CountedGroup[];
  readonly partnerCount: number;
};

type AskedAfter = {
  days: number;
  due_on: string;
  result: string | null;
  permits: string | null;
  after: TurnoverBand | null;
  jobs_after: number | null;
  before: TurnoverBand | null;
  jobs_before: number | null;
};

const MOST_ROWS = 20_000;

/** Counts what came of consultations whose day to ask lies in the period. */
export async function loadOutcomes(db: Database, { days, smallest }: Counting): Promise<Outcome[]> {
  const rows = await db.query<AskedAfter>(
    `SELECT f.days, f.due_on, f.result, f.permits, f.turnover_band AS \`after\`, f.job_count AS jobs_after, c.turnover_band AS \`before\`, c.job_count AS jobs_before
     FROM consultation_follow_up f JOIN consultation c ON c.id = f.consultation_id WHERE f.due_on >= ? AND f.due_on <= ? LIMIT ${MOST_ROWS}`,
    [days.from, days.until],
  );
  return FOLLOW_UP_DAYS.map((after) =>
    outcomeAfter(
      after,
      rows.filter((row) => row.days === after),
      smallest,
    ),
  );
}

function outcomeAfter(days: number, rows: readonly AskedAfter[], smallest: number): Outcome {
  const answered = rows.filter(({ result }) => result === 'REACHED');
  const permitsOf = ({ permits }: AskedAfter): readonly string[] => (permits ?? '').split(' ');
  const withPermit = (permit: ObtainedPermit): number =>
    answered.filter((row) => permitsOf(row).includes(permit)).length;
  const changes = answered.map(({ before, after }) => turnoverChange(before, after));
  const toldJobs = answered.filter(
    ({ jobs_before: before, jobs_after: after }) => before !== null && after !== null,
  );
  return {
    days,
    askedCount: rows.length,
    answeredCount: hideSmallCount(answered.length, smallest),
    permitCount: hideSmallCount(answered.filter(({ permits }) => (permits ?? '') !== '').length, smallest),
    // One business can have got several: these figures have no sum that could tell what is hidden.
    byPermit: OBTAINED_PERMITS.map((permit) => ({
      value: permit,
      count: hideSmallCount(withPermit(permit), smallest),
    })),
    turnover: hideSmallGroups(
      ['UP', 'SAME', 'DOWN'].map((value) => ({
        value,
        count: changes.filter((change) => change === value).length,
      })),
      smallest,
    ),
    newJobCount:
      toldJobs.length < smallest
        ? null
        : toldJobs.reduce(
            (sum, { jobs_before: before, jobs_after: after }) => sum + (after ?? 0) - (before ?? 0),
            0,
          ),
  };
}

/**
 * Counts trainings for small businesses that were held in the period, and who came to them: each person once.
 */
export async function loadTrainingFigures(db: Database, { days, smallest }: Counting): Promise<Training> {
  const span = toSqlSpan(days);
  const held =
    "FROM event_session s JOIN event e ON e.id = s.event_id WHERE s.starts_at >= ? AND s.starts_at < ? AND s.status = 'SCHEDULED' AND e.kind = 'BUSINESS_TRAINING' AND e.status IN ('PUBLISHED', 'DONE')";
  const [totals] = await db.query<{ events: number | string; sessions: number | string }>(
    `SELECT COUNT(DISTINCT s.event_id) AS events, COUNT(*) AS sessions ${held} AND s.ends_at < ?`,
    [...span, span[1]],
  );
  const people = await db.query<{ sex: string | null; total: number | string }>(
    `SELECT sex, SUM(seats) AS total FROM (
       SELECT p.sex AS sex, MAX(COALESCE(l.attended_count, 1)) AS seats ${held.replace(' WHERE', ' JOIN event_place l ON l.session_id = s.id JOIN registered_person p ON p.id = l.person_id WHERE')} AND l.attended_at IS NOT NULL GROUP BY COALESCE(p.member_id, p.id), p.sex
       UNION ALL SELECT h.sex AS sex, SUM(h.head_count) AS seats ${held.replace(' WHERE', ' JOIN head_count h ON h.session_id = s.id WHERE')} GROUP BY h.sex) counted GROUP BY sex ORDER BY sex`,
    [...span, ...span],
  );
  const [partners] = await db.query<{ total: number | string }>(
    `SELECT COUNT(DISTINCT r.name) AS total ${held.replace(' WHERE', ' JOIN event_partner r ON r.event_id = e.id WHERE')}`,
    [...span],
  );
  const groups = people.map(({ sex, total }) => ({ value: sex ?? 'UNKNOWN', count: Number(total) }));
  return {
    eventCount: Number(totals?.events ?? 0),
    sessionCount: Number(totals?.sessions ?? 0),
    participantCount: hideSmallCount(
      groups.reduce((sum, { count }) => sum + count, 0),
      smallest,
    ),
    bySex: hideSmallGroups(groups, smallest),
    partnerCount: Number(partners?.total ?? 0),
  };
}

/** Counts stories whose members agreed in the period and still do. */
export async function countPublishedStories(db: Database, { days }: Counting): Promise<number> {
  const [row] = await db.query<{ total: number | string }>(
    "SELECT COUNT(*) AS total FROM success_story WHERE status = 'PUBLISHED' AND consented_at >= ? AND consented_at < ?",
    [...toSqlSpan(days)],
  );
  return Number(row?.total ?? 0);
}
