import type { EntityManager } from 'typeorm';

import { placeholders } from './placeholders';

/** Few different sizes, so that SQLite can keep the prepared statements. */
const SIZES = [128, 32, 8, 1] as const;
const MOST_PARAMETERS = 8_000;

/** Writes rows of one shape in few statements. Table and column names come from code, never from input. */
export async function insertRows<Row extends object>(
  tx: EntityManager,
  table: string,
  rows: readonly Row[],
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first);
  for (let start = 0; start < rows.length;) {
    const size =
      SIZES.find((size) => size <= rows.length - start && size * columns.length <= MOST_PARAMETERS) ?? 1;
    const values: unknown[] = [];
    for (const row of rows.slice(start, start + size)) values.push(...valuesOf(row, columns));
    await tx.query(insertStatement(table, columns, size), values);
    start += size;
  }
}

/** Writes at most some hundred rows of one shape in one statement. */
export async function insertRowsAtOnce<Row extends object>(
  tx: EntityManager,
  table: string,
  rows: readonly [Row, ...Row[]],
): Promise<void> {
  const columns = Object.keys(rows[0]);
  await tx.query(
    insertStatement(table, columns, rows.length),
    rows.flatMap((row) => valuesOf(row, columns)),
  );
}

/** Reads values by column: rows may name their columns in another order, but none may lack or add one. */
function valuesOf(row: object, columns: readonly string[]): unknown[] {
  if (Object.keys(row).length !== columns.length || !columns.every((column) => column in row))
    throw new Error(`Rows written together have the same columns: ${columns.join(', ')}.`);
  return columns.map((column) => (row as Readonly<Record<string, unknown>>)[column]);
}

/** Removes the rows that belong to the given owners. */
export async function deleteRows(
  tx: EntityManager,
  table: string,
  column: string,
  ids: readonly string[],
): Promise<void> {
  for (let start = 0; start < ids.length; start += 500) {
    const some = ids.slice(start, start + 500);
    await tx.query(`DELETE FROM ${table} WHERE ${column} IN (${placeholders(some)})`, some);
  }
}

/** Replaces the rows that belong to an owner; null keeps them. */
export async function replaceRows<Row>(
  tx: EntityManager,
  { name, write }: { readonly name: string; readonly write: (row: Row) => object },
  owner: { readonly column: string; readonly id: string },
  rows: readonly Row[] | null,
): Promise<void> {
  if (rows === null) return;
  await deleteRows(tx, name, owner.column, [owner.id]);
  await insertRows(tx, name, rows.map(write));
}

/** Changes one row by id. */
export async function updateRow(
  tx: EntityManager,
  table: string,
  id: string,
  changes: Readonly<Record<string, unknown>>,
): Promise<void> {
  const columns = Object.keys(changes);
  if (columns.length === 0) return;
  await tx.query(`UPDATE ${table} SET ${columns.map((column) => `${column} = ?`).join(', ')} WHERE id = ?`, [
    ...Object.values(changes),
    id,
  ]);
}

const statements = new Map<string, string>();

function insertStatement(table: string, columns: readonly string[], size: number): string {
  const key = `${table} ${size} ${columns.join()}`;
  const known = statements.get(key);
  if (known) return known;
  const row = `(${columns.map(() => '?').join(', ')})`;
  const sql = `INSERT INTO ${table} (${columns.join(', ')}) VALUES ${Array.from({ length: size }, () => row).join(', ')}`;
  statements.set(key, sql);
  return sql;
}
