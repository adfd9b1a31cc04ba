import * as fs from 'node:fs';

import type { Connection, RowDataPacket } from 'mysql2/promise';
import { createConnection } from 'mysql2/promise';

import type { Dialect, TestDatabase } from './dialects';
import { mariaDbUrl, temporaryFolder } from './dialects';

/** What migrations leave in a fresh database, and which tables count their rows. */
type Fresh = {
  readonly rows: readonly { readonly table: string; readonly row: Record<string, unknown> }[];
  readonly counted: readonly string[];
};

/** A database that another test file may use after this one. */
export type ReadyMariaDb = {
  readonly url: string;
  readonly dataDir: string;
  readonly name: string;
  readonly digest: string;
  readonly fresh: Fresh;
};

type NameRow = RowDataPacket & { readonly name: string };
type KeptRow = NameRow & { readonly fresh: string };

const KEPT = `CREATE TABLE IF NOT EXISTS ready_database
  (name VARCHAR(64) PRIMARY KEY, digest CHAR(16) NOT NULL, fresh LONGTEXT NOT NULL, kept_at DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP)`;

/** Takes a database that another file gave back, or makes one; nobody else has it meanwhile. */
export async function takeReady(
  dialect: Dialect,
  digest: string,
  makeTables: (home: TestDatabase) => Promise<void>,
): Promise<ReadyMariaDb> {
  const known = await withServer(async (server) => {
    await server.query(KEPT);
    return takeKept(server, digest);
  });
  if (known)
    return {
      name: known.name,
      url: urlOf(known.name),
      dataDir: temporaryFolder(),
      digest,
      fresh: JSON.parse(known.fresh) as Fresh,
    };
  const home = await dialect.open();
  await makeTables(home);
  const name = new URL(home.url ?? '').pathname.slice(1);
  return {
    name,
    url: urlOf(name),
    dataDir: home.dataDir,
    digest,
    fresh: await withDatabase(name, readFresh),
  };
}

/** Empties a database as it was when its tables were made, and lets the next file have it. */
export async function giveBack({ name, dataDir, digest, fresh }: ReadyMariaDb): Promise<void> {
  await withDatabase(name, async (database) => {
    await database.query('SET SESSION foreign_key_checks = 0');
    // The audit log lets no row be deleted.
    for (const table of await filledTables(database))
      await database.query(table === 'audit_entry' ? `TRUNCATE ${table}` : `DELETE FROM ${table}`);
    for (const table of fresh.counted) await database.query(`ALTER TABLE ${table} AUTO_INCREMENT = 1`);
    for (const { table, row } of fresh.rows) await database.query(`INSERT INTO ${table} SET ?`, [row]);
  });
  await withServer((server) =>
    server.query('INSERT INTO ready_database (name, digest, fresh) VALUES (?, ?, ?)', [
      name,
      digest,
      JSON.stringify(fresh),
    ]),
  );
  fs.rmSync(dataDir, { recursive: true, force: true });
}

async function takeKept(server: Connection, digest: string): Promise<KeptRow | undefined> {
  const [old] = await server.query<NameRow[]>(
    'DELETE FROM ready_database WHERE digest <> ? AND kept_at < NOW() - INTERVAL 1 DAY RETURNING name',
    [digest],
  );
  for (const { name } of old) await server.query(`DROP DATABASE IF EXISTS ${name}`);
  for (;;) {
    const [[kept]] = await server.query<KeptRow[]>(
      'DELETE FROM ready_database WHERE digest = ? LIMIT 1 RETURNING name, fresh',
      [digest],
    );
    const [there] = await server.query<NameRow[]>(
      'SELECT schema_name AS name FROM information_schema.schemata WHERE schema_name = ?',
      [kept?.name ?? ''],
    );
    if (!kept || there.length > 0) return kept;
  }
}

async function readFresh(database: Connection): Promise<Fresh> {
  const [counted] = await database.query<NameRow[]>(
    `SELECT table_name AS name FROM information_schema.columns WHERE table_schema = DATABASE() AND extra LIKE '%auto_increment%' AND table_name <> 'migrations'`,
  );
  const rows: { table: string; row: Record<string, unknown> }[] = [];
  for (const table of await filledTables(database)) {
    const [found] = await database.query<RowDataPacket[]>(`SELECT * FROM ${table}`);
    rows.push(...found.map((row) => ({ table, row: { ...row } })));
  }
  return { rows, counted: counted.map(({ name }) => name) };
}

/** Names the tables that hold anything; the engine's own numbers are guesses, so each is looked into. */
async function filledTables(database: Connection): Promise<string[]> {
  const [tables] = await database.query<NameRow[]>(
    `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE' AND table_name <> 'migrations'`,
  );
  const [filled] = await database.query<NameRow[]>(
    tables
      .map(({ name }) => `SELECT '${name}' AS name FROM (SELECT 1 FROM ${name} LIMIT 1) AS some`)
      .join(' UNION ALL '),
  );
  return filled.map(({ name }) => name);
}

function withServer<T>(work: (server: Connection) => Promise<T>): Promise<T> {
  return connected(mariaDbUrl ?? '', work);
}

function withDatabase<T>(name: string, work: (database: Connection) => Promise<T>): Promise<T> {
  return connected(urlOf(name), work);
}

async function connected<T>(url: string, work: (connection: Connection) => Promise<T>): Promise<T> {
  // Moments stay text: rows are written back as they were read.
  const connection = await createConnection({ uri: url, dateStrings: true });
  try {
    return await work(connection);
  } finally {
    await connection.end();
  }
}

function urlOf(name: string): string {
  const url = new URL(mariaDbUrl ?? '');
  url.pathname = `/${name}`;
  return url.toString();
}
