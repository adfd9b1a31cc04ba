import type { Actor } from '../../../platform/auth/actor';
import type { Job } from '../../../platform/jobs/job';
import type { PagesDeps } from './deps';
import { publishSitePage } from './publish-site-page';
import { listDuePages } from './site-pages.queries';

const AT_ONCE = 100;
const PLAN: Actor = { kind: 'system', name: 'publish-due-pages' };

/**
 * Publishes pages whose time has come, in the name of who planned them. What somebody changed meanwhile is due again
 * in a minute; one that fails keeps no other back, and the failure is thrown when all have had their turn.
 */
export function publishDuePagesJob(deps: PagesDeps): Job {
  return {
    name: 'publish-due-pages',
    everyMinutes: 1,
    run: async () => {
      const due = await listDuePages(deps.db, deps.clock.now(), AT_ONCE);
      const failures: unknown[] = [];
      let published = 0;
      for (const { id, version } of due)
        await publishSitePage(deps, PLAN, { id, version }).then(
          ({ ok }) => void (published += Number(ok)),
          (error: unknown) => void failures.push(error),
        );
      if (failures.length > 0) throw new AggregateError(failures, 'Planned pages could not be published.');
      return `${published} of ${due.length} planned pages published`;
    },
  };
}
