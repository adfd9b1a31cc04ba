import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';

import type { QueryRunner } from 'typeorm';

import type { Database } from '../db/database';
import { hasEveryMigration } from '../db/migrations/list-migrations';
import { RENAMED_COLUMNS } from '../db/migrations/renamed-columns';
import { OUTBOUND } from '../outbound';
import { FORMER_TABLES } from './former-tables';
import type { Manifest } from './manifest';
import { BackupError, parseManifest } from './manifest';
import type { PlainRow, TableMetadata } from './table-metadata';
import { quoted, listBackupTables } from './table-metadata';
import { readTable } from './take-backup';

const CHUNK = 200;
const MOST_VALUES = 30_000;

/** How a backup is restored. */
export type RestoreOptions = {
  readonly folder: string;
  readonly dataDir: string;
  /** Whether the copy replaces the original and may send messages; otherwise outbound messages stay off. */
  readonly isReplacement: boolean;
  /** Tables that have rows in a new database; the backup's rows replace them. */
  readonly shipped: ReadonlySet<string>;
};

/**
 * Restores a backup into an empty, migrated database in one transaction, and compares counts and checksums
 * with the manifest. On any difference nothing is kept. Outbound messages are off in the copy unless it
 * replaces the original.
 */
export async function restoreBackup(db: Database, options: RestoreOptions): Promise<Manifest> {
  const manifest = readManifest(options.folder);
  const runner = db.writer.createQueryRunner();
  try {
    const tables = await listTablesThere(db, runner);
    await checkTarget(db, tables, options.shipped);
    await runner.query(db.isSqlite ? 'PRAGMA foreign_keys = OFF' : 'SET FOREIGN_KEY_CHECKS = 0');
    await runner.startTransaction();
    for (const shape of tables) await restoreTable(runner, shape, manifest, options.folder);
    if (!options.isReplacement) await turnOutboundOff(runner);
    if (db.isSqlite) await checkForeignKeys(runner);
    restoreFiles(manifest, options);
    await runner.commitTransaction();
  } catch (error) {
    if (runner.isTransactionActive) await runner.rollbackTransaction();
    throw error;
  } finally {
    await runner.query(db.isSqlite ? 'PRAGMA foreign_keys = ON' : 'SET FOREIGN_KEY_CHECKS = 1');
    await runner.release();
  }
  fs.rmSync(path.join(options.dataDir, 'search'), { recursive: true, force: true });
  return manifest;
}

/** Lists the tables of the database: before later migrations ran, those and the columns that are there already. */
async function listTablesThere(db: Database, runner: QueryRunner): Promise<readonly TableMetadata[]> {
  const all = listBackupTables(db.writer);
  if (await hasEveryMigration(db)) return all;
  const there: TableMetadata[] = [];
  for (const table of all) {
    const found = await runner.getTable(table.name);
    const names = new Set(found?.columns.map(({ name }) => name));
    const columns = table.columns
      .map((column) => ({
        ...column,
        name: names.has(column.name) ? column.name : formerName(table, column),
      }))
      .filter(({ name }) => names.has(name))
      .sort((one, other) => (one.name < other.name ? -1 : 1));
    if (found) there.push({ ...table, columns });
  }
  for (const table of FORMER_TABLES) if (await runner.hasTable(table.name)) there.push(table);
  return there;
}

function formerName(table: TableMetadata, { name }: { readonly name: string }): string {
  return RENAMED_COLUMNS.find(([of, , after]) => of === table.name && after === name)?.[1] ?? name;
}

/** Reads what a backup says of itself; refuses a folder that is none. */
export function readManifest(folder: string): Manifest {
  const file = path.join(folder, 'manifest.json');
  if (!fs.existsSync(file)) throw new BackupError(`${folder} is not a backup: it has no manifest.json.`);
  return parseManifest(fs.readFileSync(file, 'utf8'));
}

async function checkTarget(
  db: Database,
  tables: readonly TableMetadata[],
  shipped: ReadonlySet<string>,
): Promise<void> {
  // Tables without an `id` hold counters, settings and shipped roles: a fresh database has some of those.
  for (const { name } of tables.filter((table) => table.key[0] === 'id' && !shipped.has(table.name))) {
    const [row] = await db.query<{ found: number }>(`SELECT 1 AS found FROM \`${name}\` LIMIT 1`);
    if (row)
      throw new BackupError(
        `The database is not empty (${name}): a backup comes back into an empty one only. Set DATA_DIR or DATABASE_URL to a new place.`,
      );
  }
}

