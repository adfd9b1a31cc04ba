import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';

import { MIGRATIONS } from '../src/migrations';
import { openDatabase, sqlitePath } from '../src/platform/db/data-source';
import type { Dialect, TestDatabase } from './dialects';
import { giveBack, takeReady } from './ready-mariadb';

/** What the tables are made by: whoever changes one of these gets new tables. */
const SOURCES = [
  'src/migrations',
  'src/platform/db/columns.ts',
  'src/platform/db/migrations/create-tables.ts',
].map((name) => path.join(__dirname, '..', name));

/**
 * Opens a database of one test file that has all tables and nothing in them; making them anew for every file
 * would take a second each.
 */
export async function openReady(dialect: Dialect): Promise<TestDatabase> {
  return dialect.name === 'sqlite' ? copyOfTables(dialect) : tablesUsedBefore(dialect);
}

async function copyOfTables(dialect: Dialect): Promise<TestDatabase> {
  const home = await dialect.open();
  const tables = path.join(os.tmpdir(), `pustaka-tables-${digestOfTables()}.sqlite`);
  if (!fs.existsSync(tables)) {
    await makeTables(home);
    // Several processes may make the same file at once: the last one stays, and each is whole.
    fs.copyFileSync(sqlitePath(home.dataDir), `${tables}.${process.pid}`);
    fs.renameSync(`${tables}.${process.pid}`, tables);
    return home;
  }
  fs.copyFileSync(tables, sqlitePath(home.dataDir));
  return home;
}

async function tablesUsedBefore(dialect: Dialect): Promise<TestDatabase> {
  const ready = await takeReady(dialect, digestOfTables(), makeTables);
  return { url: ready.url, dataDir: ready.dataDir, remove: () => giveBack(ready) };
}

async function makeTables(home: TestDatabase): Promise<void> {
  const db = await openDatabase({ ...home, entities: [], migrations: MIGRATIONS });
  await db.writer.runMigrations();
  await db.close();
}

let digest: string | undefined;

function digestOfTables(): string {
  digest ??= SOURCES.flatMap(filesOf)
    .reduce((hash, file) => hash.update(fs.readFileSync(file)), createHash('sha256'))
    .digest('hex')
    .slice(0, 16);
  return digest;
}

function filesOf(source: string): string[] {
  return fs.statSync(source).isDirectory()
    ? fs
        .readdirSync(source)
        .sort()
        .map((name) => path.join(source, name))
    : [source];
}
