import { setTimeout as sleep } from 'node:timers/promises';

import type { App } from '../src/app/create-app';

/**
 * Waits until the index has read what was written before, which it does on its own clock: only then are the
 * statements of an operation its own.
 */
export async function indexCaughtUp({ projection }: App): Promise<void> {
  while (!(await projection.catchUp(null))) await sleep(20);
}
