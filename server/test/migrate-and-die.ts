/**
 * Brings a database up to date and kills itself before the nth statement that begins as told: `tsx
 * migrate-and-die.ts <beginning> <n>`.
 */
import 'reflect-metadata';

import { ENTITIES } from '../src/app/entities';
import { MIGRATIONS } from '../src/migrations';
import { openDatabase } from '../src/platform/db/data-source';

const [, , beginning = '', nth = '1'] = process.argv;
let seen = 0;

async function run(): Promise<void> {
  const url = process.env['DATABASE_URL'] ?? null;
  const db = await openDatabase({
    url,
    dataDir: process.env['DATA_DIR'] ?? '',
    entities: ENTITIES,
    migrations: MIGRATIONS,
    onStatement,
  });
  await db.writer.runMigrations();
  await db.close();
}

function onStatement(sql: string): void {
  if (sql.startsWith(beginning) && ++seen === Number(nth)) process.kill(process.pid, 'SIGKILL');
}

void run();
