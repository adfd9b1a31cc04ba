import { once } from 'node:events';

import { startBackground } from '../app/background';
import type { Command } from './command';
import { say } from './command';
import { withApp } from './open-app';

/** Runs jobs, and sends webhooks, in a process of its own until it is told to stop. */
export const workerCommand: Command = {
  name: 'worker',
  usage: '',
  summary: 'Run jobs in a process of their own, beside servers started with --without-jobs.',
  run: () =>
    withApp(async (house) => {
      const background = startBackground(house);
      say('Jobs are running. Stop with Ctrl-C.');
      const alive = setInterval(() => undefined, 60_000);
      await Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')]);
      clearInterval(alive);
      await background.stop();
      return 0;
    }),
};
