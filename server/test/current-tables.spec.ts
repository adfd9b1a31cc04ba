import { spawnSync } from 'node:child_process';
import * as path from 'node:path';

import { backupCommand } from '../src/cli/backup';
import { NotDoneError } from '../src/cli/command';
import { longOverdueCommand } from '../src/cli/long-overdue';
import { withMigratedApp, withApp } from '../src/cli/open-app';

import type { TestDatabase } from './dialects';
import { dialects } from './dialects';
import { buildServer } from './killed-server';

const before = { ...process.env };
const TOO_OLD =
  'The tables are older than this program, and this command changes nothing: run it with the version that the library runs with, or run `npm run pustaka -- migrate` first.';

/** A new version was installed and a command comes before its first start. */
describe.each(dialects)('a command on $name whose tables are older than the program', (dialect) => {
  let home: TestDatabase;
  beforeEach(async () => {
    home = await dialect.open();
    process.env = {
      ...before,
      DATA_DIR: home.dataDir,
      ...(home.url === null ? {} : { DATABASE_URL: home.url }),
    };
  });
  afterEach(async () => {
    process.env = { ...before };
    await home.remove();
  });

  /** Leaves the tables as the version before the last migration has them. */
  const age = (): Promise<void> =>
    withApp(async ({ db }) => {
      await db.writer.runMigrations();
      await db.writer.undoLastMigration();
    });
  const migrationCount = (): Promise<number> =>
    withApp(async ({ db }) => (await db.query('SELECT id FROM migrations')).length);
  const tables = (): Promise<unknown[]> =>
    withApp(({ db }) =>
      db.query(db.isSqlite ? "SELECT name FROM sqlite_master WHERE name NOT LIKE 'sqlite%'" : 'SHOW TABLES'),
    );

  test('brings an embedded database up to date, and says what to do on MariaDB, where it writes nothing', async () => {
    const titles = withMigratedApp(({ db }) =>
      db.query<{ total: number | string }>('SELECT COUNT(*) AS total FROM title'),
    );

    if (home.url === null) expect(Number((await titles)[0]?.total)).toBe(0);
    else
      await expect(titles).rejects.toThrow(
        new NotDoneError('The tables are older than this program: run `npm run pustaka -- migrate` first.'),
      );
    if (home.url !== null) expect(await tables()).toEqual([]);
  });

  test('refuses a backup and a mere list, says what to do, and leaves the tables as they are', async () => {
    await age();
    const folder = path.join(home.dataDir, 'backup');
    const count = await migrationCount();
    const noOptions = { words: [], options: new Map<string, string>() };

    await expect(backupCommand.run({ words: [], options: new Map([['to', folder]]) })).rejects.toThrow(
      new NotDoneError(TOO_OLD),
    );
    await expect(longOverdueCommand.run(noOptions)).rejects.toThrow(new NotDoneError(TOO_OLD));

    expect(await migrationCount()).toBe(count);
    // At a terminal it is work that could not be done: 1, and no word about how the command is typed.
    await buildServer();
    const { status, stdout } = spawnSync(
      process.execPath,
      [path.join(__dirname, '../dist/cli/main.js'), 'backup', '--to', folder],
      { env: process.env, encoding: 'utf8' },
    );
    expect([status, stdout]).toEqual([1, `${TOO_OLD}\n`]);
    await withApp(({ db }) => db.writer.runMigrations());
    expect([
      await backupCommand.run({ words: [], options: new Map([['to', folder]]) }),
      await longOverdueCommand.run(noOptions),
    ]).toEqual([0, 0]);
  }, 120_000);
});
