import { listJobs } from '../app/background';
import type { App } from '../app/create-app';
import { JobRunner } from '../platform/jobs/runner';
import { findLastRun } from '../platform/jobs/job-runs.queries';
import type { Command } from './command';
import { NotDoneError, say, UsageError } from './command';
import { withMigratedApp } from './open-app';

/** Runs one job now, beside a server too: by the same lease, so that no job runs twice at once. */
export const runJobCommand: Command = {
  name: 'run-job',
  usage: '[<name>]',
  summary:
    'Run one job now, without waiting until it is due; without a name list the jobs and their last run.',
  run: ({ words: [name] }) =>
    withMigratedApp(async (house) => {
      const jobs = listJobs(house);
      if (name === undefined) {
        for (const job of jobs) say(`${job.name.padEnd(32)} ${await describeLastRun(house, job.name)}`);
        return 0;
      }
      if (!jobs.some((job) => job.name === name))
        throw new UsageError(`There is no job "${name}". \`run-job\` without a name lists them.`);
      if (!(await new JobRunner(house, jobs).runNow(name)))
        throw new NotDoneError(`${name} is running in another process. Try again in a minute.`);
      say(await describeLastRun(house, name));
      return 0;
    }),
};

async function describeLastRun({ db }: Pick<App, 'db'>, name: string): Promise<string> {
  const last = await findLastRun(db, name);
  return last?.lastRunAt ? `${last.lastRunAt.toISOString()} ${last.lastOutcome ?? ''}` : 'has not run yet';
}
