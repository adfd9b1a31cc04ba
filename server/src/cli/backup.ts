import * as path from 'node:path';

import { BackupError } from '../platform/backup/manifest';
import { makeEarlierTables } from '../platform/backup/earlier-tables';
import { readManifest, restoreBackup } from '../platform/backup/restore-backup';
import { takeBackup } from '../platform/backup/take-backup';
import { migrate, SHIPPED_TABLES } from '../app/create-app';
import type { Command } from './command';
import { required, say } from './command';
import { withApp, withoutMigrations } from './open-app';

/** Writes a backup into a new folder. */
export const backupCommand: Command = {
  name: 'backup',
  usage: '--to <new folder>',
  summary: 'Write all tables and uploaded files, as they are now, into a new folder.',
  run: (args) =>
    orSay(() =>
      withoutMigrations(async (house) => {
        const folder = path.resolve(required(args, 'to'));
        const manifest = await takeBackup(house.db, {
          folder,
          dataDir: house.config.dataDir,
          now: house.clock.now(),
        });
        say(
          `${manifest.tables.reduce((sum, table) => sum + table.rows, 0)} rows of ${manifest.tables.length} tables and ${manifest.files.length} files in ${folder}`,
        );
        return 0;
      }),
    ),
};

/** Brings a backup into an empty database. */
export const restoreCommand: Command = {
  name: 'restore',
  usage: '--from <folder> [--replace-original]',
  summary:
    'Bring a backup into an empty database; outbound messages stay off unless it replaces the original.',
  run: (args) =>
    orSay(() =>
      withApp(async (house) => {
        const isReplacement = args.options.get('replace-original') === 'true';
        const folder = path.resolve(required(args, 'from'));
        const isEarlier = await makeEarlierTables(house.db, readManifest(folder));
        if (!isEarlier) await migrate(house.db, house);
        const manifest = await restoreBackup(house.db, {
          folder,
          dataDir: house.config.dataDir,
          isReplacement,
          shipped: SHIPPED_TABLES,
        });
        if (isEarlier) await migrate(house.db, house);
        say(
          `Back: ${manifest.tables.reduce((sum, table) => sum + table.rows, 0)} rows of ${manifest.tables.length} tables, counts and checksums equal. Taken ${manifest.takenAt}.`,
        );
        say(
          isReplacement ? 'Outbound messages are as they were.' : 'Outbound messages are OFF in this copy.',
        );
        return 0;
      }),
    ),
};

async function orSay(work: () => Promise<number>): Promise<number> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof BackupError)) throw error;
    say(error.message);
    return 1;
  }
}
