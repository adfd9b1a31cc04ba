import type { Job } from '../../../platform/jobs/job';
import { addDays, toCivilDate } from '../../../shared/civil-date';
import { ok } from '../../../shared/result';
import type { PartnersDeps } from '../deps';
import { forgetUsages } from './api-keys.queries';

const KEPT_DAYS = 92;

/** Forgets what keys asked for longer ago than anybody can see. */
export function sweepUsagesJob({ db, clock }: PartnersDeps): Job {
  return {
    name: 'sweep-api-key-usages',
    everyMinutes: 24 * 60,
    run: async () => {
      const before = addDays(toCivilDate(clock.now()), -KEPT_DAYS);
      await db.transaction(async (tx) => ok(await forgetUsages(tx, before)), { skipAudit: true });
      return `usages before ${before} forgotten`;
    },
  };
}
