import type { App } from '../app/create-app';
import { createApp, migrate } from '../app/create-app';
import { readConfig } from '../platform/config';
import { hasEveryMigration, refusePredecessor } from '../platform/db/migrations/list-migrations';
import { openLog } from '../platform/log';
import { NotDoneError } from './command';

/** Creates the app for one command with warnings only in the log, and closes it afterwards. */
export async function withApp<T>(work: (house: App) => Promise<T>): Promise<T> {
  const house = await createApp(readConfig(), { log: openLog({ level: 'warn' }) });
  try {
    return await work(house);
  } finally {
    await house.close();
  }
}

/**
 * Like `withApp`, for commands that need the current tables. SQLite is migrated first; MariaDB is never
 * migrated unasked, the command stops with a message.
 */
export function withMigratedApp<T>(work: (house: App) => Promise<T>): Promise<T> {
  return withApp(async (house) => {
    await refusePredecessor(house.db);
    if (!(await hasEveryMigration(house.db))) {
      if (!house.db.isSqlite)
        throw new NotDoneError(
          'The tables are older than this program: run `npm run pustaka -- migrate` first.',
        );
      await migrate(house.db, house);
    }
    return work(house);
  });
}

/**
 * Like `withApp`, for read-only commands: never migrates, and stops with a message if the tables are older
 * than the program.
 */
export function withoutMigrations<T>(work: (house: App) => Promise<T>): Promise<T> {
  return withApp(async (house) => {
    await refusePredecessor(house.db);
    if (!(await hasEveryMigration(house.db)))
      throw new NotDoneError(
        'The tables are older than this program, and this command changes nothing: run it with the version that the library runs with, or run `npm run pustaka -- migrate` first.',
      );
    return work(house);
  });
}
