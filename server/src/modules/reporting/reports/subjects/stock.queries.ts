import { sqlInstant } from '../../../../platform/db/columns';
import type { Database } from '../../../../platform/db/database';
import { CLASS_CODE } from '../../summaries/facts.queries';

/** Copies that belong to the stock: neither withdrawn nor lost. */
const IN_STOCK = "c.status NOT IN ('WITHDRAWN', 'LOST')";

/** The stock of a class. */
export type ClassStock = {
  readonly code: string;
  readonly titleCount: number;
  readonly copyCount: number;
  readonly addedCount: number;
};

type At = { readonly branchId: string | null };

function atBranch({ branchId }: At): { readonly sql: string; readonly values: readonly string[] } {
  return branchId === null ? { sql: '', values: [] } : { sql: ' AND c.branch_id = ?', values: [branchId] };
}

/** The stock by class, and by how old the edition is. */
export type Stock = {
  readonly byClass: readonly ClassStock[];
  /** Copies up to 5, 10, 20 years, older, unknown. */
  readonly byAge: readonly { readonly band: string; readonly copyCount: number }[];
};

/** Counts titles and copies by main class and by age in one pass, and the copies added in a span. */
export async function countStock(
  db: Database,
  { year, ...span }: At & { readonly from: Date; readonly to: Date; readonly year: number },
): Promise<Stock> {
  const at = atBranch(span);
  const band = `CASE WHEN t.publication_year IS NULL THEN 'UNKNOWN' WHEN t.publication_year > ${year - 5} THEN '0' WHEN t.publication_year > ${year - 10} THEN '1' WHEN t.publication_year > ${year - 20} THEN '2' ELSE '3' END`;
  const rows = await db.query<Record<string, number | string>>(
    `SELECT ${CLASS_CODE} AS code, ${band} AS band, COUNT(*) AS titles, SUM(s.copies) AS copies, SUM(s.added) AS added FROM
       (SELECT c.title_id, COUNT(*) AS copies, SUM(CASE WHEN c.created_at >= ? AND c.created_at < ? THEN 1 ELSE 0 END) AS added FROM copy c WHERE ${IN_STOCK}${at.sql} GROUP BY c.title_id) s
       JOIN title t ON t.id = s.title_id GROUP BY ${CLASS_CODE}, ${band}`,
    [sqlInstant(span.from), sqlInstant(span.to), ...at.values],
  );
  const counts = rows.map((row) => ({
    code: String(row['code']),
    band: String(row['band']),
    titleCount: Number(row['titles']),
    copyCount: Number(row['copies']),
    addedCount: Number(row['added']),
  }));
  const sum = (some: typeof counts, name: 'titleCount' | 'copyCount' | 'addedCount'): number =>
    some.reduce((total, count) => total + count[name], 0);
  const groups = (by: 'code' | 'band') =>
    [...new Set(counts.map((count) => count[by]))].map((key) => ({
      key,
      some: counts.filter((count) => count[by] === key),
    }));
  return {
    byClass: groups('code').map(({ key, some }) => ({
      code: key,
      titleCount: sum(some, 'titleCount'),
      copyCount: sum(some, 'copyCount'),
      addedCount: sum(some, 'addedCount'),
    })),
    byAge: groups('band').map(({ key, some }) => ({ band: key, copyCount: sum(some, 'copyCount') })),
  };
}

/** Counts the copies that were added in a span and are still in stock. */
export async function countAddedCopies(
  db: Database,
  span: At & { readonly from: Date; readonly to: Date },
): Promise<number> {
  const at = atBranch(span);
  const [row] = await db.query<{ total: number | string }>(
    `SELECT COUNT(*) AS total FROM copy c WHERE c.created_at >= ? AND c.created_at < ? AND ${IN_STOCK}${at.sql}`,
    [sqlInstant(span.from), sqlInstant(span.to), ...at.values],
  );
  return Number(row?.total ?? 0);
}

// The months that are counted answer for most titles; loans only for what was lent since, or long before.
const NEVER_LENT =
  "NOT EXISTS (SELECT 1 FROM title_month m WHERE m.title_id = t.id) AND NOT EXISTS (SELECT 1 FROM copy k JOIN loan l ON l.copy_id = k.id WHERE k.title_id = t.id AND l.status <> 'VOIDED')";

/** A title that was never lent. */
export type IdleTitle = {
  readonly id: string;
  readonly name: string;
  readonly addedOn: string;
  readonly copyCount: number;
};

function hasCopies(branchId: string | null): string {
  return `EXISTS (SELECT 1 FROM copy c WHERE c.title_id = t.id AND ${IN_STOCK}${branchId === null ? '' : ' AND c.branch_id = ?'})`;
}

/** Counts titles in stock of which no copy was ever lent. */
export async function countNeverLent(db: Database, { branchId }: At): Promise<number> {
  const [row] = await db.query<{ total: number | string }>(
    `SELECT COUNT(*) AS total FROM title t WHERE ${hasCopies(branchId)} AND ${NEVER_LENT}`,
    branchId === null ? [] : [branchId],
  );
  return Number(row?.total ?? 0);
}

/** Lists titles that were never lent, by id: ids grow with time, so the longest owned stand in front. */
export async function listNeverLent(
  db: Database,
  { branchId, after, first }: At & { readonly after: string; readonly first: number },
): Promise<IdleTitle[]> {
  const rows = await db.query<{
    id: string;
    title_proper: string;
    created_at: Date | string;
    copies: number | string;
  }>(
    `SELECT t.id, t.title_proper, t.created_at, (SELECT COUNT(*) FROM copy c WHERE c.title_id = t.id AND ${IN_STOCK}) AS copies FROM title t WHERE t.id > ? AND ${hasCopies(branchId)} AND ${NEVER_LENT} ORDER BY t.id LIMIT ${first}`,
    [after, ...(branchId === null ? [] : [branchId])],
  );
  return rows.map((row) => ({
    id: row.id,
    name: row.title_proper,
    addedOn: (row.created_at instanceof Date ? row.created_at.toISOString() : row.created_at).slice(0, 10),
    copyCount: Number(row.copies),
  }));
}
