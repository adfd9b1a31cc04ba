import * as path from 'node:path';

import type { App } from '../app/create-app';
import { createApp } from '../app/create-app';
import { readConfig } from '../platform/config';
import { openLog } from '../platform/log';
import type { BenchPlace } from './bench-place';
import type { HttpClient } from './http-client';
import { openClient } from './http-client';
import type { MeasuredChild } from './measured-child';
import { startMeasured } from './measured-child';

/** Works in the application of a bench place, without a server, and closes it. */
export async function inHouse<Made>(
  { dataDir, databaseUrl }: BenchPlace,
  work: (house: App) => Promise<Made>,
): Promise<Made> {
  const house = await createApp(readConfig({ DATA_DIR: dataDir, DATABASE_URL: databaseUrl }), {
    log: openLog({ level: 'error' }),
  });
  try {
    return await work(house);
  } finally {
    await house.close();
  }
}

/** Works against a measured server of a bench place, and stops it. */
export async function whileServed<Made>(
  { dataDir, databaseUrl }: BenchPlace,
  cookie: string,
  work: (running: { readonly served: MeasuredChild; readonly client: HttpClient }) => Promise<Made>,
): Promise<Made> {
  const served = await startMeasured(path.join(__dirname, 'served-child.js'), dataDir, databaseUrl);
  const client = openClient(served.port, 1, { cookie });
  try {
    return await work({ served, client });
  } finally {
    client.close();
    await served.stop();
  }
}
