import * as fs from 'node:fs';
import * as path from 'node:path';

import { restartBarcodes } from '../modules/catalogue';
import { emptyTables } from '../platform/backup/empty-tables';
import { takeBackup } from '../platform/backup/take-backup';
import { readSetting, writeSetting } from '../platform/db/setting';
import { SAMPLE_MODE } from '../platform/sample-mode';
import type { Command } from './command';
import { say } from './command';
import { withMigratedApp } from './open-app';

/** Filled by migrations, not by people. */
const KEPT = new Set(['barcode_counter', 'member_category', 'staff_role']);

/** Turns the sample library into an empty, real one; the sample data go into a backup first. */
export const leaveSampleCommand: Command = {
  name: 'leave-sample',
  usage: '--yes',
  summary:
    'Turn the sample library into an empty, real one (a backup of the sample is kept). Stop the server first.',
  run: ({ options }) =>
    withMigratedApp(async (house) => {
      const { db, config, clock } = house;
      if ((await readSetting(db, SAMPLE_MODE)) !== '1') {
        say('This is not the sample library: nothing to leave.');
        return 1;
      }
      if (options.get('yes') !== 'true') {
        say('This removes all sample titles, copies, members and accounts. Say it again with --yes.');
        return 1;
      }
      const folder = path.join(
        config.dataDir,
        `sample-${clock.now().toISOString().replaceAll(/[:.]/g, '-')}`,
      );
      await takeBackup(db, { folder, dataDir: config.dataDir, now: clock.now() });
      await emptyTables(db, KEPT);
      for (const name of ['search', 'uploads', 'covers'])
        fs.rmSync(path.join(config.dataDir, name), { recursive: true, force: true });
      await db.transaction(async (tx) => ({
        ok: true as const,
        value: await restartBarcodes(tx),
      }));
      // An empty database would be filled with the sample again at the next start.
      await db.transaction(async (tx) => ({
        ok: true as const,
        value: await writeSetting(tx, SAMPLE_MODE, '0'),
      }));
      say(
        `The library is empty. The sample is kept in ${folder}. Start the server: it prints a link to make the first administrator.`,
      );
      return 0;
    }),
};
