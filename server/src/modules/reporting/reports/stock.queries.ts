import { sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import { CLASS_CODE } from '../summaries/facts.queries';

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

/** Counts titles and copies by main class, and the copies added in a span. */
export async function stockByClass(
  db: Database,
  span: At & { readonly from: Date; readonly to: Date },
): Promise<ClassStock[]> {
  const at = atBranch(span);
  const rows = await db.query<Record<string, number | string>>(
    `SELECT ${CLASS_CODE} AS code, COUNT(DISTINCT t.id) AS titles, COUNT(*) AS copies, SUM(CASE WHEN c.added_at >= ? AND c.added_at < ? THEN 1 ELSE 0 END) AS added FROM copy c JOIN title t ON t.id = c.title_id WHERE ${IN_STOCK}${at.sql} GROUP BY ${CLASS_CODE}`,
    [sqlInstant(span.from), sqlInstant(span.to), ...at.values],
  );
  return rows.map((row) => ({
    code: String(row['code']),
    titleCount: Number(row['titles']),
    copyCount: Number(row['copies']),
    addedCount: Number(row['added']),
  }));
}

/** Counts the copies that were added in a span and are still in stock. */
export async function countAddedCopies(
  db: Database,
  span: At & { readonly from: Date; readonly to: Date },
): Promise<number> {
  const at = atBranch(span);
  const [row] = await db.query<{ total: number | string }>(
    `SELECT COUNT(*) AS total FROM copy c WHERE c.added_at >= ? AND c.added_at < ? AND ${IN_STOCK}${at.sql}`,
    [sqlInstant(span.from), sqlInstant(span.to), ...at.values],
  );
  return Number(row?.total ?? 0);
}

/** Counts copies by how old the edition is: up to 5, 10, 20 years, older, unknown. */
export async function stockByAge(
  db: Database,
  { year, ...where }: At & { readonly year: number },
): Promise<{ readonly band: string; readonly copyCount: number }[]> {
  const at = atBranch(where);
  const band = `CASE WHEN t.publication_year IS NULL THEN 'UNKNOWN' WHEN t.publication_year > ${year - 5} THEN '0' WHEN t.publication_year > ${year - 10} THEN '1' WHEN t.publication_year > ${year - 20} THEN '2' ELSE '3' END`;
  const rows = await db.query<{ band: string; copies: number | string }>(
    `SELECT ${band} AS band, COUNT(*) AS copies FROM copy c JOIN title t ON t.id = c.title_id WHERE ${IN_STOCK}${at.sql} GROUP BY ${band}`,
    [...at.values],
  );
  return rows.map((row) => ({ band: row.band, copyCount: Number(row.copies) }));
}

const NEVER_LENT =
  "NOT EXISTS (SELECT 1 FROM copy k JOIN loan l ON l.copy_id = k.id WHERE k.title_id = t.id AND l.status <> 'VOIDED')";

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
    added_at: Date | string;
    copies: number | string;
  }>(
    `SELECT t.id, t.title_proper, t.added_at, (SELECT COUNT(*) FROM copy c WHERE c.title_id = t.id AND ${IN_STOCK}) AS copies FROM title t WHERE t.id > ? AND ${hasCopies(branchId)} AND ${NEVER_LENT} ORDER BY t.id LIMIT ${first}`,
    [after, ...(branchId === null ? [] : [branchId])],
  );
  return rows.map((row) => ({
    id: row.id,
    name: row.title_proper,
    addedOn: (row.added_at instanceof Date ? row.added_at.toISOString() : row.added_at).slice(0, 10),
    copyCount: Number(row.copies),
  }));
}
