import { once } from 'node:events';

import { JobRunner } from '../platform/jobs/runner';
import type { Command } from './command';
import { say } from './command';
import { withApp } from './open-app';

/** Runs jobs in a process of its own until it is told to stop. */
export const workerCommand: Command = {
  name: 'worker',
  usage: '',
  summary: 'Run jobs in a process of their own, beside servers started with --without-jobs.',
  run: () =>
    withApp(async (house) => {
      const jobs = new JobRunner(
        house,
        house.modules.flatMap((module) => [...(module.jobs ?? [])]),
      );
      jobs.start();
      say('Jobs are running. Stop with Ctrl-C.');
      const alive = setInterval(() => undefined, 60_000);
      await Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')]);
      clearInterval(alive);
      await jobs.stop();
      return 0;
    }),
};
