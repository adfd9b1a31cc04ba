import type { Database as SqliteConnection } from 'better-sqlite3';
import type { PoolConnection } from 'mysql2';
import type { DataSource, QueryRunner } from 'typeorm';
import { EntityManager } from 'typeorm';

import type { OnStatement, RawQuery } from './raw-driver';
import { createMariaDbQuery, createSqliteQuery } from './raw-driver';

/** An open transaction: its entity manager, its prefetched rows, commit and rollback. */
export type OpenTransaction = {
  readonly manager: EntityManager;
  readonly commit: () => Promise<void>;
  readonly rollBack: () => Promise<void>;
};

/** Opens a transaction on a connection of its own. */
export type BeginTransaction = () => Promise<OpenTransaction>;

/**
 * Opens transactions whose plain SQL goes straight to the driver. Entities and the query builder work as
 * usual; SQL written by hand does not pay for TypeORM's machinery with each statement.
 */
export function createBeginTransaction(source: DataSource, onStatement?: OnStatement): BeginTransaction {
  let sqliteQuery: RawQuery | null = null;
  const isSqlite = source.options.type === 'better-sqlite3';
  return async () => {
    const runner = source.createQueryRunner();
    const connection: unknown = await runner.connect();
    if (!isSqlite)
      return begin(
        runner,
        createMariaDbQuery(connection as PoolConnection, onStatement),
        'START TRANSACTION',
      );
    // SQLite has one writing connection, so compiled statements serve all units.
    sqliteQuery ??= createSqliteQuery(connection as SqliteConnection, onStatement);
    return begin(runner, sqliteQuery, 'BEGIN');
  };
}

/** The entity manager of one transaction. */
class TransactionManager extends EntityManager {
  constructor(
    runner: QueryRunner,
    private readonly rawQuery: RawQuery,
  ) {
    super(runner.dataSource, runner);
  }

  override query<Result>(sql: string, values: readonly unknown[] = []): Promise<Result> {
    return this.rawQuery(sql, values) as Promise<Result>;
  }
}

async function begin(runner: QueryRunner, run: RawQuery, statement: string): Promise<OpenTransaction> {
  const manager = new TransactionManager(runner, run);
  const end = async (last: 'COMMIT' | 'ROLLBACK'): Promise<void> => {
    await run(last, []);
    markOpen(runner, false);
    await runner.release();
  };
  const rollBack = (): Promise<void> => end('ROLLBACK').catch(() => runner.release());
  try {
    await run(statement, []);
  } catch (error) {
    await rollBack();
    throw error;
  }
  markOpen(runner, true);
  return { manager, commit: () => end('COMMIT'), rollBack };
}

/**
 * Tells the query builder that it is inside a transaction, because only then it locks rows. TypeORM's own
 * `startTransaction` is not used: on SQLite it counts depths on the only runner, and after a failed commit (a
 * full disk) it would open a savepoint instead of a transaction.
 */
function markOpen(runner: QueryRunner, isTransactionActive: boolean): void {
  Object.assign(runner, { isTransactionActive });
}
