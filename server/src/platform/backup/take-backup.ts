import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';

import type { QueryRunner } from 'typeorm';

import type { Database } from '../db/database';
import { listMigrations } from '../db/migrations/list-migrations';
import type { Manifest } from './manifest';
import { BackupError } from './manifest';
import type { PlainRow, TableMetadata } from './table-metadata';
import { quoted, listBackupTables, toPlainRow } from './table-metadata';

const PAGE = 2_000;

/** Folders beside the database that belong to a backup. */
export const KEPT_FOLDERS = ['uploads'];

/**
 * Writes a consistent snapshot of all tables, and the uploaded files, into a new folder, in lines that either
 * engine can restore. Others can work meanwhile. An existing folder is refused.
 */
export async function takeBackup(
  db: Database,
  options: { folder: string; dataDir: string; now: Date },
): Promise<Manifest> {
  const { folder, dataDir, now } = options;
  if (fs.existsSync(folder)) throw new BackupError(`${folder} exists already: name a new folder.`);
  const partial = `${folder}.partial`;
  fs.rmSync(partial, { recursive: true, force: true });
  fs.mkdirSync(path.join(partial, 'tables'), { recursive: true });
  const tables = await inSnapshot(db, async (runner) => {
    const written: Manifest['tables'][number][] = [];
    for (const shape of listBackupTables(db.writer))
      written.push(await writeTable(runner, shape, path.join(partial, 'tables', `${shape.name}.ndjson.gz`)));
    return written;
  });
  const files = copyFiles(dataDir, partial);
  const manifest: Manifest = {
    format: 1,
    takenAt: now.toISOString(),
    migrations: await listMigrations(db),
    tables,
    files,
  };
  fs.writeFileSync(path.join(partial, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  fs.renameSync(partial, folder);
  return manifest;
}

/** Reads a table in the order of its key, and tells each row to `visit`. */
export async function readTable(
  runner: QueryRunner,
  shape: TableMetadata,
  visit: (row: PlainRow) => Promise<void> | void,
): Promise<void> {
  const key = quoted(shape.key);
  const places = shape.key.map((name) => shape.columns.findIndex((column) => column.name === name));
  let last: PlainRow | null = null;
  for (;;) {
    const after: (string | number | null)[] =
      last === null ? [] : places.map((place) => last?.[place] ?? null);
    const where = last === null ? '' : ` WHERE (${key}) > (${after.map(() => '?').join(', ')})`;
    const sql = `SELECT ${quoted(shape.columns.map(({ name }) => name))} FROM \`${shape.name}\`${where} ORDER BY ${key} LIMIT ${PAGE}`;
    const rows = (await runner.query(sql, after)) as Record<string, unknown>[];
    for (const row of rows) await visit((last = toPlainRow(shape, row)));
    if (rows.length < PAGE) return;
  }
}

async function inSnapshot<T>(db: Database, work: (runner: QueryRunner) => Promise<T>): Promise<T> {
  const runner = db.read.connection.createQueryRunner();
  try {
    if (db.isSqlite) await runner.query('BEGIN');
    else {
      await runner.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ');
      await runner.query('START TRANSACTION WITH CONSISTENT SNAPSHOT');
    }
    return await work(runner);
  } finally {
    await runner.query('ROLLBACK');
    await runner.release();
  }
}

async function writeTable(
  runner: QueryRunner,
  shape: TableMetadata,
  file: string,
): Promise<Manifest['tables'][number]> {
  const checksum = createHash('sha256');
  const lines = new Readable({ read: () => undefined });
  const written = pipeline(lines, createGzip({ level: 6 }), fs.createWriteStream(file));
  let rows = 0;
  const visit = async (row: PlainRow): Promise<void> => {
    const line = `${JSON.stringify(row)}\n`;
    checksum.update(line);
    rows++;
    if (!lines.push(line)) await new Promise((resolve) => setImmediate(resolve));
  };
  lines.push(`${JSON.stringify(shape.columns.map(({ name }) => name))}\n`);
  await readTable(runner, shape, visit);
  lines.push(null);
  await written;
  return { name: shape.name, rows, checksum: checksum.digest('hex') };
}

function copyFiles(dataDir: string, target: string): Manifest['files'] {
  const files = KEPT_FOLDERS.flatMap((name) => listFiles(dataDir, name));
  return files.map((file) => {
    const bytes = fs.readFileSync(path.join(dataDir, file));
    fs.mkdirSync(path.dirname(path.join(target, 'files', file)), { recursive: true });
    fs.writeFileSync(path.join(target, 'files', file), bytes);
    return { path: file, checksum: createHash('sha256').update(bytes).digest('hex') };
  });
}

function listFiles(root: string, name: string): string[] {
  const folder = path.join(root, name);
  if (!fs.existsSync(folder)) return [];
  const found = fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile());
  return found.map((entry) => path.relative(root, path.join(entry.parentPath, entry.name))).sort();
}
