import 'reflect-metadata';

import { composeHouse } from '../app/compose';
import { serve } from '../app/serve';
import { readConfig } from '../platform/config';
import { openLog } from '../platform/log';

const PLENTY = { capacity: 1e12, restoreRate: 1e12 };

/** A server in a process of its own, with its budgets out of the way, that tells what it has used when asked. */
async function main(): Promise<void> {
  const house = await composeHouse(readConfig({ DATA_DIR: process.argv[2], PORT: '0' }), { log: openLog({ level: 'error' }) });
  const served = await serve(house, { withJobs: false, budgets: { freeText: PLENTY, persisted: PLENTY } });
  process.on('message', () => {
    const { user, system } = process.cpuUsage();
    process.send?.({ cpuMs: (user + system) / 1_000, rssMb: Math.round(process.memoryUsage().rss / 1e6) });
  });
  process.on('disconnect', () => process.exit(0));
  process.send?.({ port: served.port });
}

void main();
