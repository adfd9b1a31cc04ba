import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';

import { backupCommand, restoreCommand } from '../src/cli/backup';
import { migrateCommand } from '../src/cli/migrate';
import { withApp } from '../src/cli/open-app';
import { hasEveryMigration } from '../src/platform/db/migrations/list-migrations';
import { PREDECESSOR_ADVICE } from '../src/platform/db/migrations/predecessor';

import type { TestDatabase } from './dialects';
import { dialects } from './dialects';

const before = { ...process.env };
const NO_OPTIONS = { words: [], options: new Map<string, string>() };
/** What the last version with the former list of migrations wrote of a library with one account. */
const BACKUP = path.join(__dirname, 'fixtures/backup-before-initial-migrations.tar.gz');

describe.each(dialects)('tables of an earlier version on $name', (dialect) => {
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

  test('are refused with what to do, and left as they are', async () => {
    await withApp(async ({ db }) => {
      await db.writer.query(
        'CREATE TABLE migrations (id INTEGER PRIMARY KEY, timestamp BIGINT NOT NULL, name VARCHAR(255) NOT NULL)',
      );
      await db.writer.query(
        "INSERT INTO migrations (id, timestamp, name) VALUES (1, 1764000000001, 'CreateOutboxEvent1764000000001')",
      );
    });
    const folder = path.join(home.dataDir, 'backup');

    await expect(migrateCommand.run(NO_OPTIONS)).rejects.toThrow(PREDECESSOR_ADVICE);
    await expect(backupCommand.run({ words: [], options: new Map([['to', folder]]) })).rejects.toThrow(
      PREDECESSOR_ADVICE,
    );

    const names = await withApp(({ db }) => db.query<{ name: string }>('SELECT name FROM migrations'));
    expect(names.map(({ name }) => name)).toEqual(['CreateOutboxEvent1764000000001']);
  });

  test('come back from the backup that the earlier version took', async () => {
    execFileSync('tar', ['xzf', BACKUP, '-C', home.dataDir]);
    const from = path.join(home.dataDir, 'backup');

    expect(await restoreCommand.run({ words: [], options: new Map([['from', from]]) })).toBe(0);

    const found = await withApp(({ db }) =>
      db.query<{ name: string; email: string }>('SELECT name, email FROM staff_member'),
    );
    expect(found.map((row) => ({ ...row }))).toEqual([{ name: 'Sari Contoh', email: 'sari@contoh.pustaka' }]);
    expect(fs.existsSync(from)).toBe(true);
  });

  test('get every later migration after their rows came back, and refuse to come into newer tables', async () => {
    execFileSync('tar', ['xzf', BACKUP, '-C', home.dataDir]);
    const options = new Map([['from', path.join(home.dataDir, 'backup')]]);

    expect(await restoreCommand.run({ words: [], options })).toBe(0);

    expect(await withApp(({ db }) => hasEveryMigration(db))).toBe(true);
    expect(await restoreCommand.run({ words: [], options })).toBe(1);
  });
});
