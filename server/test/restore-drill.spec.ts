import * as path from 'node:path';

import { migrate, SHIPPED_TABLES } from '../src/app/create-app';
import { restoreBackup } from '../src/platform/backup/restore-backup';
import { takeBackup } from '../src/platform/backup/take-backup';
import { OUTBOUND } from '../src/platform/outbound';
import { systemClock } from '../src/shared/clock';
import { newId } from '../src/shared/id';

import { dialects } from './dialects';
import type { OpenedDatabase } from './open-test-database';
import { openTestDatabase } from './open-test-database';
import type { TestLibrary } from './test-library';
import { startLibrary } from './test-library';

const [sqlite] = dialects;
const deps = { clock: systemClock, newId };

/**
 * What `pustaka backup` and `pustaka restore` do, on a library that has been worked in and on a place that
 * was only set up.
 */
describe.each(dialects)('a library comes back on $name', (dialect) => {
  let library: TestLibrary;
  let place: OpenedDatabase;
  let folder: string;
  const restore = () =>
    restoreBackup(place.db, {
      folder,
      dataDir: place.dataDir,
      isReplacement: false,
      shipped: SHIPPED_TABLES,
    });

  beforeAll(async () => {
    if (!sqlite) throw new Error('SQLite is always there.');
    library = await startLibrary(sqlite);
    await library.signIn('librarian');
    await library.signInMember();
    place = await openTestDatabase(dialect);
    await migrate(place.db, deps);
    folder = path.join(library.house.config.dataDir, 'backup');
    await takeBackup(library.house.db, {
      folder,
      dataDir: library.house.config.dataDir,
      now: new Date('2026-11-24T03:00:00.123Z'),
    });
  });
  afterAll(async () => {
    await library.stop();
    await place.close();
  });

  test('into a place that was set up as a first start does', async () => {
    const manifest = await restore();

    expect(manifest.tables.find(({ name }) => name === 'member')?.rows).toBe(1);
    expect(await place.db.query('SELECT value FROM setting WHERE name = ?', [OUTBOUND])).toEqual([
      { value: 'off' },
    ]);
  });

  test('and brings nothing in twice at the next start', async () => {
    const holidays = async () =>
      Number(
        (await place.db.query<{ total: number | string }>('SELECT COUNT(*) AS total FROM calendar_entry'))[0]
          ?.total,
      );
    const before = await holidays();

    await migrate(place.db, deps);

    expect([before > 40, await holidays()]).toEqual([true, before]);
  });

  test('but not over a library that people have worked in', async () => {
    await expect(restore()).rejects.toThrow(/^The database is not empty \(\w+\)/);
  });
});
