import { JobRunner } from '../platform/jobs/runner';
import type { Job } from '../platform/jobs/job';
import type { App } from './create-app';

/** What runs beside the requests, until it is stopped. */
export type Background = { readonly stop: () => Promise<void> };

/** Starts the jobs of all modules and what goes on beside them: the feed of changes, and webhooks. */
export function startBackground(house: App): Background {
  const jobs = new JobRunner(house, listJobs(house));
  const followers = house.modules.flatMap(({ followers = [] }) => followers);
  jobs.start();
  for (const follower of followers) follower.start();
  return {
    stop: async () => {
      await Promise.all([jobs.stop(), ...followers.map((follower) => follower.stop())]);
    },
  };
}

/** Lists the jobs of all modules. */
export function listJobs({ modules }: Pick<App, 'modules'>): readonly Job[] {
  return modules.flatMap(({ jobs = [] }) => jobs);
}
