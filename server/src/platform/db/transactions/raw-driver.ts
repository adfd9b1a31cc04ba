import type { Database as SqliteConnection, Statement } from 'better-sqlite3';
import type { Pool, PoolConnection } from 'mysql2';
import { QueryFailedError } from 'typeorm';

/** Runs plain SQL and returns the rows as they come from the driver. */
export type RawQuery = (sql: string, values: readonly unknown[]) => Promise<unknown[]>;

/** Hears each statement as it is sent, with the values of its places. */
export type OnStatement = (sql: string, values: readonly unknown[]) => void;

/**
 * Size of the prepared-statement cache. `IN (…)` lists of different lengths make many statements; the least
 * recently used is dropped.
 */
const MOST_STATEMENTS = 300;

/** A compiled statement and the names of its columns; none if it returns no rows. */
type PreparedStatement = {
  readonly statement: Statement<unknown[]>;
  readonly columns: readonly string[] | null;
};

/** Reads straight through the embedded engine: a statement is compiled once and kept. */
export function createSqliteQuery(connection: SqliteConnection, onStatement?: OnStatement): RawQuery {
  const statements = new Map<string, PreparedStatement>();
  const prepared = (sql: string): PreparedStatement => {
    const known = statements.get(sql);
    if (known) return known;
    const made = prepare(connection, sql);
    statements.set(sql, made);
    if (statements.size > MOST_STATEMENTS) {
      const [oldest] = statements.keys();
      if (oldest !== undefined) statements.delete(oldest);
    }
    return made;
  };
  return async (sql, values) => {
    onStatement?.(sql, values);
    try {
      return run(prepared(sql), values);
    } catch (error) {
      // Under Jest the driver's error belongs to another realm, so `instanceof` does not work.
      throw new QueryFailedError(sql, [...values], error as Error);
    }
  };
}

function run({ statement, columns }: PreparedStatement, values: readonly unknown[]): unknown[] {
  // SQLite has no booleans.
  const bound = values.map((value) => (typeof value === 'boolean' ? Number(value) : value));
  // Writing statements are run as well, so that the read-only connection refuses them.
  if (columns === null) return [statement.run(...bound)];
  return (statement.all(...bound) as unknown[][]).map((row) => toRecord(columns, row));
}

function prepare(connection: SqliteConnection, sql: string): PreparedStatement {
  const statement = connection.prepare<unknown[]>(sql);
  if (!statement.reader) return { statement, columns: null };
  return { statement: statement.raw(), columns: statement.columns().map(({ name }) => name) };
}

/** Builds the objects here: letting the driver do it takes a third longer. */
function toRecord(columns: readonly string[], values: readonly unknown[]): Record<string, unknown> {
  const record: Record<string, unknown> = {};
  columns.forEach((column, index) => {
    record[column] = values[index];
  });
  return record;
}

/**
 * Reads straight through the driver, without a query runner for every statement: through its pool, or a
 * connection.
 */
export function createMariaDbQuery(
  driver: Pick<Pool | PoolConnection, 'query'>,
  onStatement?: OnStatement,
): RawQuery {
  return (sql, values) =>
    new Promise((resolve, reject) => {
      onStatement?.(sql, values);
      driver.query(sql, [...values], (error, rows) => {
        if (error) reject(new QueryFailedError(sql, [...values], error));
        else resolve(rows as unknown[]);
      });
    });
}
