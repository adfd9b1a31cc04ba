import type { Job } from '../../../../platform/jobs/job';
import { ok } from '../../../../shared/result';
import type { CirculationDeps } from '../../deps';
import { erasePupilNames } from '../class-set-copies.queries';

const KEPT_MS = 30 * 24 * 60 * 60_000;

/** Erases the names of pupils 30 days after their set was closed; their numbers stay for the counts of the year. */
export function erasePupilsJob({ db, clock }: Pick<CirculationDeps, 'db' | 'clock'>): Job {
  return {
    name: 'erase-pupils',
    everyMinutes: 12 * 60,
    run: async () => {
      const before = new Date(clock.now().getTime() - KEPT_MS);
      const erased = await db.transaction(async (tx) => ok(await erasePupilNames(tx, before)), {
        skipAudit: true,
      });
      return `${erased.ok ? erased.value : 0} names of pupils erased`;
    },
  };
}
