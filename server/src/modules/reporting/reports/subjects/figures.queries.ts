import type { Database } from '../../../../platform/db/database';
import type { DaySpan } from '../../summaries/summary.terms';

/** What figures can be told apart by. */
export type Dimension =
  'act' | 'class' | 'material' | 'branch' | 'month' | 'day' | 'hour' | 'kind' | 'reason' | 'purpose';

/** Which summary figures come from. */
export type FigureSource = 'circulation_day' | 'circulation_hour' | 'fines_day' | 'visits_day';

/** Which figures: days, and a branch or all. */
export type FigureSpan = DaySpan & { readonly branchId: string | null };

/** A sum with what it is of. */
export type Figure = Readonly<Partial<Record<Dimension, string>>> & { readonly total: number };

const COLUMNS: Readonly<Record<FigureSource, Readonly<Partial<Record<Dimension, string>>>>> = {
  circulation_day: {
    act: 'act',
    class: 'class_code',
    material: 'material_type',
    branch: 'branch_id',
    month: 'SUBSTR(day, 1, 7)',
    day: 'day',
  },
  circulation_hour: {
    act: 'act',
    branch: 'branch_id',
    month: 'SUBSTR(day, 1, 7)',
    day: 'day',
    hour: 'act_hour',
  },
  fines_day: {
    kind: 'kind',
    reason: 'reason',
    branch: 'branch_id',
    month: 'SUBSTR(day, 1, 7)',
    day: 'day',
  },
  visits_day: {
    kind: 'kind',
    purpose: 'purpose',
    branch: 'branch_id',
    month: 'SUBSTR(day, 1, 7)',
    day: 'day',
    hour: 'visit_hour',
  },
};
const SUMS: Readonly<Record<FigureSource, string>> = {
  circulation_day: 'act_count',
  circulation_hour: 'act_count',
  fines_day: 'amount',
  visits_day: 'people_count',
};

/** Tells by what the figures of a summary can be told apart. */
export function dimensionsOf(source: FigureSource): readonly string[] {
  return Object.keys(COLUMNS[source]);
}

/** Sums a summary over a span, told apart by some dimensions. */
export async function sumFigures(
  db: Database,
  source: FigureSource,
  span: FigureSpan,
  dimensions: readonly Dimension[],
): Promise<Figure[]> {
  const columns = dimensions.map((name) => {
    const column = COLUMNS[source][name];
    if (column === undefined) throw new Error(`${source} has no ${name}.`);
    return { name, column };
  });
  const groups = columns.map(({ column }) => column).join(', ');
  const selected = columns.map(({ name, column }) => `${column} AS by_${name}, `).join('');
  const rows = await db.query<Record<string, string | number | null>>(
    `SELECT ${selected}SUM(${SUMS[source]}) AS total FROM ${source} WHERE day >= ? AND day < ?${span.branchId === null ? '' : ' AND branch_id = ?'}${groups === '' ? '' : ` GROUP BY ${groups}`}`,
    [span.from, span.to, ...(span.branchId === null ? [] : [span.branchId])],
  );
  return rows.map((row) => ({
    ...Object.fromEntries(dimensions.map((name) => [name, String(row[`by_${name}`])])),
    total: Number(row['total'] ?? 0),
  }));
}

/** What members owe at the end of a day, by what was charged and settled until then. */
export async function sumDebt(
  db: Database,
  { to, branchId }: { readonly to: string; readonly branchId: string | null },
): Promise<number> {
  const [row] = await db.query<{ total: number | string | null }>(
    `SELECT SUM(amount) AS total FROM fines_day WHERE day < ?${branchId === null ? '' : ' AND branch_id = ?'}`,
    branchId === null ? [to] : [to, branchId],
  );
  return Number(row?.total ?? 0);
}

/** A title and how often it was lent. */
export type LentTitle = { readonly titleId: string; readonly name: string; readonly loanCount: number };

/** Lists the titles that were lent most in some months. */
export async function mostLentTitles(
  db: Database,
  {
    firstMonth,
    lastMonth,
    branchId,
    most,
  }: { firstMonth: string; lastMonth: string; branchId: string | null; most: number },
): Promise<LentTitle[]> {
  const rows = await db.query<{ title_id: string; title_proper: string; total: number | string }>(
    `SELECT m.title_id, t.title_proper, m.total FROM (SELECT title_id, SUM(loan_count) AS total FROM title_month WHERE month >= ? AND month <= ?${branchId === null ? '' : ' AND branch_id = ?'} GROUP BY title_id ORDER BY total DESC, title_id LIMIT ${most}) m
     JOIN title t ON t.id = m.title_id ORDER BY m.total DESC, t.title_sort, t.id`,
    [firstMonth, lastMonth, ...(branchId === null ? [] : [branchId])],
  );
  return rows.map((row) => ({
    titleId: row.title_id,
    name: row.title_proper,
    loanCount: Number(row.total),
  }));
}

/** Counts loans of some months by the age group of their readers. */
export async function sumReaders(
  db: Database,
  { firstMonth, lastMonth, branchId }: { firstMonth: string; lastMonth: string; branchId: string | null },
): Promise<{ readonly band: string; readonly total: number }[]> {
  const rows = await db.query<{ age_band: string; total: number | string }>(
    `SELECT age_band, SUM(loan_count) AS total FROM reader_month WHERE month >= ? AND month <= ?${branchId === null ? '' : ' AND branch_id = ?'} GROUP BY age_band`,
    [firstMonth, lastMonth, ...(branchId === null ? [] : [branchId])],
  );
  return rows.map(({ age_band: band, total }) => ({ band, total: Number(total) }));
}
