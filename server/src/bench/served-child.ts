import '../production';
import 'reflect-metadata';

import { createApp } from '../app/create-app';
import { serve } from '../app/serve';
import { readConfig } from '../platform/config';
import { openLog } from '../platform/log';
import { answerParent } from './answer-parent';

const PLENTY = { capacity: 1e12, restoreRate: 1e12 };

/**
 * A server in a process of its own, all rules and limits on and the bucket of points full, that tells what it
 * has used when asked.
 */
async function main(): Promise<void> {
  const [dataDir = '', databaseUrl = ''] = process.argv.slice(2);
  const house = await createApp(readConfig({ DATA_DIR: dataDir, DATABASE_URL: databaseUrl, PORT: '0' }), {
    log: openLog({ level: 'error' }),
  });
  const served = await serve(house, { withJobs: false, budgets: { freeText: PLENTY, persisted: PLENTY } });
  answerParent(served.port);
}

void main();
