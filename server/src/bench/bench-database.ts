import { createConnection } from 'mysql2/promise';

import type { App } from '../app/create-app';
import { createApp, migrate } from '../app/create-app';
import { readConfig } from '../platform/config';
import { openLog } from '../platform/log';
import { importGenerated } from './import-catalogue';

/**
 * Opens a database of its own on a MariaDB server, so that a bench never touches what a library keeps there;
 * returns its address.
 */
export async function createBenchDatabase(server: string, name: string): Promise<string> {
  await execute(server, `CREATE DATABASE IF NOT EXISTS ${name} CHARACTER SET utf8mb4`);
  return Object.assign(new URL(server), { pathname: `/${name}` }).toString();
}

/** Drops such a database. */
export function dropBenchDatabase(server: string, name: string): Promise<void> {
  return execute(server, `DROP DATABASE IF EXISTS ${name}`);
}

/**
 * Makes a generated catalogue with its search index, or takes the one that is there; refuses a database that
 * holds another number of titles.
 */
export async function fillWithGenerated(dataDir: string, databaseUrl: string, titles: number): Promise<void> {
  const house = await createApp(readConfig({ DATA_DIR: dataDir, DATABASE_URL: databaseUrl }), {
    log: openLog({ level: 'warn' }),
  });
  try {
    await migrate(house.db, house);
    const present = await countTitles(house);
    if (present > 0 && present !== titles)
      throw new Error(
        `This database holds ${present} titles already: give an empty folder, or one that was made for ${titles}.`,
      );
    if (present === 0) await importGenerated(house, titles, () => undefined);
    if ((await house.search.status()).state !== 'ready') await house.projection.rebuild();
  } finally {
    await house.close();
  }
}

async function countTitles({ db }: App): Promise<number> {
  const [row] = await db.query<{ titles: number | string }>('SELECT COUNT(*) AS titles FROM title');
  return Number(row?.titles);
}

async function execute(server: string, sql: string): Promise<void> {
  const connection = await createConnection(server);
  await connection.query(sql);
  await connection.end();
}
