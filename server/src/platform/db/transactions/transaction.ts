import type { Database as SqliteConnection } from 'better-sqlite3';
import type { PoolConnection } from 'mysql2';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';

import type { RawQuery } from './raw-driver';
import { createMariaDbQuery, createSqliteQuery } from './raw-driver';
import type { Statement } from './statement';
import { compoundStatement } from './statement';
import type { Rows } from './batch';

/** An open transaction: its entity manager, its prefetched rows, commit and rollback. */
export type OpenTransaction = {
  readonly manager: EntityManager;
  /** The rows of the statements it was opened with; throws what one of them threw. */
  readonly prefetched: () => readonly Rows[];
  /** Writes the last statements and commits. */
  readonly commit: (last: readonly Statement[]) => Promise<void>;
  readonly rollBack: () => Promise<void>;
};

/** Opens a transaction on a connection of its own and runs its first statements. */
export type BeginTransaction = (first: readonly Statement[]) => Promise<OpenTransaction>;

/** Runs statements in their order; the rows of each. */
type RunAll = (statements: readonly Statement[]) => Promise<readonly Rows[]>;

const BEGIN = { sql: 'BEGIN', values: [] };
const START = { sql: 'START TRANSACTION', values: [] };
const COMMIT = { sql: 'COMMIT', values: [] };
const ROLLBACK = { sql: 'ROLLBACK', values: [] };

/**
 * Returns a function that begins transactions. Inside them `manager.query` bypasses TypeORM and calls the
 * driver directly; entities and the query builder work as usual. On MariaDB the first statements are sent
 * with BEGIN and the deferred ones with COMMIT, one round trip each.
 */
export function createBeginTransaction(
  source: DataSource,
  onStatement?: (sql: string) => void,
): BeginTransaction {
  let ofSqlite: RawQuery | null = null;
  const isSqlite = source.options.type === 'better-sqlite3';
  return async (first) => {
    const runner = source.createQueryRunner();
    const connection: unknown = await runner.connect();
    if (!isSqlite) {
      const run = createMariaDbQuery(connection as PoolConnection, onStatement);
      return open(runner, { run, runAll: (statements) => inOneTrip(run, statements) }, [START, ...first]);
    }
    // There is one writing connection, so what was compiled for one unit serves the next.
    const run = (ofSqlite ??= createSqliteQuery(connection as SqliteConnection, onStatement));
    return open(runner, { run, runAll: (statements) => oneByOne(run, statements) }, [BEGIN, ...first]);
  };
}

async function open(
  runner: QueryRunner,
  { run, runAll }: { run: RawQuery; runAll: RunAll },
  first: readonly Statement[],
): Promise<OpenTransaction> {
  Object.assign(runner.manager, {
    query: (sql: string, values: readonly unknown[] = []) => run(sql, values),
  });
  const opened = await runAll(first).then(
    (results) => () => results,
    (error: unknown) => () => {
      throw error;
    },
  );
  markOpen(runner, true);
  const end = async (last: readonly Statement[]): Promise<void> => {
    await runAll(last);
    markOpen(runner, false);
    await runner.release();
  };
  return {
    manager: runner.manager,
    prefetched: opened,
    commit: (last) => end([...last, COMMIT]),
    rollBack: () => end([ROLLBACK]).catch(() => runner.release()),
  };
}

async function inOneTrip(run: RawQuery, statements: readonly Statement[]): Promise<readonly Rows[]> {
  const [only] = statements;
  const { sql, values } = only && statements.length === 1 ? only : compoundStatement(statements);
  return (await run(sql, values)) as Rows[];
}

async function oneByOne(run: RawQuery, statements: readonly Statement[]): Promise<readonly Rows[]> {
  const results: Rows[] = [];
  for (const { sql, values } of statements) results.push(await run(sql, values));
  // What begins or writes has no rows, as on the other engine.
  return results.filter((_rows, place) => /^\s*SELECT/i.test(statements[place]?.sql ?? ''));
}

/** Tells TypeORM that a transaction is active; without this its query builder refuses to lock rows. */
function markOpen(runner: QueryRunner, isTransactionActive: boolean): void {
  Object.assign(runner, { isTransactionActive });
}
