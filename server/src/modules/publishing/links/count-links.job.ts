import type { Job } from '../../../platform/jobs/job';
import { ok } from '../../../shared/result';
import type { PublishingDeps } from '../deps';
import {
  addResult,
  countRegistrations,
  deleteRegistrationLinks,
  listEndedRegistrationIds,
} from './link-counts.queries';
import { DAYS_KEPT_AFTER_EVENT } from './link.terms';

const AT_ONCE = 200;
const DAY_MS = 86_400_000;

/** Turns what registrations know of their link into counts, 30 days after their event, and forgets it. */
export function countLinksJob(deps: PublishingDeps): Job {
  return {
    name: 'count-registration-links',
    everyMinutes: 60,
    run: async () => {
      let counted = 0;
      for (let some = AT_ONCE; some === AT_ONCE; counted += some) some = await countSome(deps);
      return `${counted} registrations counted`;
    },
  };
}

/** Counts and forgets in one unit, so that no registration is counted twice or lost. */
async function countSome({ db, clock }: PublishingDeps): Promise<number> {
  const before = new Date(clock.now().getTime() - DAYS_KEPT_AFTER_EVENT * DAY_MS);
  const done = await db.transaction(
    async (tx) => {
      const asked = { before, limit: AT_ONCE, forUpdate: db.forUpdate };
      const ids = await listEndedRegistrationIds(tx, asked);
      if (ids.length > 0) {
        for (const result of await countRegistrations(tx, ids)) await addResult(db, tx, result);
        await deleteRegistrationLinks(tx, ids);
      }
      return ok(ids.length);
    },
    { skipAudit: true },
  );
  return done.ok ? done.value : 0;
}
