import type { Database as SqliteConnection } from 'better-sqlite3';
import type { PoolConnection } from 'mysql2';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';

import type { PlainRead } from './plain-reads';
import { mariaDbReads, sqliteReads } from './plain-reads';

/** One open transaction: what a unit works through, and the ways in which it ends. */
export type OpenUnit = { readonly manager: EntityManager; readonly commit: () => Promise<void>; readonly rollBack: () => Promise<void> };

/** Opens a transaction on a connection of its own. */
export type OpenUnits = () => Promise<OpenUnit>;

/**
 * Opens transactions whose plain SQL goes straight to the driver. Entities and the query builder work in them as ever;
 * what is written by name does not pay for their machinery with every statement.
 */
export function unitsOf(source: DataSource, onStatement?: (sql: string) => void): OpenUnits {
  let ofSqlite: PlainRead | null = null;
  const isSqlite = source.options.type === 'better-sqlite3';
  return async () => {
    const runner = source.createQueryRunner();
    const connection: unknown = await runner.connect();
    if (!isSqlite) return begin(runner, mariaDbReads(connection as PoolConnection, onStatement), 'START TRANSACTION');
    // There is one writing connection, so what was compiled for one unit serves the next.
    ofSqlite ??= sqliteReads(connection as SqliteConnection, onStatement);
    return begin(runner, ofSqlite, 'BEGIN');
  };
}

async function begin(runner: QueryRunner, run: PlainRead, statement: string): Promise<OpenUnit> {
  const end = async (sql: string): Promise<void> => {
    await run(sql, []);
    markOpen(runner, false);
    await runner.release();
  };
  Object.assign(runner.manager, { query: (sql: string, values: readonly unknown[] = []) => run(sql, values) });
  try {
    await run(statement, []);
  } catch (error) {
    await runner.release();
    throw error;
  }
  markOpen(runner, true);
  return { manager: runner.manager, commit: () => end('COMMIT'), rollBack: () => end('ROLLBACK').catch(() => runner.release()) };
}

/** The query builder locks rows only where it knows of a transaction. */
function markOpen(runner: QueryRunner, isTransactionActive: boolean): void {
  Object.assign(runner, { isTransactionActive });
}
