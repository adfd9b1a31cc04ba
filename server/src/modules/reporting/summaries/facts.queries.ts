import { sqlInstant } from '../../../platform/db/columns';
import { toInstant } from '../../../shared/civil-date';
import { localDay, localHour } from './local-time.queries';
import { audienceMonth, spaceHour } from './space-facts.queries';
import type { DaySpan, FactsQuery, Summary } from './summary.terms';
import { UNTOLD } from './summary.terms';

/** The main class, as loan rules group it: the first digit, or the 2X of Islam. */
export const CLASS_CODE = `CASE WHEN UPPER(TRIM(t.class_number)) LIKE '2X%' THEN '2X' WHEN SUBSTR(TRIM(t.class_number), 1, 1) BETWEEN '0' AND '9' THEN SUBSTR(TRIM(t.class_number), 1, 1) ELSE '${UNTOLD}' END`;

/** What happened at the desk: an act, the moment and the branch of each, in three kinds. */
function actsBetween(
  { from, to }: DaySpan,
  read: (act: string, moment: string, branch: string) => string,
): FactsQuery {
  const [first, end] = [sqlInstant(toInstant(from)), sqlInstant(toInstant(to))];
  const branches: readonly (readonly [act: string, moment: string, branch: string, from: string])[] = [
    ['LOAN', 'l.checked_out_at', 'l.desk_branch_id', 'loan l'],
    ['RETURN', 'l.returned_at', 'COALESCE(l.returned_branch_id, l.desk_branch_id)', 'loan l'],
    ['RENEWAL', 'r.renewed_at', 'l.desk_branch_id', 'loan_renewal r JOIN loan l ON l.id = r.loan_id'],
  ];
  return {
    sql: branches
      .map(
        ([act, moment, branch, source]) =>
          `SELECT ${read(act, moment, branch)} FROM ${source} JOIN copy c ON c.id = l.copy_id JOIN title t ON t.id = c.title_id WHERE ${moment} >= ? AND ${moment} < ? AND l.status <> 'VOIDED'`,
      )
      .join(' UNION ALL '),
    values: branches.flatMap(() => [first, end]),
  };
}

const circulationDay: Summary = {
  table: 'circulation_day',
  period: 'day',
  keys: ['day', 'branch_id', 'act', 'class_code', 'material_type'],
  counts: ['act_count'],
  facts: (span, isSqlite) => {
    const { sql, values } = actsBetween(
      span,
      (act, moment, branch) =>
        `${localDay(moment, isSqlite)} AS day, ${branch} AS branch_id, '${act}' AS act, ${CLASS_CODE} AS class_code, l.material_type AS material_type`,
    );
    return {
      sql: `SELECT day, branch_id, act, class_code, material_type, COUNT(*) AS act_count FROM (${sql}) f GROUP BY day, branch_id, act, class_code, material_type`,
      values,
    };
  },
};

const circulationHour: Summary = {
  table: 'circulation_hour',
  period: 'day',
  keys: ['day', 'branch_id', 'act', 'act_hour'],
  counts: ['act_count'],
  facts: (span, isSqlite) => {
    const { sql, values } = actsBetween(
      span,
      (act, moment, branch) =>
        `${localDay(moment, isSqlite)} AS day, ${branch} AS branch_id, '${act}' AS act, ${localHour(moment, isSqlite)} AS act_hour`,
    );
    return {
      sql: `SELECT day, branch_id, act, act_hour, COUNT(*) AS act_count FROM (${sql}) f GROUP BY day, branch_id, act, act_hour`,
      values,
    };
  },
};

const finesDay: Summary = {
  table: 'fines_day',
  period: 'day',
  keys: ['day', 'branch_id', 'kind', 'reason'],
  counts: ['entry_count', 'amount'],
  facts: ({ from, to }, isSqlite) => {
    const day = localDay('e.occurred_at', isSqlite);
    return {
      sql: `SELECT ${day} AS day, e.branch_id, e.kind, COALESCE(e.reason, '${UNTOLD}') AS reason, COUNT(*) AS entry_count, SUM(e.amount) AS amount FROM account_entry e WHERE e.occurred_at >= ? AND e.occurred_at < ? GROUP BY ${day}, e.branch_id, e.kind, COALESCE(e.reason, '${UNTOLD}')`,
      values: [sqlInstant(toInstant(from)), sqlInstant(toInstant(to))],
    };
  },
};