async function restoreTable(
  runner: QueryRunner,
  shape: TableMetadata,
  manifest: Manifest,
  folder: string,
): Promise<void> {
  const entry = manifest.tables.find((table) => table.name === shape.name);
  if (!entry) throw new BackupError(`The backup has no table ${shape.name}.`);
  await runner.query(`DELETE FROM \`${shape.name}\``);
  const file = path.join(folder, 'tables', `${shape.name}.ndjson.gz`);
  if (!fs.existsSync(file))
    throw new BackupError(`Table ${shape.name}: its file is missing from the backup. Nothing was changed.`);
  await insertLines(runner, shape, file).catch((error: unknown) => {
    throw isDamage(error)
      ? new BackupError(
          `Table ${shape.name}: its file cannot be read, so the backup is damaged. Nothing was changed.`,
          { cause: error },
        )
      : error;
  });
  const checksum = createHash('sha256');
  let rows = 0;
  await readTable(runner, shape, (row) => {
    checksum.update(`${JSON.stringify(row)}\n`);
    rows++;
  });
  if (rows !== entry.rows)
    throw new BackupError(
      `Table ${shape.name}: the backup should have ${entry.rows} rows, ${rows} came back. Nothing was changed.`,
    );
  if (checksum.digest('hex') !== entry.checksum)
    throw new BackupError(
      `Table ${shape.name}: the checksum differs, so the backup is damaged. Nothing was changed.`,
    );
}

async function insertLines(runner: QueryRunner, shape: TableMetadata, file: string): Promise<void> {
  // `pipeline`, not `pipe`: a file that cannot be read must end the reading, not the process.
  const text = pipeline(fs.createReadStream(file), createGunzip(), () => undefined);
  const lines = createInterface({ input: text, crlfDelay: Infinity });
  const names = shape.columns.map(({ name }) => name);
  const size = Math.max(1, Math.min(CHUNK, Math.floor(MOST_VALUES / names.length)));
  let chunk: PlainRow[] = [];
  let isHeader = true;
  for await (const line of lines) {
    if (isHeader) assertColumns(shape, line);
    else chunk.push(JSON.parse(line) as PlainRow);
    isHeader = false;
    if (chunk.length < size) continue;
    await insertChunk(runner, shape.name, names, chunk);
    chunk = [];
  }
  if (chunk.length > 0) await insertChunk(runner, shape.name, names, chunk);
}

/** Zlib and JSON report damaged bytes in different ways. */
function isDamage(error: unknown): boolean {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  return error instanceof SyntaxError || code.startsWith('Z_');
}

function assertColumns(shape: TableMetadata, header: string): void {
  if (header !== JSON.stringify(shape.columns.map(({ name }) => name)))
    throw new BackupError(`Table ${shape.name} has other columns in the backup. Nothing was changed.`);
}

async function insertChunk(
  runner: QueryRunner,
  table: string,
  names: readonly string[],
  rows: readonly PlainRow[],
): Promise<void> {
  const place = `(${names.map(() => '?').join(', ')})`;
  await runner.query(
    `INSERT INTO \`${table}\` (${quoted(names)}) VALUES ${rows.map(() => place).join(', ')}`,
    rows.flat(),
  );
}

async function turnOutboundOff(runner: QueryRunner): Promise<void> {
  await runner.query('DELETE FROM setting WHERE name = ?', [OUTBOUND]);
  await runner.query('INSERT INTO setting (name, value) VALUES (?, ?)', [OUTBOUND, 'off']);
}

async function checkForeignKeys(runner: QueryRunner): Promise<void> {
  const broken = (await runner.query('PRAGMA foreign_key_check')) as readonly { table: string }[];
  if (broken[0])
    throw new BackupError(`Table ${broken[0].table} points to rows that are missing. Nothing was changed.`);
}

function restoreFiles(manifest: Manifest, { folder, dataDir }: RestoreOptions): void {
  for (const file of manifest.files) {
    const kept = path.join(folder, 'files', file.path);
    if (!fs.existsSync(kept))
      throw new BackupError(`File ${file.path} is missing from the backup. Nothing was changed.`);
    const bytes = fs.readFileSync(kept);
    if (createHash('sha256').update(bytes).digest('hex') !== file.checksum)
      throw new BackupError(
        `File ${file.path}: the checksum differs, so the backup is damaged. Nothing was changed.`,
      );
    fs.mkdirSync(path.dirname(path.join(dataDir, file.path)), { recursive: true });
    fs.writeFileSync(path.join(dataDir, file.path), bytes);
  }
}
