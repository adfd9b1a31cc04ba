import { sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import { placeholders } from '../../../platform/db/placeholders';
import { toInstant } from '../../../shared/civil-date';
import type { FigureSpan } from '../reports/subjects/figures.queries';

/** How many people, and how many minutes or hours, of one role, rank or topic. */
export type HandsFigure = {
  readonly key: string;
  readonly nameIndonesian: string | null;
  readonly nameEnglish: string | null;
  readonly people: number;
  readonly amount: number;
};

/** Volunteers of a span: who was active, how long, and how many of them began in it. */
export type VolunteerFigures = {
  readonly active: number;
  readonly minutes: number;
  readonly joined: number;
};

/** Who was active in a year, in the one before, and in both. */
export type StayedFigures = {
  readonly active: number;
  readonly before: number;
  readonly stayed: number;
};

/** Stands for rows without a role, a rank or a topic, and for people of no branch. */
export const NONE = 'NONE';

type Total = { readonly total: number | string | null };
type Row = {
  readonly rowKey: string | null;
  readonly nameId: string | null;
  readonly nameEn: string | null;
  readonly people: number | string;
  readonly amount: number | string | null;
};

function ofBranch(column: string, { branchId }: FigureSpan): string {
  return branchId === null ? '' : ` AND ${column} = ?`;
}

/** Hours of volunteers that were signed off, of shifts that began in a span. */
function signedOff(span: FigureSpan) {
  const { from, to, branchId } = span;
  const branch = ofBranch('s.branch_id', span);
  return {
    sql: `FROM shift s JOIN shift_assignment a ON a.shift_id = s.id WHERE s.audience = 'VOLUNTEERS' AND s.starts_at >= ? AND s.starts_at < ?
      AND a.signed_off_at IS NOT NULL AND a.minutes > 0${branch}`,
    values: [
      sqlInstant(toInstant(from)),
      sqlInstant(toInstant(to)),
      ...(branchId === null ? [] : [branchId]),
    ],
  };
}

/** Training of staff whose proof was seen, that ended in a span. */
function trained(span: FigureSpan) {
  const { from, to, branchId } = span;
  const branch = ofBranch('m.branch_id', span);
  return {
    sql: `t.completed_on >= ? AND t.completed_on < ? AND t.seen_on IS NOT NULL${branch}`,
    values: [from, to, ...(branchId === null ? [] : [branchId])],
  };
}

/** Counts volunteers of a span. Who joined is counted for the library as a whole: volunteers belong to no branch. */
export async function countVolunteers(db: Database, span: FigureSpan): Promise<VolunteerFigures> {
  const { sql, values } = signedOff(span);
  const [row] = await db.query<{ active: number | string; minutes: number | string | null }>(
    `SELECT COUNT(DISTINCT a.member_id) AS active, SUM(a.minutes) AS minutes ${sql}`,
    values,
  );
  const [joined] = await db.query<Total>(
    'SELECT COUNT(*) AS total FROM volunteer WHERE since >= ? AND since < ?',
    [sqlInstant(toInstant(span.from)), sqlInstant(toInstant(span.to))],
  );
  return {
    active: Number(row?.active ?? 0),
    minutes: Number(row?.minutes ?? 0),
    joined: Number(joined?.total ?? 0),
  };
}

/** Counts who was active in a year, in the one before, and in both. */
export async function countStayed(
  db: Database,
  { year, branchId }: { readonly year: number; readonly branchId: string | null },
): Promise<StayedFigures> {
  const spanOf = (one: number): FigureSpan => ({ from: `${one}-01-01`, to: `${one + 1}-01-01`, branchId });
  const [now, before] = [signedOff(spanOf(year)), signedOff(spanOf(year - 1))];
  const people = async (sql: string, values: readonly string[]): Promise<number> =>
    Number((await db.query<Total>(sql, [...values]))[0]?.total ?? 0);
  const [active, last, stayed] = await Promise.all([
    people(`SELECT COUNT(DISTINCT a.member_id) AS total ${now.sql}`, now.values),
    people(`SELECT COUNT(DISTINCT a.member_id) AS total ${before.sql}`, before.values),
    people(
      `SELECT COUNT(DISTINCT a.member_id) AS total ${now.sql} AND a.member_id IN (SELECT a.member_id ${before.sql})`,
      [...now.values, ...before.values],
    ),
  ]);
  return { active, before: last, stayed };
}

/** A list of the report by role, rank or topic. */
export type HandsList = 'ROLE' | 'RANK' | 'TOPIC';

/** Of what table and columns a list is made. */
export const LISTS = {
  ROLE: {
    table: 'volunteer_role',
    id: 'n.role_id',
    person: 'a.member_id',
    amount: 'a.minutes',
    order: 'l.name_id',
  },
  RANK: {
    table: 'staff_rank',
    id: 't.rank_id',
    person: 't.staff_id',
    amount: 't.hours',
    order: 'l.position',
  },
  TOPIC: {
    table: 'competence',
    id: 't.competence_id',
    person: 't.staff_id',
    amount: 't.hours',
    order: 'l.position',
  },
} as const;

/** What a list is read from: rows of people with what they did, and its values. */
export function rowsOf(list: HandsList, span: FigureSpan) {
  if (list === 'ROLE') {
    const { sql, values } = signedOff(span);
    const [before, after = ''] = sql.split(' WHERE ');
    return { from: `${before} JOIN shift_need n ON n.id = a.need_id`, where: after, values };
  }
  const { sql, values } = trained(span);
  return { from: 'FROM staff_training t JOIN staff_member m ON m.id = t.staff_id', where: sql, values };
}

/**
 * Sums by role (minutes of volunteers), by the rank that people had then, or by what training was about (hours).
 * Somebody may stand in several rows.
 */
export async function sumByList(db: Database, list: HandsList, span: FigureSpan): Promise<HandsFigure[]> {
  const { table, id, person, amount, order } = LISTS[list];
  const { from, where, values } = rowsOf(list, span);
  return toFigures(
    await db.query<Row>(
      `SELECT l.id AS rowKey, l.name_id AS nameId, l.name_en AS nameEn, COUNT(DISTINCT ${person}) AS people, SUM(${amount}) AS amount
       ${from} LEFT JOIN ${table} l ON l.id = ${id} WHERE ${where}
       GROUP BY l.id, l.name_id, l.name_en, ${order} ORDER BY ${order} IS NULL, ${order}, l.id LIMIT 500`,
      values,
    ),
  );
}

/** Counts the people of some rows of a list, each once. */
export async function countPeopleOf(
  db: Database,
  {
    list,
    span,
    keys,
  }: { readonly list: HandsList; readonly span: FigureSpan; readonly keys: readonly string[] },
): Promise<number> {
  const { id, person } = LISTS[list];
  const { from, where, values } = rowsOf(list, span);
  const [row] = await db.query<Total>(
    `SELECT COUNT(DISTINCT ${person}) AS total ${from} WHERE ${where} AND COALESCE(${id}, '${NONE}') IN (${placeholders(keys)})`,
    [...values, ...keys],
  );
  return Number(row?.total ?? 0);
}

/** Counts staff whose training of a span counts, and its hours. */
export async function countTrained(
  db: Database,
  span: FigureSpan,
): Promise<{ readonly people: number; readonly hours: number }> {
  const { sql, values } = trained(span);
  const [row] = await db.query<{ people: number | string; hours: number | string | null }>(
    `SELECT COUNT(DISTINCT t.staff_id) AS people, SUM(t.hours) AS hours FROM staff_training t
     JOIN staff_member m ON m.id = t.staff_id WHERE ${sql}`,
    values,
  );
  return { people: Number(row?.people ?? 0), hours: Number(row?.hours ?? 0) };
}

function toFigures(rows: readonly Row[]): HandsFigure[] {
  return rows.map(({ rowKey, nameId, nameEn, people, amount }) => ({
    key: rowKey ?? NONE,
    nameIndonesian: nameId,
    nameEnglish: nameEn,
    people: Number(people),
    amount: Number(amount ?? 0),
  }));
}