const visitsDay: Summary = {
  table: 'visits_day',
  period: 'day',
  keys: ['day', 'branch_id', 'visit_hour', 'kind', 'purpose'],
  counts: ['people_count'],
  facts: ({ from, to }) => ({
    sql: `SELECT visited_on AS day, branch_id, visited_hour AS visit_hour, kind, COALESCE(purpose, '${UNTOLD}') AS purpose, COUNT(*) AS people_count FROM visit WHERE visited_on >= ? AND visited_on < ? GROUP BY visited_on, branch_id, visited_hour, kind, COALESCE(purpose, '${UNTOLD}')
      UNION ALL SELECT visited_on AS day, branch_id, visited_hour AS visit_hour, 'GROUP' AS kind, purpose, SUM(total) AS people_count FROM visit_group WHERE visited_on >= ? AND visited_on < ? GROUP BY visited_on, branch_id, visited_hour, purpose`,
    values: [from, to, from, to],
  }),
};

const titleMonth: Summary = {
  table: 'title_month',
  period: 'month',
  keys: ['month', 'branch_id', 'title_id'],
  counts: ['loan_count'],
  facts: ({ from, to }, isSqlite) => {
    const month = `SUBSTR(${localDay('l.checked_out_at', isSqlite)}, 1, 7)`;
    return {
      sql: `SELECT ${month} AS month, l.desk_branch_id AS branch_id, c.title_id AS title_id, COUNT(*) AS loan_count FROM loan l JOIN copy c ON c.id = l.copy_id WHERE l.checked_out_at >= ? AND l.checked_out_at < ? AND l.status <> 'VOIDED' GROUP BY ${month}, l.desk_branch_id, c.title_id`,
      values: [sqlInstant(toInstant(from)), sqlInstant(toInstant(to))],
    };
  },
};

const readerMonth: Summary = {
  table: 'reader_month',
  period: 'month',
  keys: ['month', 'branch_id', 'class_code', 'age_band'],
  counts: ['loan_count'],
  facts: ({ from, to }, isSqlite) => {
    const month = `SUBSTR(${localDay('l.checked_out_at', isSqlite)}, 1, 7)`;
    const band = `COALESCE(l.age_band, '${UNTOLD}')`;
    return {
      sql: `SELECT ${month} AS month, l.desk_branch_id AS branch_id, ${CLASS_CODE} AS class_code, ${band} AS age_band, COUNT(*) AS loan_count FROM loan l JOIN copy c ON c.id = l.copy_id JOIN title t ON t.id = c.title_id WHERE l.checked_out_at >= ? AND l.checked_out_at < ? AND l.status <> 'VOIDED' GROUP BY ${month}, l.desk_branch_id, ${CLASS_CODE}, ${band}`,
      values: [sqlInstant(toInstant(from)), sqlInstant(toInstant(to))],
    };
  },
};

const memberMonth: Summary = {
  table: 'member_month',
  period: 'month',
  keys: ['month', 'category_code'],
  counts: ['joined_count', 'borrower_count'],
  facts: ({ from, to }, isSqlite) => {
    const month = `SUBSTR(${localDay('l.checked_out_at', isSqlite)}, 1, 7)`;
    return {
      sql: `SELECT month, category_code, SUM(joined) AS joined_count, SUM(borrowers) AS borrower_count FROM (
          SELECT SUBSTR(m.registered_on, 1, 7) AS month, m.category_code AS category_code, COUNT(*) AS joined, 0 AS borrowers FROM member m WHERE m.registered_on >= ? AND m.registered_on < ? GROUP BY SUBSTR(m.registered_on, 1, 7), m.category_code
          UNION ALL SELECT ${month} AS month, l.member_category AS category_code, 0 AS joined, COUNT(DISTINCT l.member_id) AS borrowers FROM loan l WHERE l.checked_out_at >= ? AND l.checked_out_at < ? AND l.status <> 'VOIDED' GROUP BY ${month}, l.member_category) f
        GROUP BY month, category_code`,
      values: [from, to, sqlInstant(toInstant(from)), sqlInstant(toInstant(to))],
    };
  },
};

/** Summaries by day. */
export const DAY_SUMMARIES: readonly Summary[] = [
  circulationDay,
  circulationHour,
  finesDay,
  visitsDay,
  spaceHour,
];

/** Summaries by month: what would say too much about a day. */
const MONTH_SUMMARIES: readonly Summary[] = [titleMonth, readerMonth, memberMonth, audienceMonth];

/** Every summary. */
export const SUMMARIES: readonly Summary[] = [...DAY_SUMMARIES, ...MONTH_SUMMARIES];
