import { spawn } from 'node:child_process';
import { once } from 'node:events';
import * as path from 'node:path';

import { ENTITIES } from '../src/app/entities';
import { MIGRATIONS } from '../src/migrations';
import type { Database } from '../src/platform/db/database';
import { openDatabase } from '../src/platform/db/data-source';
import { hasEveryMigration } from '../src/platform/db/migrations/list-migrations';

import type { TestDatabase } from './dialects';
import { dialects } from './dialects';

const ROOT = path.join(__dirname, '../..');

/**
 * Moments at which a process dies: before a table is made, after a table was changed and before that was
 * noted, after the last statement of a migration and before that is listed as finished.
 */
const DEATHS = {
  sqlite: [
    ['CREATE TABLE', 12],
    ['CREATE TABLE', 30],
    ['INSERT INTO "migrations"', 4],
  ],
  mariadb: [
    ['CREATE TABLE `', 12],
    ['UPDATE migrations_progress', 21],
    ['INSERT INTO `', 3],
    ['COMMIT', 2],
    ['UPDATE migrations_progress', 40],
    ['ALTER TABLE', 2],
  ],
} as const;

describe.each(dialects)('a process killed while it brings $name up to date', ({ name, open }) => {
  let home: TestDatabase;
  let db: Database;

  beforeAll(async () => {
    home = await open();
  });
  afterAll(async () => {
    await db.close();
    await home.remove();
  });

  test('leaves a database that the next run brings up to date', async () => {
    for (const [beginning, nth] of DEATHS[name])
      expect(await migrateAndDie(home, beginning, nth)).toBe('SIGKILL');
    db = await openDatabase({ ...home, entities: ENTITIES, migrations: MIGRATIONS });
    expect(await hasEveryMigration(db)).toBe(false);

    await db.writer.runMigrations();

    expect(await hasEveryMigration(db)).toBe(true);
    expect((await db.writer.driver.createSchemaBuilder().log()).upQueries.map(({ query }) => query)).toEqual(
      [],
    );
    expect(
      (await db.query<{ name: string }>('SELECT name FROM barcode_counter')).map((row) => row.name),
    ).toEqual(['copy']);
  }, 120_000);
});

async function migrateAndDie(
  { url, dataDir }: TestDatabase,
  beginning: string,
  nth: number,
): Promise<string | null> {
  const env = {
    PATH: process.env['PATH'],
    PUSTAKA_TEST_RUN: process.env['PUSTAKA_TEST_RUN'],
    DATA_DIR: dataDir,
    ...(url === null ? {} : { DATABASE_URL: url }),
  };
  const child = spawn(
    process.execPath,
    [path.join(__dirname, 'migrate-and-die.cjs'), beginning, String(nth)],
    { cwd: ROOT, env, stdio: 'ignore' },
  );
  const [, signal] = (await once(child, 'exit')) as [number | null, string | null];
  return signal;
}
