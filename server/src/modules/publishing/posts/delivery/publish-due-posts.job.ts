import type { Job } from '../../../../platform/jobs/job';
import type { PostDeps } from '../post-deps';
import { publishDuePosts } from './publish-due';

/** Publishes posts whose time has come, every minute. */
export function publishDuePostsJob(deps: PostDeps): Job {
  return {
    name: 'publish-due-posts',
    everyMinutes: 1,
    run: async (signal) => {
      const { sent, left, isOff } = await publishDuePosts(deps, signal);
      return isOff ? 'nothing leaves a restored copy' : `${sent} published, ${left} left`;
    },
  };
}
