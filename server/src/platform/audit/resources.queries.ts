import type { EntityManager } from 'typeorm';

import type { Locale } from '../../shared/locale';
import { placeholders } from '../db/placeholders';
import type { Snapshot } from './audit-facts';
import type { Resource, ResourceRegistry } from './resources';

/** Whatever answers plain SQL. */
type Reads = { readonly query: <Row>(sql: string, parameters?: readonly unknown[]) => Promise<Row[]> };

/**
 * Finds the branches of rows by their ids, with one query per id prefix. Null means that the row belongs to
 * no branch; an unknown id gives no entry.
 */
export async function findBranches(
  db: Reads,
  resources: ResourceRegistry,
  ids: readonly string[],
): Promise<(string | null)[]> {
  const prefixes = [...new Set(ids.map((id) => id.slice(0, 3)))];
  const found = await Promise.all(
    prefixes.map((prefix) =>
      findBranchesOfKind(
        db,
        resources.get(prefix),
        ids.filter((id) => id.startsWith(prefix)),
      ),
    ),
  );
  return found.flat();
}

async function findBranchesOfKind(
  db: Reads,
  resource: Resource | undefined,
  ids: readonly string[],
): Promise<(string | null)[]> {
  if (!resource?.branchColumn) return [];
  const rows = await db.query<{ branch: string | null }>(
    `SELECT DISTINCT ${resource.branchColumn} AS branch FROM ${resource.table} WHERE id IN (${placeholders(ids)})`,
    ids,
  );
  return rows.map(({ branch }) => branch);
}

/** Reads the row of a resource as it is kept; null if there is none. */
export async function findResourceRow(
  tx: EntityManager,
  { table }: Resource,
  id: string,
): Promise<Snapshot | null> {
  const rows = await tx.query<Snapshot[]>(`SELECT * FROM ${table} WHERE id = ?`, [id]);
  return rows[0] ?? null;
}

/** Finds what people call rows, by their ids, with one query per id prefix; what has no name gives no entry. */
export async function findNames(
  db: Reads,
  { resources, locale }: { readonly resources: ResourceRegistry; readonly locale: Locale },
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const prefixes = [...new Set(ids.map((id) => id.slice(0, 3)))];
  const found = await Promise.all(
    prefixes.map((prefix) =>
      findNamesOfKind(
        db,
        { resource: resources.get(prefix), locale },
        ids.filter((id) => id.startsWith(`${prefix}_`)),
      ),
    ),
  );
  return new Map(found.flat());
}

async function findNamesOfKind(
  db: Reads,
  { resource, locale }: { readonly resource: Resource | undefined; readonly locale: Locale },
  ids: readonly string[],
): Promise<[string, string][]> {
  if (!resource?.nameColumn || ids.length === 0) return [];
  const { table, nameColumn, englishNameColumn } = resource;
  const name =
    locale === 'EN' && englishNameColumn ? `COALESCE(${englishNameColumn}, ${nameColumn})` : nameColumn;
  const rows = await db.query<{ id: string; name: string | null }>(
    `SELECT id, ${name} AS name FROM ${table} WHERE id IN (${placeholders(ids)})`,
    ids,
  );
  return rows.flatMap((row) => (row.name === null || row.name === '' ? [] : [[row.id, row.name]]));
}
