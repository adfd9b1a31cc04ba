import type { App } from '../app/create-app';
import { createApp, migrate } from '../app/create-app';
import { readConfig } from '../platform/config';
import { hasEveryMigration } from '../platform/db/migrations/list-migrations';
import { openLog } from '../platform/log';
import { NotDoneError } from './command';

/** Opens the house for one command, quietly, and closes it afterwards. */
export async function withApp<T>(work: (house: App) => Promise<T>): Promise<T> {
  const house = await createApp(readConfig(), { log: openLog({ level: 'warn' }) });
  try {
    return await work(house);
  } finally {
    await house.close();
  }
}

/**
 * The same for work that needs the tables of this version: an embedded database is brought up to date, as at
 * every start; MariaDB is not touched unasked.
 */
export function withMigratedApp<T>(work: (house: App) => Promise<T>): Promise<T> {
  return withApp(async (house) => {
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
 * The same for work that only reads: a database of either engine stays as it is, and older tables are refused
 * with what to do.
 */
export function withoutMigrations<T>(work: (house: App) => Promise<T>): Promise<T> {
  return withApp(async (house) => {
    if (!(await hasEveryMigration(house.db)))
      throw new NotDoneError(
        'The tables are older than this program, and this command changes nothing: run it with the version that the library runs with, or run `npm run pustaka -- migrate` first.',
      );
    return work(house);
  });
}
