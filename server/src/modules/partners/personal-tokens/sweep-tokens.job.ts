import type { Job } from '../../../platform/jobs/job';
import { addDays, toCivilDate } from '../../../shared/civil-date';
import { ok } from '../../../shared/result';
import type { PartnersDeps } from '../deps';
import { forgetTokens } from './personal-tokens.queries';

const KEPT_DAYS = 365;

/** Forgets personal tokens that ended a year ago. */
export function sweepTokensJob({ db, clock }: PartnersDeps): Job {
  return {
    name: 'sweep-personal-tokens',
    everyMinutes: 24 * 60,
    run: async () => {
      const before = addDays(toCivilDate(clock.now()), -KEPT_DAYS);
      await db.transaction(async (tx) => ok(await forgetTokens(tx, before)), { skipAudit: true });
      return `tokens that ended before ${before} forgotten`;
    },
  };
}
