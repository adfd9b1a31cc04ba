import type { House } from '../app/compose';
import { composeHouse, migrate } from '../app/compose';
import { readConfig } from '../platform/config';
import { openLog } from '../platform/log';
import { UsageError } from './command';

/** Opens the house for one command, quietly, and closes it afterwards. */
export async function withHouse<T>(work: (house: House) => Promise<T>): Promise<T> {
  const house = await composeHouse(readConfig(), { log: openLog({ level: 'warn' }) });
  try {
    return await work(house);
  } finally {
    await house.close();
  }
}

/** The same for work that needs the tables of this version: an embedded database is brought up to date, as at every start; MariaDB is not touched unasked. */
export function withCurrentHouse<T>(work: (house: House) => Promise<T>): Promise<T> {
  return withHouse(async (house) => {
    if (await house.db.writer.showMigrations()) {
      if (!house.db.isSqlite) throw new UsageError('The tables are older than this program: run `npm run pustaka -- migrate` first.');
      await migrate(house.db, house);
    }
    return work(house);
  });
}
