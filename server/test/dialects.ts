import { randomUUID } from 'node:crypto';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';

import { createConnection } from 'mysql2/promise';

/** A fresh, empty database for one test file. */
export type Dialect = { readonly name: 'sqlite' | 'mariadb'; readonly open: () => Promise<TestDatabase> };

/** Where a fresh database lives and how to remove it. */
export type TestDatabase = {
  readonly url: string | null;
  readonly dataDir: string;
  readonly remove: () => Promise<void>;
};

/** The MariaDB that tests may use, if there is one. */
export const mariaDbUrl = process.env['TEST_MARIADB_URL'];

/** The engines that tests run on: SQLite always, MariaDB when TEST_MARIADB_URL names a server. */
export const dialects: readonly Dialect[] = [
  { name: 'sqlite', open: openSqlite },
  ...(mariaDbUrl === undefined ? [] : [{ name: 'mariadb' as const, open: () => openMariaDb(mariaDbUrl) }]),
];

async function openSqlite(): Promise<TestDatabase> {
  const dataDir = temporaryFolder();
  return { url: null, dataDir, remove: async () => fs.rmSync(dataDir, { recursive: true, force: true }) };
}

async function openMariaDb(server: string): Promise<TestDatabase> {
  const dataDir = temporaryFolder();
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await execute(server, `CREATE DATABASE ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return {
    url: url.toString(),
    dataDir,
    remove: async () => {
      await execute(server, `DROP DATABASE ${name}`);
      fs.rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** Makes a folder that a test throws away. */
export function temporaryFolder(): string {
  return fs.mkdtempSync(path.join(os.tmpdir(), 'pustaka-test-'));
}

async function execute(server: string, sql: string): Promise<void> {
  const connection = await createConnection(server);
  await connection.query(sql);
  await connection.end();
}
