import type { Database } from '../../../../platform/db/database';
import type { FigureSpan } from './figures.queries';

/** What was printed: jobs, pages in black and in colour, pages that were free, and rupiah. */
export type PrintedFigures = {
  readonly jobs: number;
  readonly black: number;
  readonly colour: number;
  readonly free: number;
  readonly amount: number;
};

type Row = { readonly [Figure in keyof PrintedFigures]: number | string | null };

/** Adds up the pages that were handed out on the days of a span. */
export async function sumPrinting(db: Database, { from, to, branchId }: FigureSpan): Promise<PrintedFigures> {
  const branch = branchId === null ? '' : ' AND j.branch_id = ?';
  const [row] = await db.query<Row>(
    `SELECT COUNT(*) AS jobs, SUM(CASE WHEN j.is_colour = 0 THEN j.pages ELSE 0 END) AS black, SUM(CASE WHEN j.is_colour = 1 THEN j.pages ELSE 0 END) AS colour,
       SUM(j.free_pages) AS free, SUM(j.amount) AS amount
     FROM print_job j WHERE j.state = 'RELEASED' AND j.recorded_on >= ? AND j.recorded_on < ?${branch}`,
    [from, to, ...(branchId === null ? [] : [branchId])],
  );
  const of = (figure: keyof PrintedFigures): number => Number(row?.[figure] ?? 0);
  return {
    jobs: of('jobs'),
    black: of('black'),
    colour: of('colour'),
    free: of('free'),
    amount: of('amount'),
  };
}
