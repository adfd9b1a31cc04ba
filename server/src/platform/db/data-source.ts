import * as fs from 'node:fs';
import * as path from 'node:path';

import type { Database as SqliteConnection } from 'better-sqlite3';
import type { Pool, PoolOptions } from 'mysql2';
import { createPool } from 'mysql2';
import { DataSource } from 'typeorm';
import type { DataSourceOptions, Logger, MigrationInterface } from 'typeorm';

import type { OpenRecorder } from './database';
import { Database } from './database';
import { createBeginTransaction } from './transactions/transaction';
import type { OnStatement, RawQuery } from './transactions/raw-driver';
import { createMariaDbQuery, createSqliteQuery } from './transactions/raw-driver';
import { toResumable } from './migrations/resumable-migration';

type EntityClass = new () => object;

/** What a database needs to open. */
export type DatabaseOptions = {
  /** `mysql://…` for MariaDB, or null for the embedded database in `dataDir`. */
  readonly url: string | null;
  readonly dataDir: string;
  readonly entities: readonly EntityClass[];
  readonly migrations: readonly (new () => MigrationInterface)[];
  readonly openRecorder?: OpenRecorder;
  readonly poolSize?: number;
  readonly onStatement?: OnStatement;
  readonly reportFailure?: (error: unknown) => void;
};

/** Where the embedded database keeps its file. */
export function sqlitePath(dataDir: string): string {
  return path.join(dataDir, 'pustaka.sqlite');
}

/** Opens the database; on SQLite a writing and a read-only connection to the same file. Runs no migration. */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  return options.url === null ? openSqlite(options) : openMariaDb(options, options.url);
}

async function openSqlite(options: DatabaseOptions): Promise<Database> {
  makeFolder(path.resolve(options.dataDir));
  const shared = {
    ...common(options),
    type: 'better-sqlite3',
    database: sqlitePath(options.dataDir),
  } as const;
  const writer = await new DataSource({
    ...shared,
    enableWAL: true,
    prepareDatabase: prepareWriter,
  }).initialize();
  keepToOwner(shared.database);
  let plainRead: RawQuery | null = null;
  const prepareDatabase = (connection: SqliteConnection): void => {
    prepareReader(connection);
    plainRead = createSqliteQuery(connection, options.onStatement);
  };
  const reader = await new DataSource({
    ...shared,
    migrations: [],
    readonly: true,
    fileMustExist: true,
    prepareDatabase,
  }).initialize();
  return new Database({
    writer,
    reader,
    rawQuery: plainRead,
    openRecorder: options.openRecorder,
    beginTransaction: createBeginTransaction(writer, options.onStatement),
    reportFailure: options.reportFailure,
  });
}

/** Makes the database file readable by its owner only. A file of another account is left as it is. */
function keepToOwner(file: string): void {
  try {
    for (const name of [file, `${file}-wal`, `${file}-shm`])
      if (fs.existsSync(name)) fs.chmodSync(name, 0o600);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) throw error;
  }
}

/**
 * Creates a folder and its parents one by one: Node's recursive `mkdir` never returns where the system denies
 * that a folder exists (`/proc/x`).
 */
function makeFolder(folder: string): void {
  if (fs.existsSync(folder)) return;
  const above = path.dirname(folder);
  if (above !== folder) makeFolder(above);
  try {
    fs.mkdirSync(folder);
  } catch (error) {
    // Another process may have created it.
    if (!fs.existsSync(folder)) throw error;
  }
}

async function openMariaDb(options: DatabaseOptions, url: string): Promise<Database> {
  const writer = new DataSource({
    ...common(options),
    migrations: options.migrations.map(toResumable),
    type: 'mariadb',
    url,
    timezone: 'Z',
    charset: 'utf8mb4',
    driver: { createPool: poolThatReadsCommitted },
    poolSize: options.poolSize ?? 10,
    supportBigNumbers: true,
    bigNumberStrings: true,
    connectTimeout: 5_000,
  });
  await writer.initialize();
  const { pool } = writer.driver as unknown as { readonly pool: Pool };
  return new Database({
    writer,
    rawQuery: createMariaDbQuery(pool, options.onStatement),
    openRecorder: options.openRecorder,
    beginTransaction: createBeginTransaction(writer, options.onStatement),
    reportFailure: options.reportFailure,
  });
}

/** Sets the isolation level once per connection instead of with every transaction. */
function poolThatReadsCommitted(options: PoolOptions): Pool {
  const pool = createPool(options);
  pool.on(
    'connection',
    (connection) => void connection.query('SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED'),
  );
  return pool;
}

type CommonOptions = Pick<
  DataSourceOptions,
  'migrationsTransactionMode' | 'synchronize' | 'logging' | 'logger'
> & {
  entities: EntityClass[];
  migrations: (new () => MigrationInterface)[];
};

function common(options: DatabaseOptions): CommonOptions {
  return {
    entities: [...options.entities],
    migrations: [...options.migrations],
    migrationsTransactionMode: 'each',
    synchronize: false,
    ...(options.onStatement
      ? { logging: ['query'], logger: statementLogger(options.onStatement) }
      : { logging: false }),
  };
}

function statementLogger(onStatement: OnStatement): Logger {
  const nothing = () => undefined;
  return {
    logQuery: (sql, values: readonly unknown[] = []) => onStatement(sql, values),
    logQueryError: nothing,
    logQuerySlow: nothing,
    logSchemaBuild: nothing,
    logMigration: nothing,
    log: nothing,
  };
}

function prepareWriter(connection: SqliteConnection): void {
  for (const setting of [
    'journal_mode = WAL',
    'synchronous = FULL',
    'busy_timeout = 5000',
    'foreign_keys = ON',
    'trusted_schema = OFF',
    'cache_size = -65536',
  ]) {
    connection.pragma(setting);
  }
}

function prepareReader(connection: SqliteConnection): void {
  // The file is not mapped: mapped pages count as memory of this process, and reads are no faster for it.
  for (const setting of ['busy_timeout = 5000', 'trusted_schema = OFF', 'cache_size = -65536'])
    connection.pragma(setting);
}
